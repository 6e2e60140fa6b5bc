/** A script told at the real screens: taken down, understood, settled by the ways of the pack that the screen shows, and kind only at the end. */
import { expect } from '@playwright/test';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { Script } from '../../support/scenarios/script';
import { command } from '../../support/walk/seed';
import type { Teller } from './teller';

const HOUR_MS = 3_600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);

class ScreenTelling {
  private readonly teller: Teller;
  private readonly script: Script;
  private caseId: CaseView['caseId'] | null = null;

  constructor(teller: Teller, script: Script) {
    this.teller = teller;
    this.script = script;
  }

  /** The case in front, as main has it. */
  async view(): Promise<CaseView> {
    const { app } = this.teller;
    this.caseId ??= (await app.ask('queue.read', { group: null, cursor: null })).groups.flatMap(({ rows }) => rows).find(({ complainantName }) => complainantName === this.script.caller.name)?.caseId ?? null;
    if (this.caseId === null) throw new Error('the case is in the queue');
    return app.ask('case.read', { caseId: this.caseId });
  }

  async takeDown(): Promise<void> {
    const { desk, people } = this.teller;
    const { screen, intake } = desk;
    const { caller, story, pains, wants, before } = this.script;
    await intake.start();
    await intake.listen(story);
    await intake.namePains(pains);
    await intake.fillRest({ story, pains, language: this.script.language, channel: caller.channel, name: caller.name, phone: caller.phone, desiredRemedy: wants, toldBefore: before.tellings, transfers: before.transfers, waitMinutes: before.waitMinutes, visits: before.visits });
    await screen.count(screen.words.intake.effort.documents, before.documents);
    if (caller.address !== null) await screen.write(screen.words.intake.person.address, caller.address);
    if (caller.needs.length > 0) {
      await people.openAround();
      await people.wish({ needs: caller.needs });
    }
    await intake.register();
  }

  /** How the customer comes across is said for this talk; the idea that fits comes first. */
  async meet(): Promise<void> {
    const { app, desk } = this.teller;
    const { screen } = desk;
    const { coaching } = screen.words.moment;
    const { caller, expected, language } = this.script;
    const moment = app.page.getByRole('region', { name: coaching.label });
    await app.page.locator('[data-field="moment-how"]').click();
    await screen.choose(coaching.feeling, screen.words.guidance.feeling[caller.feeling], moment);
    if (caller.demeanour !== null) await screen.choose(coaching.demeanour, screen.words.guidance.demeanour[caller.demeanour], moment);
    const { caseId } = await this.view();
    const first = (await app.ask('case.guidance', { caseId, feeling: caller.feeling, demeanour: caller.demeanour })).prompts[0];
    expect(first?.id).toBe(expected.idea);
    await expect(moment.getByRole('listitem').first()).toHaveText(first?.text[language] ?? '');
    await app.page.locator('[data-field="moment-how"]').click();
  }

  /** A way of the pack, taken where the screen shows it; a gift stands nowhere near. */
  async settle(): Promise<void> {
    const { app, desk } = this.teller;
    const { screen, open } = desk;
    const { act } = screen.words.case;
    const { pains, language, never } = this.script;
    await open.hearAll(pains);
    for (const pain of pains) {
      const card = open.pain(pain.words);
      const ways = card.getByRole('group', { name: screen.words.moment.ideas.title });
      const take = ways.locator(`[data-idea="${pain.way}"]`);
      await expect(ways).toBeVisible();
      if (!(await take.isVisible())) await ways.locator('.more').click();
      for (const word of never) await expect(ways).not.toContainText(word, { ignoreCase: true });
      await expect(app.page.getByRole('region', { name: screen.words.moment.ideas.gestures })).toHaveCount(0);
      if (pain === pains[0]) await this.teller.picture('ways');
      await take.click();
      const form = open.form(act.add, card);
      const what = await screen.field(act.addWhat, form).inputValue();
      await screen.press(act.addGo, form);
      await open.chooseOption(pain.words, what, pain.says);
    }
    for (const pain of pains) {
      const { pains: now } = await this.view();
      await open.completeRepair(pain.words, now.find(({ words }) => words === pain.words)?.repairs.at(-1)?.what ?? '', pain.result);
    }
    expect(language).toBe(screen.language);
  }

  async give(): Promise<void> {
    const { gesture } = this.script;
    if (gesture === null) return;
    const { app, desk } = this.teller;
    const { screen, open } = desk;
    const words = screen.words.case.gesture;
    const idea = app.page.locator(`[data-idea="${gesture.id}"]`);
    const offer = screen.button(words.open);
    await expect(idea.or(offer).first()).toBeVisible();
    if (!(await idea.isVisible())) await offer.click();
    await idea.click();
    const form = open.form(words.title);
    await screen.write(words.customerWords, gesture.says, form);
    await screen.choose(words.answer, words.accepted, form);
    await screen.press(words.go, form);
    await expect(screen.page.getByRole('list', { name: words.title })).toBeVisible();
  }
}

/** Tells it to its close and its papers. */
export const tellByScreens = async (teller: Teller, script: Script): Promise<void> => {
  const { desk, app } = teller;
  const { open } = desk;
  const { expected, promise, caller } = script;
  const telling = new ScreenTelling(teller, script);
  await teller.change('agent');
  await telling.takeDown();
  const begun = await telling.view();
  const suggested = (await app.ask('case.categories', { caseId: begun.caseId })).suggestions.map(({ subjectId }) => subjectId);
  expect(suggested.indexOf(expected.subject) + 1).toBe(expected.suggested);
  await command(app, begun, 'confirm-category', { subjectId: expected.subject, causeId: null, channelId: null });
  await telling.meet();
  for (const { name } of begun.stake.triggers) await expect(open.aside()).toContainText(name[script.language]);
  await teller.picture('met');
  const { safety } = script;
  if (safety !== null) await open.askSafetyFacts((['harm', 'danger-now', 'others', 'evidence'] as const).map((fact) => ({ fact, answer: safety[fact], notGivenReason: null })));
  await open.acknowledge(promise.what, inHours(promise.hours));
  await telling.settle();
  await open.keepPromise(promise.what, promise.kept);
  await open.look('act');
  await telling.give();
  await open.tellDecision(script.found, script.done);
  await open.look('follow-up');
  await open.scheduleFollowUp(inHours(72), caller.channel);
  await open.holdFollowUp('settled', script.verdict);
  await open.close({ outcome: 'resolved', cause: script.cause, causeWords: script.causeWords, lesson: script.lesson });
  await teller.picture('closed');
  const view = await telling.view();
  expect({
    subject: view.category?.subjectId, suggested: suggested.indexOf(expected.subject) + 1, triggers: begun.stake.triggers.map(({ triggerId }) => triggerId), stake: begun.stake.points, isMomentOfTruth: begun.stake.isMomentOfTruth,
    authority: begun.repairAuthority.percent, minutes: [begun.effortMinutes.totalMinutes, view.effortMinutes.totalMinutes], degrees: [begun.temperature?.degrees, view.temperature?.degrees], idea: expected.idea,
  }).toEqual(expected);
  await teller.paper('resolution-letter', [caller.name, script.done], null, script.never);
  await teller.paper('resolution-report', [script.lesson]);
};
