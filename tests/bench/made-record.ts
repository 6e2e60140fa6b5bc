/** The made record of a size: made once and kept under `out/bench/made`, because a hundred thousand lives take minutes. Each run works on a copy. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { recordPaths } from '../../src-main/house/record';
import { profileIn } from '../../src-main/shell/paths';
import { newestOf } from '../../src-main/store/migrate';
import { MIGRATIONS } from '../../src-main/store/migrations';
import { DAY_MS } from '../../src-main/shared/vocabulary/time';
import { copyFlushed } from './copy-flushed';
import { generate, GENERATOR_VERSION, type Made } from './generate';

const Kept = z.object({ cases: z.number(), events: z.number(), commands: z.number(), tookMs: z.number(), endsAt: z.number() });
const SEED = 20_261_122;
/** What is due "today" in a made record is due long ago in an old one. */
const GOOD_FOR_MS = 3 * DAY_MS;
const SAID_EVERY_MS = 10_000;

const keptOf = (path: string): z.infer<typeof Kept> | null => {
  if (!existsSync(path)) return null;
  const kept = Kept.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return kept.success && Date.now() - kept.data.endsAt < GOOD_FOR_MS ? kept.data : null;
};

const make = async (folder: string, cases: number, say: (line: string) => void): Promise<Made> => {
  const beginning = `${folder}.part`;
  rmSync(folder, { recursive: true, force: true });
  rmSync(beginning, { recursive: true, force: true });
  say(`Making ${cases} cases …`);
  const endsAt = Date.now();
  let saidAt = performance.now();
  const made = await generate({
    folder: beginning, cases, endsAt, seed: SEED,
    onProgress: (registered) => {
      if (performance.now() - saidAt < SAID_EVERY_MS) return;
      saidAt = performance.now();
      say(`  ${registered} …`);
    },
  });
  writeFileSync(join(beginning, 'made.json'), JSON.stringify({ ...made, endsAt }));
  renameSync(beginning, folder);
  return made;
};

/** Puts a fresh copy of the record of that size into `profile`; answers what it holds, in words. Records of other versions are removed. */
export const putMadeRecord = async (home: string, profile: string, cases: number, say: (line: string) => void): Promise<string> => {
  const shelf = join(home, 'made');
  mkdirSync(shelf, { recursive: true });
  const version = `v${GENERATOR_VERSION}-schema${newestOf(MIGRATIONS)}`;
  for (const name of readdirSync(shelf)) if (!name.endsWith(version)) rmSync(join(shelf, name), { recursive: true, force: true });
  const folder = join(shelf, `${cases}-${version}`);
  const kept = keptOf(join(folder, 'made.json'));
  const made = kept ?? (await make(folder, cases, say));
  const record = profileIn(profile, false).record;
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(record, { recursive: true });
  copyFlushed(recordPaths(folder).ledger, recordPaths(record).ledger);
  return `${made.cases} cases, ${made.events} events, made in ${(made.tookMs / 1_000).toFixed(1)} s by ${made.commands} commands${kept === null ? '' : ' on an earlier run'}`;
};
