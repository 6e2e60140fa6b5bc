/** What a whole program uses, all its processes together: memory, shared pages counted once (PSS), and processor time. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

const text = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const childrenByParent = (): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = Number(/\) \S (\d+)/.exec(text(`/proc/${name}/stat`))?.[1] ?? Number.NaN);
    if (Number.isNaN(parent)) continue;
    found.set(parent, [...(found.get(parent) ?? []), Number(name)]);
  }
  return found;
};

const treeOf = (pid: number): readonly number[] => {
  const children = childrenByParent();
  const tree = [pid];
  for (const each of tree) tree.push(...(children.get(each) ?? []));
  return tree;
};

/** One tick of the kernel's accounting. */
const TICK_MS = 10;

/** Processor time that the living processes of the program used so far: what it costs, however busy the machine is. Null where unknown. */
export const treeCpuMs = (pid: number): number | null => {
  if (process.platform !== 'linux') return null;
  const ticks = treeOf(pid).reduce((sum, each) => {
    const fields = text(`/proc/${each}/stat`).split(') ')[1]?.split(' ') ?? [];
    return sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }, 0);
  return ticks * TICK_MS;
};

/** Megabytes of the process `pid` and everything below it, or null where the system does not tell. */
export const treePssMb = (pid: number): number | null => {
  if (process.platform !== 'linux') return null;
  const kb = treeOf(pid).reduce((sum, each) => sum + Number(/^Pss:\s+(\d+)/m.exec(text(`/proc/${each}/smaps_rollup`))?.[1] ?? 0), 0);
  return kb === 0 ? null : kb / 1024;
};
