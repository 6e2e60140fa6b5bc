/** The command line on a machine without a display: each errand says its sentence, nothing else, and ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { firstStartIn, PROJECT } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { setUp } from '../../set-up';

/** What a person sees who runs `npm start -- …` there. */
const start = (words: readonly string[], typed = ''): Promise<{ readonly said: string[]; readonly noise: string; readonly code: number | null }> =>
  new Promise((resolve, reject) => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const child = spawn(process.execPath, [join(PROJECT, 'build/scripts/start.mjs'), ...words], { cwd: PROJECT, env });
    let [out, noise] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { noise += chunk.toString(); });
    child.on('error', reject);
    // A program that was built by hand is built once more, and the start says so.
    child.on('close', (code) => { resolve({ said: out.split('\n').filter((line) => line !== ''), noise: noise.replace(/^Building …\n/, ''), code }); });
    child.stdin.end(typed);
  });

test('an errand needs no display, says its sentence and ends', async ({ profile }) => {
  await setUp(profile, firstStartIn('en'));
  const verified = await start(['--verify', '--profile', profile]);
  expect(verified).toEqual({ said: [expect.stringMatching(/^The record is whole: \d+ events/), 'There is no backup yet. Make one with --backup.'], noise: '', code: 0 });
  const reset = await start(['--reset-pin', '--profile', profile], '739105\n739105\n');
  expect(reset).toEqual({ said: [expect.stringContaining('has a new PIN. The change is in the record.')], noise: '', code: 0 });
});
