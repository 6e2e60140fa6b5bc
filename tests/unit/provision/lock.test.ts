// Two set-ups of one folder do not meet, and one that died does not block the next.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../build/provision/lock.mjs';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-lock-'));
  lock = join(folder, 'provision', 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of the set-up', () => {
  it('lets the second begin only after the first has ended', async () => {
    const seen: string[] = [];
    const setUp = (name: string) => async (): Promise<void> => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, setUp('one')), withLock(lock, setUp('two'))]);
    expect([seen.slice(0, 2), seen.slice(2)].map((pair) => pair.map((line) => line.split(' ')[1]))).toEqual([['begins', 'ends'], ['begins', 'ends']]);
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await withLock(lock, () => Promise.resolve());
    writeFileSync(lock, String(gone));
    await expect(withLock(lock, () => Promise.resolve('set up'))).resolves.toBe('set up');
    expect(existsSync(lock)).toBe(false);
  });

  it('is kept while a tool of a set-up that was killed is still at work', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const tool = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await withLock(lock, () => Promise.resolve());
    writeFileSync(lock, `${String(gone)}\n${String(tool.pid)}`);
    let toolHasEnded = false;
    tool.on('exit', () => {
      toolHasEnded = true;
    });
    const next = withLock(lock, () => Promise.resolve(toolHasEnded));
    tool.stdin.end();
    await expect(next).resolves.toBe(true);
  });

  it('is given back when a step fails', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(lock)).toBe(false);
  });

  it('says in one sentence that the folder cannot be written to', async () => {
    writeFileSync(join(folder, 'provision'), 'a file where a folder should be');
    await expect(withLock(lock, () => Promise.resolve())).rejects.toThrow(/^The project folder cannot be written to by this user/);
  });
});
