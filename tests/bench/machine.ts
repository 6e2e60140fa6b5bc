/** What the figures were measured on, in one line. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';

const text = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Kind of file system and disk under a folder where Linux tells; `disk unknown` elsewhere. */
export const diskUnder = (folder: string): string => {
  const mounts = text('/proc/self/mountinfo').split('\n').flatMap((line) => {
    const [left, right] = line.split(' - ');
    const place = left?.split(' ')[4];
    const [kind, device] = right?.split(' ') ?? [];
    return place === undefined || kind === undefined || device === undefined ? [] : [{ place, kind, device }];
  });
  const under = mounts.filter(({ place }) => place === '/' || folder === place || folder.startsWith(`${place}/`)).sort((a, b) => b.place.length - a.place.length)[0];
  if (under === undefined) return 'disk unknown';
  const block = under.device.replace('/dev/', '');
  const turns = [block, block.replace(/p?\d+$/, '')].map((name) => text(`/sys/block/${name}/queue/rotational`).trim()).find((found) => found !== '');
  const kind = turns === '1' ? 'turning or virtual disk' : turns === '0' ? 'solid-state or virtual disk' : 'disk kind unknown';
  return `${under.kind}, ${kind}`;
};

/** Cores, processor, memory, versions, disk, and how busy the machine was: above one per core the times are noise. */
export const machineLine = (folder: string, electronVersion: string): string => {
  const cores = cpus();
  const model = cores[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  return `${cores.length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node ${process.versions.node}, Electron ${electronVersion}, ${diskUnder(folder)}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
};

/** What the measurements themselves load a machine with, at most: they run one after another, with a window of a few processes. */
const OWN_LOAD = 2.5;

/** Whether so much else went on that times mean little; asked at the end, when the average covers the last minutes. */
export const isBusy = (): boolean => (loadavg()[1] ?? 0) > Math.max(OWN_LOAD, cpus().length);
