// The set-up's files are whole or absent, and nothing with a wrong checksum is ever used.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIntegrity, checksumsBelow, inTemporaryFolder, matchesChecksums, placeWhole } from '../../../build/provision/safe-files.mjs';
import { readStamp, writeStamp } from '../../../build/provision/stamps.mjs';
import { SetUpStopped } from '../../../build/provision/voice.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sha512 = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

describe('a download', () => {
  it('is accepted when its checksum is the pinned one', async () => {
    const file = join(folder, 'pack.tgz');
    writeFileSync(file, 'as published');
    await expect(checkIntegrity(file, sha512('as published'))).resolves.toBeUndefined();
  });

  it('is refused in one sentence that names the file when its checksum differs', async () => {
    const file = join(folder, 'pack.tgz');
    writeFileSync(file, 'something else');
    const refusal = checkIntegrity(file, sha512('as published'));
    await expect(refusal).rejects.toBeInstanceOf(SetUpStopped);
    await expect(refusal).rejects.toThrow(/^pack\.tgz is not the file that was expected/);
  });
});

describe('a cached distribution', () => {
  it('matches its record until one byte, one file more or one file less differs', async () => {
    const dist = join(folder, 'dist');
    mkdirSync(join(dist, 'resources'), { recursive: true });
    writeFileSync(join(dist, 'electron'), 'program');
    writeFileSync(join(dist, 'resources', 'a.pak'), 'part');
    const recorded = await checksumsBelow(dist);
    expect(Object.keys(recorded).sort()).toEqual(['electron', 'resources/a.pak']);
    expect(await matchesChecksums(dist, recorded)).toBe(true);
    writeFileSync(join(dist, 'electron'), 'pr0gram');
    expect(await matchesChecksums(dist, recorded)).toBe(false);
    writeFileSync(join(dist, 'electron'), 'program');
    writeFileSync(join(dist, 'stray'), '');
    expect(await matchesChecksums(dist, recorded)).toBe(false);
    rmSync(join(dist, 'stray'));
    rmSync(join(dist, 'resources', 'a.pak'));
    expect(await matchesChecksums(dist, recorded)).toBe(false);
  });
});

describe('a step that breaks off', () => {
  it('leaves what was there before, and nothing half done beside it', async () => {
    const target = join(folder, 'binding.node');
    writeFileSync(target, 'the old one');
    const broken = placeWhole(target, (temporary) => {
      writeFileSync(temporary, 'half of the new');
      return Promise.reject(new Error('the power went'));
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(readFileSync(target, 'utf8')).toBe('the old one');
    expect(readdirSync(folder)).toEqual(['binding.node']);
  });

  it('is done again, because only a finished step is recorded', async () => {
    expect(await readStamp(folder, 'electron')).toBeUndefined();
    await writeStamp(folder, 'electron', 'own-45');
    expect(await readStamp(folder, 'electron')).toBe('own-45');
    writeFileSync(join(folder, 'node_modules', '.amends', 'electron.json'), '{"key": "own-');
    expect(await readStamp(folder, 'electron')).toBeUndefined();
  });

  it('leaves no scratch folder', async () => {
    const broken = inTemporaryFolder(folder, (scratch) => {
      expect(existsSync(scratch)).toBe(true);
      return Promise.reject(new Error('no space'));
    });
    await expect(broken).rejects.toThrow('no space');
    expect(readdirSync(folder)).toEqual([]);
  });
});
