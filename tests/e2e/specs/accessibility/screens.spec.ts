/** Nothing stands in anybody's way: axe looks at every screen, in both languages, by day and by night. */
import { join } from 'node:path';
import type { CaseView } from '../../../../src-main/shared/views/case-view';
import type { Language, Stage } from '../../../../src-main/shared/vocabulary/case';
import { paperId } from '../../../../src-main/shared/vocabulary/ids';
import { HOUR_MS } from '../../../../src-main/shared/vocabulary/time';
import { ImportWalk } from '../../../support/walk/import-walk';
import { PeopleWalk } from '../../../support/walk/people-walk';
import { command, seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk, type Shared } from '../../../support/walk/shared-desk';
import { freshId, PROJECT, type DeskApp } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { brokenOn } from './axe';

const STAGES = ['acknowledge', 'empathize', 'act', 'follow-up', 'closed'] as const satisfies readonly Stage[];
const THEMES = ['light', 'dark'] as const;

/** The case with its acknowledgement ready for the printer. */
const letterMade = async (app: DeskApp, view: CaseView, language: Language): Promise<CaseView> => {
  await app.ask('letterhead.change', { language, organisation: null, branch: null, recourse: null, address: '118 Wensan Road', contactLine: '0571-8800 1234', hours: '9:00-17:00', signerRole: 'Customer care', lastResort: '0571-8800 1200' });
  await command(app, view, 'request-paper', { paperId: paperId(freshId()), kind: 'acknowledgement-letter', language, words: null, copyOf: null });
  let made = view;
  await expect.poll(async () => {
    made = await app.ask('case.read', { caseId: view.caseId });
    return made.papers.map(({ status }) => status);
  }, { timeout: 30_000 }).toEqual(['ready']);
  return made;
};

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    const present = sharedDesk(language, { told: null });
    /** Looks at the screen in front by day with every rule, by night with those of colour: nothing else changes. What is found is named by screen, rule and place. */
    const look = async ({ app }: Shared, screen: string): Promise<void> => {
      for (const theme of THEMES) {
        await app.ask('session.set-look', { language: null, theme });
        await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
        const found = await brokenOn(app.page, theme === 'dark' ? 'colour' : 'all');
        expect.soft(found, `${screen}, ${theme}`).toEqual([]);
      }
    };

    test('the doors: first start, an empty queue, sign-in', async () => {
      const shared = present();
      const { app, desk } = shared;
      await look(shared, 'first start');
      await desk.screen.press(desk.screen.words.frame.firstStart.start);
      await expect(app.page.getByRole('alert').first()).toBeVisible();
      await look(shared, 'first start with something missing');
      await app.firstStart();
      await desk.expectQueue();
      await look(shared, 'empty queue');
      await desk.lock();
      await look(shared, 'locked');
      await app.signIn();
    });

    test('intake, with something missing and with a person who is known here', async () => {
      const shared = present();
      const { app, desk } = shared;
      const { intake } = desk.screen.words;
      if ((await app.ask('session.read', {})).state === 'first-start') await app.firstStart();
      await seedTo(app, 'acknowledge', SEEDS[language]);
      await desk.intake.start();
      await look(shared, 'intake');
      const people = new PeopleWalk(desk.screen);
      await people.openAround();
      await people.wish({ from: '18', to: '21', needs: ['large-print'] });
      await people.joint('吴杰');
      await look(shared, 'intake, somebody else involved');
      await desk.screen.press(intake.register);
      await expect(app.page.getByRole('alert').first()).toBeVisible();
      // The index of persons follows the record in its own time.
      await expect.poll(async () => (await app.ask('person.find', { words: SEEDS[language].name })).length).toBeGreaterThan(0);
      await desk.screen.write(intake.person.name, SEEDS[language].name);
      await expect(app.page.getByRole('option').first()).toBeVisible();
      await look(shared, 'intake with something missing');
      await desk.screen.press(intake.discard);
      await desk.screen.press(intake.discardSure);
      await desk.expectQueue();
    });

    for (const stage of STAGES) {
      test(`a case, ${stage}`, async () => {
        const shared = present();
        const { app, desk } = shared;
        if ((await app.ask('session.read', {})).state === 'first-start') await app.firstStart();
        const view = await seedTo(app, stage, SEEDS[language]);
        await desk.find(view.reference);
        await look(shared, `case, ${stage}`);
        if (stage === 'act') {
          for (const [key, title] of [['Alt+p', 'promise'], ['Alt+c', 'contact'], ['Alt+r', 'correct']] as const) {
            await desk.screen.key(key);
            await expect(app.page.getByRole('region', { name: desk.screen.words.case[title].title })).toBeVisible();
            await look(shared, `case, ${title}`);
            await desk.screen.key('Escape');
          }
          for (const title of [desk.screen.words.record.contacts.title, desk.screen.words.record.effort.title]) {
            await desk.open.aside().getByRole('button', { name: title }).click();
            await expect(app.page.getByRole('dialog', { name: title })).toBeVisible();
            await look(shared, `case, ${title}`);
            await desk.screen.key('Escape');
          }
          await command(app, await app.ask('case.read', { caseId: view.caseId }), 'name-representative', { name: '沈岚', phone: null, authority: 'not-shown', authorityWords: null });
          await command(app, await app.ask('case.read', { caseId: view.caseId }), 'note-preferences', { channel: 'phone', fromMinute: null, toMinute: null, doNotContact: true, needs: ['hearing'], needWords: null });
          await command(app, await app.ask('case.read', { caseId: view.caseId }), 'place-hold', { reason: 'The court asked for the file' });
          await desk.screen.button(desk.screen.words.complainants.wishes.change, desk.open.aside()).click();
          await expect(app.page.getByRole('form', { name: desk.screen.words.complainants.wishes.title })).toBeVisible();
          await look(shared, 'case, who stands around it');
          await desk.screen.key('Escape');
          await desk.open.look('follow-up');
          await look(shared, 'case, a follow-up to waive');
          await desk.open.look('listen');
          await look(shared, 'case, listen');
        }
        if (stage === 'closed') {
          await desk.screen.key('Alt+u');
          await expect(app.page.getByRole('region', { name: desk.screen.words.customers.title, exact: true })).toBeVisible();
          await look(shared, 'the customer’s card');
          await desk.screen.key('Escape');
          await desk.paper.open();
          await desk.paper.make('resolution-report', language);
          await look(shared, 'paper');
          await desk.paper.close();
        }
      });
    }

    test('a case that bends: approval, handover, another end, reopening, and what waits for somebody', async () => {
      const shared = present();
      const { app, desk } = shared;
      const { hands } = desk.screen.words;
      if ((await app.ask('session.read', {})).state === 'first-start') await app.firstStart();
      const wang = (await app.ask('staff.add', { name: 'Wang Fang', role: 'supervisor', pin: '610284' })).find((each) => each.name === 'Wang Fang');
      if (wang === undefined) throw new Error('Wang Fang is on the list');
      let view = await seedTo(app, 'act', SEEDS[language]);
      view = await command(app, view, 'ask-approval', { account: 'repair', painId: 'p1', what: 'A new lamp', amountMinor: 90_000, reason: 'Broken twice', optionId: null });
      await desk.find(view.reference);
      await desk.screen.press(hands.approval.here);
      await look(shared, 'case, deciding here');
      await desk.screen.key('Alt+o');
      await expect(app.page.getByRole('form', { name: hands.handover.title })).toBeVisible();
      await look(shared, 'case, handover form');
      await desk.screen.key('Escape');
      await command(app, await app.ask('case.read', { caseId: view.caseId }), 'offer-handover', { toStaffId: wang.staffId, happened: 'Broken', promised: 'A call', notAskAgain: 'The number' });
      await expect(desk.screen.button(hands.handover.takeBack)).toBeVisible();
      await look(shared, 'case, offered');
      const fresh = await seedTo(app, 'acknowledge', SEEDS[language]);
      await desk.find(fresh.reference);
      await desk.screen.key('Alt+x');
      await desk.screen.choose(hands.ends.which, hands.ends['pass-on']);
      await look(shared, 'case, other ends');
      await desk.screen.key('Escape');
      await command(app, fresh, 'withdraw', { customerWords: 'Leave it.', channel: 'phone' });
      await desk.screen.press(hands.reopen.open);
      await look(shared, 'case, reopening');
      await app.signIn('Wang Fang', '610284');
      await desk.toQueue();
      await expect(desk.hands.forMe()).toBeVisible();
      await look(shared, 'queue, for me');
      await app.signIn();
    });

    test('queue with cases, find, settings, shortcuts', async () => {
      const shared = present();
      const { app, desk } = shared;
      const { frame, paper, settings } = desk.screen.words;
      if ((await app.ask('session.read', {})).state === 'first-start') await app.firstStart();
      const view = await letterMade(app, await seedTo(app, 'act', SEEDS[language]), language);
      await desk.toQueue();
      await look(shared, 'queue');
      // More hits than the list shows at once: what scrolls has to be reached by the keys too.
      for (let count = 0; count < 12; count += 1) await app.registerSample();
      await desk.screen.key('Control+k');
      await desk.findBox().fill('Sample');
      await expect(app.page.getByRole('option').nth(11)).toBeVisible();
      await look(shared, 'find');
      await desk.screen.key('Escape');
      await desk.screen.key('F1');
      await expect(app.page.getByRole('dialog', { name: frame.help.title })).toBeVisible();
      await look(shared, 'manual');
      await app.page.getByRole('tab', { name: frame.shortcuts.title, exact: true }).click();
      await look(shared, 'shortcuts');
      await desk.screen.key('Escape');
      await command(app, view, 'renegotiate-promise', { commitmentId: view.promises[0]?.commitmentId ?? '', dueAt: Date.now() + 3 * HOUR_MS, reason: 'Rather in the evening' });
      await desk.screen.key('Control+Shift+P');
      await expect(desk.screen.button(paper.day.makeAnew)).toBeVisible();
      await look(shared, 'letters of the day, one held back');
      await app.page.getByRole('button', { name: paper.dayLog.title }).click();
      await expect(app.page.locator('.preview canvas').first()).toBeVisible();
      await look(shared, 'log of the day');
      await desk.screen.key('Control+,');
      const closed = await seedTo(app, 'closed', SEEDS[language]);
      await app.ask('erasure.ask', { personIds: [closed.complainant.personId], reason: 'Asked in writing', commandId: freshId() });
      await app.page.getByRole('tab', { name: desk.screen.words.governance.tab, exact: true }).click();
      await expect(app.page.getByText(closed.reference).first()).toBeVisible();
      await look(shared, 'settings, governance');
      for (const tab of ['self', 'organisation', 'people', 'playbooks', 'record', 'importing', 'about'] as const) {
        await app.page.getByRole('tab', { name: settings.tabs[tab], exact: true }).click();
        await expect(app.page.getByRole('tabpanel')).toBeVisible();
        await look(shared, `settings, ${tab}`);
      }
    });

    test('a table that comes in: file and columns, counts, result with refused rows', async () => {
      const shared = present();
      const { app, desk } = shared;
      if ((await app.ask('session.read', {})).state === 'first-start') await app.firstStart();
      const importing = new ImportWalk(desk.screen, app.app);
      await importing.open();
      await importing.choose(join(PROJECT, 'tests/fixtures/import', language === 'en' ? 'faults.csv' : 'zh-gb18030.csv'));
      await look(shared, 'import, columns');
      await importing.count();
      await expect(app.page.locator('[data-count="newOpen"]')).toBeVisible();
      await look(shared, 'import, counts');
      await importing.start();
      await importing.expectDone();
      await look(shared, 'import, result');
    });
  });

  test.describe(`trouble in ${language}`, () => {
    test.use({ language, isSeeded: true, fault: 'corruptDatabase' });
    test('a record that cannot be opened', async ({ desk: app }) => {
      await expect(app.page.getByRole('alert')).toBeVisible();
      for (const theme of THEMES) {
        await app.page.emulateMedia({ colorScheme: theme });
        expect.soft(await brokenOn(app.page, 'all'), theme).toEqual([]);
      }
    });
  });
}
