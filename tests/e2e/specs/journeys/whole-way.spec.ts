/** One complaint from the first start to the paper, in each language, as a person does it and sees it (S4.3). */
import { COMPLAINTS } from '../../../../build/demonstration/complaints';
import type { ComplaintScript } from '../../../../build/demonstration/complaint-script';
import { Desk } from '../../../support/walk/desk';
import { Screen } from '../../../support/walk/screen';
import { pdfText } from '../../../support/pdf-text';
import { PIN } from '../../desk-app';
import { expect, test } from '../../fixtures';

const scriptIn = (language: 'zh-CN' | 'en'): ComplaintScript => {
  const script = COMPLAINTS.find((each) => each.language === language);
  if (script === undefined) throw new Error(`There is a complaint in ${language}`);
  return script;
};
const HOUR_MS = 3_600_000;

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, isNew: true });
    test('a complaint goes from the first call to the closed case and its printed report', async ({ desk: app }, info) => {
      const script = scriptIn(language);
      const desk = new Desk(new Screen(app.page, language));
      const { open, intake, paper, screen } = desk;
      const { words } = screen;
      const page = app.page;
      const done = (stage: Parameters<typeof open.rail>[0]): Promise<void> => expect(open.rail(stage)).toContainText(words.case.rail.done);
      const isNow = (stage: Parameters<typeof open.rail>[0]): Promise<void> => expect(open.rail(stage)).toHaveAttribute('aria-current', 'step');

      await desk.firstStart({ organisation: 'Sample Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', name: 'Chen Yu', pin: PIN });
      await expect(page.getByText(words.frame.queue.emptyTitle)).toBeVisible();

      await intake.take(script);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(script.story.slice(0, 12));
      const reference = await open.reference();
      expect(reference).toMatch(/^0571-03-02-\d{6}-0001$/);
      await done('listen');
      await isNow('acknowledge');

      if (script.containment !== null) await open.containHarm(script.containment);
      if (script.safetyFacts !== null) await open.askSafetyFacts(script.safetyFacts);
      await open.acknowledge(script.nextStep, new Date(Date.now() + 2 * HOUR_MS));
      await expect(open.aside().getByRole('listitem').filter({ hasText: script.nextStep })).toBeVisible();
      await done('acknowledge');

      await open.hearAll(script.pains);
      await done('empathize');

      for (const pain of script.pains) await open.offerAndChoose(pain, new Date());
      for (const pain of script.pains) await expect(open.pain(pain.words)).toContainText(pain.choiceWords);
      if (script.gesture !== null) await open.offerGesture(script.gesture);
      await open.keepPromise(script.nextStep, script.nextStepKept);
      await open.completeRepairs(script.pains);
      await open.tellDecision(script.found, script.done, script.recourse);
      await done('act');

      await open.look('follow-up');
      await open.scheduleFollowUp(new Date(Date.now() + script.followUpInDays * 24 * HOUR_MS), 'phone');
      await open.holdFollowUp(script.verdict, script.verdictWords);
      await open.close(script);
      await expect(page.getByRole('paragraph').filter({ hasText: words.vocabulary.outcome[script.outcome] }).first()).toBeVisible();
      for (const said of [script.lesson, script.causeWords, script.verdictWords, script.found]) await expect(page.getByRole('definition').filter({ hasText: said })).toBeVisible();
      for (const pain of script.pains) await expect(page.getByRole('listitem').filter({ hasText: pain.words }).filter({ hasText: pain.result })).toContainText(words.case.act.state.settled);

      // The record tells the way, each line once and by whom.
      await open.aside().getByRole('heading', { name: words.case.aside.record }).click();
      const record = open.aside().getByRole('group').getByRole('listitem');
      const lines = (await record.allTextContents()).join('\n');
      for (const event of ['CaseRegistered', 'CaseAcknowledged', 'PainHeard', 'RepairChosen', 'RepairCompleted', 'PromiseKept', 'DecisionTold', 'FollowUpScheduled', 'FollowUpCompleted', 'CaseClosed'] as const) {
        expect(lines).toContain(words.case.event[event]);
      }
      expect(lines).toContain('Chen Yu');

      await paper.open();
      await paper.make('resolution-report', language);
      const file = info.outputPath('report.pdf');
      await paper.save(app.app, file);
      await paper.close();
      const report = (await pdfText(file)).replaceAll(/\s+/g, ' ');
      expect(report).toContain(reference);
      expect(report).toContain(script.name);

      await desk.toQueue();
      await expect(page.getByText(words.frame.queue.closedToday.replace('{count}', '1'))).toBeVisible();
      expect((await app.ask('record.verify', {})).isWhole).toBe(true);
    });
  });
}
