/** What a machine does to a record behind everybody's back: a page that was half written, a clock that was set back. Said in both languages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Desk } from '../../../support/walk/desk';
import { Screen } from '../../../support/walk/screen';
import { wordsOf } from '../../../support/walk/words';
import { PIN, ready } from '../../desk-app';
import { expect, test } from '../../fixtures';

const LANGUAGES = ['en', 'zh-CN'] as const;
/** Kept beside the results, to be looked at. */
const picture = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: join(test.info().project.outputDir, '../screens', `${name}.png`) });

for (const language of LANGUAGES) {
  const { trouble } = wordsOf(language).frame;
  test.describe(`a page torn in the middle of the record, ${language}`, () => {
    test.use({ isSeeded: true, fault: 'tornPage', language });
    test('is found by the look over the record after the sign-in at the latest, said with what to do, and written to no more', async ({ desk: app }) => {
      const desk = new Desk(new Screen(app.page, language));
      const said = app.page.getByRole('alert').filter({ hasText: trouble.damaged });
      const picker = app.page.getByRole('radio', { name: 'Chen Yu' });
      await expect(said.or(picker)).toBeVisible();
      if (await picker.isVisible()) await desk.signIn('Chen Yu', PIN);
      await expect(said).toBeVisible();
      await expect(app.page.getByText(trouble.noBackup)).toBeVisible();
      expect((await app.ask('session.read', {})).trouble).toBe('database-damaged');
      await expect(app.registerSample()).rejects.toThrow('database-damaged');
      await picture(app.page, `torn-page-${language}`);
    });
  });

  test.describe(`a clock that was set back, ${language}`, () => {
    test.use({ isDemonstration: true, language });
    test('is said at the desk by how much; entries are never back-dated (I10), and nothing is said any more once it is right', async ({ desk: first, startAgain, profile }) => {
      await first.firstStart();
      await first.ask('demonstration.move-clock', { minutes: 180 });
      const before = await first.registerSample();
      await first.close();
      const clock = join(profile, 'demonstration/clock.json');
      const start = async (aheadMinutes: number) => {
        writeFileSync(clock, JSON.stringify({ aheadMs: aheadMinutes * 60_000 }));
        const app = await startAgain();
        await ready(app.page);
        const desk = new Desk(new Screen(app.page, language));
        await desk.signIn('Chen Yu', PIN);
        await desk.expectQueue();
        return { app, said: app.page.getByRole('status').filter({ hasText: wordsOf(language).frame.app.clockBehind.split('{')[0] ?? '' }) };
      };
      const behind = await start(0);
      await expect(behind.said).toBeVisible();
      await picture(behind.app.page, `clock-back-${language}`);
      const after = await behind.app.registerSample();
      expect(after.registeredAt).toBeGreaterThanOrEqual(before.registeredAt);
      expect((await behind.app.ask('record.verify', {})).isWhole).toBe(true);
      await behind.app.close();
      const right = await start(240);
      await expect(right.said).toHaveCount(0);
    });
  });
}
