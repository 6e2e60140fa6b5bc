/** A record that cannot be opened or written: what is said, that nothing is deleted, and the way back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstStartIn, launch, ready, sampleCase } from '../../desk-app';
import { fillUp, makeFault } from '../../faults';
import { expect, test } from '../../fixtures';
import { before, setUp } from '../../set-up';

test.describe('a damaged record', () => {
  test('is said, left as it is, and replaced by the newest backup without anybody signing in', async ({ profile }) => {
    const options = { profile, language: 'en', isDemonstration: false } as const;
    const record = join(profile, 'record');
    await setUp(profile, firstStartIn('en'));
    const { caseId, name } = await before(profile, async ({ ask }) => ({ ...await ask('case.register', sampleCase()), ...await ask('backup.make', {}) }));
    makeFault('corruptDatabase', record);
    const damaged = readFileSync(join(record, 'ledger.db'));

    const desk = await launch(options);
    try {
      await ready(desk.page);
      expect((await desk.ask('session.read', {})).trouble).toBe('database-damaged');
      await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await desk.call('session.first-start', { organisation: 'A', branchName: 'B', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', name: 'Mallory', pin: '739105' })).toMatchObject({ error: { code: 'database-damaged' } });
      expect(readFileSync(join(record, 'ledger.db')).equals(damaged)).toBe(true);

      expect((await desk.ask('backup.restore', { name })).trouble).toBeNull();
      await desk.signIn();
      expect((await desk.ask('case.read', { caseId })).title).toContain('My card was lost');
      expect((await desk.ask('record.verify', {})).isWhole).toBe(true);
    } finally {
      await desk.close();
    }
  });
});

test.describe('a record from a newer program', () => {
  test.use({ isSeeded: true, fault: 'databaseFromFuture' });
  test('is not touched', async ({ desk, profile }) => {
    const before = readFileSync(join(profile, 'record/ledger.db'));
    expect((await desk.ask('session.read', {})).trouble).toBe('database-newer');
    expect(await desk.call('queue.read', { group: null, cursor: null })).toMatchObject({ error: { code: 'database-newer' } });
    await desk.close();
    expect(readFileSync(join(profile, 'record/ledger.db')).equals(before)).toBe(true);
  });
});

test.describe('a folder that cannot be written', () => {
  test.use({ isSeeded: true, fault: 'readOnlyProfile' });
  test('is said on a screen, not by an exception', async ({ desk }) => {
    expect((await desk.ask('session.read', {})).trouble).toBe('read-only');
    await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('a full disk', () => {
  test.use({ isSeeded: true, fault: 'fullDisk' });
  test('refuses the command that no longer fits, by a value, and what was there stays readable', async ({ desk }) => {
    await desk.signIn();
    const stories = Array.from({ length: 40 }, (_each, index) => `Story ${index} ${'of a long afternoon at the counter. '.repeat(400)}`);
    let refusal = '';
    for (const story of stories) {
      refusal = await desk.registerSample(story).then(() => '', (thrown: unknown) => String(thrown));
      if (refusal !== '') break;
    }
    expect(refusal).toContain('disk-full');
    expect((await desk.ask('queue.read', { group: null, cursor: null })).groups.flatMap((group) => group.rows).length).toBeGreaterThan(0);
    expect((await desk.ask('record.verify', {})).isWhole).toBe(true);
  });
  test('is said as a full disk at the start too, not as a folder that cannot be written', async ({ desk, profile, startAgain }) => {
    await desk.close();
    fillUp(join(profile, 'record'), 0);
    const again = await startAgain();
    await ready(again.page);
    expect((await again.ask('session.read', {})).trouble).toBe('disk-full');
    await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
