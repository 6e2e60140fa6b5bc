/** The guided demonstration: three complaints by the real screens of the real program, from the first start to the saved papers. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, newProfile, PIN, PROJECT, ready, removeProfile, type DeskApp } from '../../../tests/e2e/desk-app';
import { Desk } from '../../../tests/support/walk/desk';
import { AT_ONCE, Screen, type Pace } from '../../../tests/support/walk/screen';
import type { ComplaintScript } from '../complaint-script';
import { COMPLAINTS } from '../complaints';

const isVisible = process.env['AMENDS_DEMO_VISIBLE'] === '1';
const OUT = join(PROJECT, 'out/demo');
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** Slow enough to follow: a moment before each press, and the pace of a quick typist. */
const WATCHED: Pace = { beat: () => new Promise((done) => { setTimeout(done, 700); }), betweenKeysMs: 18 };

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
/** Minutes from here to the next morning at nine, so that the complaints happen by day. */
const untilMorning = (at: Date, hour = 9): number => {
  const morning = new Date(at.getFullYear(), at.getMonth(), at.getDate() + (at.getHours() < hour - 1 ? 0 : 1), hour, 5);
  return Math.ceil((morning.getTime() - at.getTime()) / 60_000);
};
const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MINUTES * 60_000);

const STAGES = ['listen', 'acknowledge', 'empathize', 'act', 'follow-up', 'closed', 'paper'] as const;
type StageName = (typeof STAGES)[number];

const SAID: Readonly<Record<StageName, string>> = {
  listen: '  Listen          the story first, then what hurt, last the person',
  acknowledge: '  Acknowledge     reference told, one promise with a time',
  empathize: '  Empathize       each pain heard, in own words',
  act: '  Act             options, the customer\'s choice, repairs, the decision',
  'follow-up': '  Follow up once  one conversation, the customer\'s own verdict',
  closed: '  Close           outcome, cause, lesson',
  paper: '  Paper           resolution report and letter',
};

/** One complaint through all stages; a picture of each is taken where there is most to see. */
const walk = async (app: DeskApp, desk: Desk, script: ComplaintScript): Promise<readonly string[]> => {
  const folder = join(OUT, script.slug);
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const picture = async (stage: StageName): Promise<void> => {
    const path = join(folder, `${String(STAGES.indexOf(stage) + 1).padStart(2, '0')}-${stage}.png`);
    await app.page.screenshot({ path });
    saved.push(path);
  };
  const stage = (name: StageName, work: () => Promise<void>): Promise<void> => test.step(`${script.slug}, ${name}`, async () => {
    say(SAID[name]);
    await work();
  });
  const { open, intake, paper } = desk;

  say(`\n${script.slug}: ${script.pains[0].words}`);
  // The packs come in behind the first sign-in.
  await expect.poll(async () => (await app.ask('playbook.list', {})).map(({ packId }) => packId)).toContain(script.playbook);
  await app.ask('playbook.choose', { packId: script.playbook });
  await desk.switchLanguage(script.language);
  await desk.moveClock(untilMorning(await desk.now()));
  await stage('listen', async () => {
    await intake.start();
    await intake.listen(script.story);
    await intake.namePains(script.pains);
    await intake.fillRest(script);
    await intake.story().focus();
    await intake.story().scrollIntoViewIfNeeded();
    await picture('listen');
    await intake.register();
    await open.confirmCategory();
  });
  await stage('acknowledge', async () => {
    if (script.containment !== null) await open.containHarm(script.containment);
    if (script.safetyFacts !== null) await open.askSafetyFacts(script.safetyFacts);
    const { acknowledge } = desk.screen.words.case;
    await desk.screen.write(acknowledge.nextStep, script.nextStep);
    await desk.screen.when(acknowledge.due, hoursAfter(await desk.now(), 2));
    await picture('acknowledge');
    await desk.screen.press(acknowledge.go);
    await expect(open.rail('empathize')).toHaveAttribute('aria-current', 'step');
  });
  await stage('empathize', async () => {
    const [first, ...others] = script.pains;
    await open.hear(first);
    const [second] = others;
    if (second !== undefined) await desk.screen.write(desk.screen.words.case.empathize.own, second.heard, open.form(second.words));
    await picture('empathize');
    await open.hearAll(others);
  });
  await stage('act', async () => {
    const startedAt = await desk.now();
    for (const pain of script.pains) await open.offerAndChoose(pain, startedAt);
    if (script.gesture !== null) await open.offerGesture(script.gesture);
    await open.keepPromise(script.nextStep, script.nextStepKept);
    await app.page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await picture('act');
    const longest = Math.max(...script.pains.map((pain) => pain.options[pain.chosen]?.readyInHours ?? 0));
    await desk.moveClock(longest * HOUR_MINUTES + untilMorning(hoursAfter(startedAt, longest), 10));
    await open.completeRepairs(script.pains);
    await open.tellDecision(script.found, script.done, script.recourse);
  });
  await stage('follow-up', async () => {
    await open.look('follow-up');
    await open.scheduleFollowUp(hoursAfter(await desk.now(), script.followUpInDays * 24 + 0.5), script.channel === 'counter' ? 'phone' : script.channel);
    await desk.moveClock(script.followUpInDays * DAY_MINUTES);
    await open.look('follow-up');
    const { followUp } = desk.screen.words.case;
    const form = open.form(followUp.complete);
    await desk.screen.choose(followUp.verdict, desk.screen.words.vocabulary.verdict[script.verdict], form);
    await desk.screen.write(followUp.customerWords, script.verdictWords, form);
    await picture('follow-up');
    await desk.screen.press(followUp.completeGo, form);
    await expect(app.page.getByText(followUp.over.done)).toBeVisible();
  });
  await stage('closed', async () => {
    await open.look('follow-up');
    await open.close(script);
    await picture('closed');
  });
  await stage('paper', async () => {
    await paper.open();
    await paper.make('resolution-letter', script.language);
    await paper.save(app.app, join(folder, 'letter.pdf'));
    await paper.make('resolution-report', script.language);
    await picture('paper');
    await paper.save(app.app, join(folder, 'report.pdf'));
    await paper.close();
    saved.push(join(folder, 'report.pdf'), join(folder, 'letter.pdf'));
  });
  await desk.toQueue();
  return saved;
};

test('three complaints go all the way', async () => {
  rmSync(join(OUT, 'failure.png'), { force: true });
  mkdirSync(OUT, { recursive: true });
  const profile = newProfile();
  const app = await launch({ profile, language: 'zh-CN', isDemonstration: true });
  try {
    await ready(app.page);
    const desk = new Desk(new Screen(app.page, 'zh-CN', isVisible ? WATCHED : AT_ONCE));
    await test.step('the first start', async () => {
      say('First start: organisation, branch, workstation, first person.');
      await desk.firstStart({ organisation: '青禾服务集团', branchName: '西湖分部', branchCode: '0571-03', workstationCode: '02', name: '陈屿', pin: PIN });
    });
    const saved: string[] = [];
    for (const script of COMPLAINTS) saved.push(...(await walk(app, desk, script)));
    say('\nSaved:');
    for (const path of saved) say(`  ${path}`);
  } catch (failure) {
    await app.page.screenshot({ path: join(OUT, 'failure.png') }).catch(() => undefined);
    const log = join(profile, 'demonstration/logs/main.log');
    try {
      copyFileSync(log, join(OUT, 'failure.log'));
    } catch {
      say('No log was written.');
    }
    throw failure;
  } finally {
    await app.close();
    removeProfile(profile);
  }
});
