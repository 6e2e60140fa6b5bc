/** Memory of a whole program, all its processes together, counting shared pages once (PSS). Linux only. */
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

/** Megabytes of the process `pid` and everything below it, or null where the system does not tell. */
export const treePssMb = (pid: number): number | null => {
  if (process.platform !== 'linux') return null;
  const children = childrenByParent();
  const tree = [pid];
  for (const each of tree) tree.push(...(children.get(each) ?? []));
  const kb = tree.reduce((sum, each) => sum + Number(/^Pss:\s+(\d+)/m.exec(text(`/proc/${each}/smaps_rollup`))?.[1] ?? 0), 0);
  return kb === 0 ? null : kb / 1024;
};
