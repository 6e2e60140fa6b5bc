/** The packs are read while the program is built: nobody at a desk waits for YAML, and no broken pack leaves the house (S2.3). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packsWhileBuilding } from '../../../build/scripts/packs-while-building.mjs';
import { PACK_PART_NAMES } from '../../../src-main/shared/vocabulary/playbook';
import { samplePack, textsOf } from '../../support/sample-pack';

let folder = '';
const building = (): Promise<unknown> => build({
  root: folder, configFile: false, logLevel: 'silent', plugins: [packsWhileBuilding(resolve(import.meta.dirname, '../../..'))], build: { ssr: join(folder, 'entry.js'), outDir: join(folder, 'out'), minify: false },
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-pack-'));
  const texts = textsOf(samplePack('restaurant'));
  for (const part of PACK_PART_NAMES) await writeFile(join(folder, `${part}.yaml`), texts[part] ?? '');
  await writeFile(join(folder, 'entry.js'), "export { default } from './pack.yaml?shipped';");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('what is built says what the files say, and needs no reader any more', async () => {
  expect(JSON.stringify(await building())).toContain('A room for the night');
});

it('a fault breaks the build, and says file and line', async () => {
  await writeFile(join(folder, 'rules.yaml'), 'effort:\n  tellingMinutes: long\n');
  await expect(building()).rejects.toThrow(/rules\.yaml/u);
});
