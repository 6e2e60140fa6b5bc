import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendWithLp } from '../../../src-main/print/device';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'amends-device-')); });
afterEach(async () => { await rm(folder, { recursive: true }); });

/** A program in the place of `lp` that does what the real one does in one situation; a shell script, as CUPS exists only where there is a shell. */
const lpThat = async (script: string): Promise<string> => {
  const path = join(folder, 'lp');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
};
const job = { pdfPath: '/papers/a b.pdf', printerName: null, title: '0571-03-02-261122-0047' };

describe('sending a paper to a device', () => {
  it('a machine without a printing system says there is no printer', async () => {
    expect(await sendWithLp(job, join(folder, 'absent'), 5_000)).toMatchObject({ ok: false, error: { code: 'no-printer' } });
  });

  it.each(['lp: Error - no default destination available.', 'lp: Error - The printer or class does not exist.'])('“%s” means there is no printer', async (sentence) => {
    const lp = await lpThat(`echo '${sentence}' >&2; exit 1`);
    expect(await sendWithLp(job, lp, 5_000)).toEqual({ ok: false, error: { code: 'no-printer', reason: sentence } });
  });

  it('a printer that refuses is a failure with the system’s own sentence, not a loss', async () => {
    const lp = await lpThat("echo 'lp: Error - unable to access: connection refused' >&2; exit 1");
    expect(await sendWithLp(job, lp, 5_000)).toEqual({ ok: false, error: { code: 'printer-failed', reason: 'lp: Error - unable to access: connection refused' } });
  });

  it('a command that never answers is given up', async () => {
    const lp = await lpThat('exec sleep 30');
    expect(await sendWithLp(job, lp, 200)).toMatchObject({ ok: false, error: { code: 'printer-failed' } });
  });

  it('hands over the file as it is, names the chosen printer, and titles the job by the reference', async () => {
    const lp = await lpThat(`printf '%s\\n' "$@" > '${join(folder, 'said')}'`);
    expect(await sendWithLp({ ...job, printerName: 'Front desk; rm -rf' }, lp, 5_000)).toEqual({ ok: true, value: null });
    expect((await readFile(join(folder, 'said'), 'utf8')).trimEnd().split('\n')).toEqual(['-d', 'Front desk; rm -rf', '-t', '0571-03-02-261122-0047', '--', '/papers/a b.pdf']);
  });
});
