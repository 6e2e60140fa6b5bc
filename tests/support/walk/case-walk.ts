/** The case in front, from acknowledging to closing, by its real screens. */
import { expect, type Locator } from '@playwright/test';
import type { ComplaintScript, OptionScript, PainScript } from '../../../build/demonstration/complaint-script';
import type { Channel, Stage } from '../../../src-main/shared/vocabulary/case';
import type { Screen } from './screen';

type RailStage = Exclude<Stage, 'closed'>;

/** The case screen. Times come in: the desk's clock is not this machine's in the demonstration. */
export class CaseWalk {
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  /** Confirms by its key what the case may be about, as the screen suggests it. */
  async confirmCategory(): Promise<void> {
    const { category } = this.screen.words.playbooks;
    const about = this.screen.page.getByRole('region', { name: category.label, exact: true });
    await expect(about).toContainText(category.suggested);
    await this.screen.key('Alt+b');
    await expect(this.screen.button(category.change, about)).toBeVisible();
  }

  /** The form with this name; its button is pressed by `send`. */
  form(name: string, scope: Locator | Screen['page'] = this.screen.page): Locator {
    return scope.getByRole('form', { name, exact: true });
  }

  /** The card of one pain in Act, by its words. */
  pain(words: string): Locator {
    return this.screen.page.getByRole('article').filter({ has: this.screen.page.getByRole('heading', { name: words }) });
  }

  rail(stage: RailStage): Locator {
    const { page, words } = this.screen;
    return page.getByRole('navigation', { name: words.case.rail.label }).getByRole('button', { name: words.vocabulary.stage[stage] });
  }

  async look(stage: RailStage): Promise<void> {
    await this.rail(stage).click();
  }

  aside(): Locator {
    return this.screen.page.getByRole('complementary', { name: this.screen.words.case.aside.label });
  }

  /** The number that people read. */
  async reference(): Promise<string> {
    const text = await this.screen.page.getByRole('banner').or(this.screen.page.locator('header.head')).getByText(/^[0-9A-Z]+(-[0-9A-Z]+)+$/i).first().textContent();
    return (text ?? '').trim();
  }

  async containHarm(measure: string): Promise<void> {
    const { screen } = this;
    const { harm } = screen.words.case;
    await screen.key('Alt+m');
    await screen.write(harm.measure, measure);
    await screen.press(harm.go);
    await expect(screen.page.getByRole('list', { name: screen.words.case.closing.contained })).toContainText(measure);
  }

  /** The safety facts, one after another (I11). */
  async askSafetyFacts(facts: NonNullable<ComplaintScript['safetyFacts']>): Promise<void> {
    const { screen } = this;
    const { safety } = screen.words.case;
    for (const { fact, answer, notGivenReason } of facts) {
      const form = this.form(safety.fact[fact]);
      if (answer === null) await form.getByRole('checkbox', { name: safety.notGiven }).check();
      await screen.write(answer === null ? safety.reason : safety.answer, answer ?? notGivenReason ?? '', form);
      await screen.press(safety.go, form);
      await expect(form).toHaveCount(0);
    }
  }

  async acknowledge(nextStep: string, dueAt: Date): Promise<void> {
    const { screen } = this;
    const { acknowledge } = screen.words.case;
    await screen.write(acknowledge.nextStep, nextStep);
    await screen.when(acknowledge.due, dueAt);
    await screen.press(acknowledge.go);
    await expect(this.rail('empathize')).toHaveAttribute('aria-current', 'step');
  }

  /** One pain in own words (I5). */
  async hear(pain: Pick<PainScript, 'words' | 'heard'>): Promise<void> {
    const { screen } = this;
    const form = this.form(pain.words);
    await screen.write(screen.words.case.empathize.own, pain.heard, form);
    await screen.press(screen.words.case.empathize.go, form);
    await expect(form).toHaveCount(0);
  }

  async hearAll(pains: readonly Pick<PainScript, 'words' | 'heard'>[]): Promise<void> {
    for (const pain of pains) await this.hear(pain);
    await expect(this.rail('act')).toHaveAttribute('aria-current', 'step');
  }

  async addOption(painWords: string, option: OptionScript, now: Date): Promise<void> {
    const { screen } = this;
    const { act } = screen.words.case;
    const card = this.pain(painWords);
    if (!(await this.form(act.add, card).isVisible())) await screen.press(act.add, card);
    const form = this.form(act.add, card);
    await screen.write(act.addWhat, option.what, form);
    await screen.count(act.addMinutes, option.minutes, form);
    await screen.count(act.addVisits, option.visits, form);
    await screen.count(act.addDocuments, option.documents, form);
    await screen.write(act.addCost, option.cost, form);
    if (option.readyInHours !== null) await screen.when(act.addReady, new Date(now.getTime() + option.readyInHours * 3_600_000), form);
    await screen.press(act.addGo, form);
    await expect(this.option(painWords, option.what)).toBeVisible();
  }

  /** One option of a pain. */
  option(painWords: string, what: string): Locator {
    return this.pain(painWords).getByRole('listitem').filter({ hasText: what });
  }

  /** What the customer chose, in the customer's words (S4.6). */
  async chooseOption(painWords: string, what: string, customerWords: string): Promise<void> {
    const { screen } = this;
    const { act } = screen.words.case;
    const row = this.option(painWords, what);
    const choose = screen.button(act.choose, row);
    if (await choose.isVisible()) await choose.click();
    await screen.write(act.chooseLabel, customerWords, row);
    await screen.press(act.chooseGo, row);
    await expect(row).toContainText(act.status['under-way']);
  }

  /** Offers every option of a pain and takes the customer's choice. */
  async offerAndChoose(pain: PainScript, now: Date): Promise<void> {
    for (const option of pain.options) await this.addOption(pain.words, option, now);
    const chosen = pain.options[pain.chosen];
    if (chosen === undefined) throw new Error(`${pain.words}: the chosen option is not in the script`);
    await this.chooseOption(pain.words, chosen.what, pain.choiceWords);
  }

  async completeRepair(painWords: string, what: string, result: string): Promise<void> {
    const { screen } = this;
    const { act } = screen.words.case;
    const row = this.option(painWords, what);
    const done = screen.button(act.complete, row);
    if (await done.isVisible()) await done.click();
    await screen.write(act.completeLabel, result, row);
    await screen.press(act.completeGo, row);
    await expect(row).toContainText(act.status.completed);
  }

  async completeRepairs(pains: readonly PainScript[]): Promise<void> {
    for (const pain of pains) await this.completeRepair(pain.words, pain.options[pain.chosen]?.what ?? '', pain.result);
  }

  async refuse(painWords: string, reason: string): Promise<void> {
    const { screen } = this;
    const { act } = screen.words.case;
    const card = this.pain(painWords);
    await screen.press(act.refuse, card);
    await screen.write(act.refuseReason, reason, card);
    await screen.press(act.refuseGo, card);
    await expect(card).toContainText(reason);
  }

  async keepPromise(what: string, remark: string): Promise<void> {
    const { screen } = this;
    const { promise, aside } = screen.words.case;
    const row = this.aside().getByRole('listitem').filter({ hasText: what });
    await row.getByRole('button', { name: what }).click();
    await screen.press(promise.keep, row);
    await screen.write(promise.keepRemark, remark, row);
    await screen.press(promise.keepGo, row);
    await expect(row).toContainText(aside.kept);
  }

  async offerGesture(gesture: NonNullable<ComplaintScript['gesture']>): Promise<void> {
    const { screen } = this;
    const words = screen.words.case.gesture;
    await screen.press(words.open);
    const form = this.form(words.title);
    await screen.write(words.what, gesture.what, form);
    await screen.write(words.cost, gesture.cost, form);
    await screen.write(words.customerWords, gesture.customerWords, form);
    await screen.choose(words.answer, words.accepted, form);
    await screen.press(words.go, form);
    await expect(screen.page.getByRole('list', { name: words.title })).toContainText(gesture.what);
  }

  async tellDecision(found: string, done: string, recourse: string | null = null): Promise<void> {
    const { screen } = this;
    const { decision } = screen.words.case;
    const form = this.form(decision.title);
    await screen.write(decision.found, found, form);
    await screen.write(decision.done, done, form);
    if (recourse !== null) await screen.write(decision.recourse, recourse, form);
    await screen.press(decision.go, form);
    await expect(form).toHaveCount(0);
  }

  async scheduleFollowUp(dueAt: Date, channel: Channel): Promise<void> {
    const { screen } = this;
    const { followUp } = screen.words.case;
    const form = this.form(followUp.title);
    await screen.when(followUp.schedule, dueAt, form);
    await screen.choose(followUp.channel, screen.words.vocabulary.channel[channel], form);
    await screen.press(followUp.go, form);
    await expect(form).toHaveCount(0);
  }

  async holdFollowUp(verdict: ComplaintScript['verdict'], customerWords: string): Promise<void> {
    const { screen } = this;
    const { followUp } = screen.words.case;
    const form = this.form(followUp.complete);
    await screen.choose(followUp.verdict, screen.words.vocabulary.verdict[verdict], form);
    await screen.write(followUp.customerWords, customerWords, form);
    await screen.press(followUp.completeGo, form);
    await expect(screen.page.getByText(followUp.over.done)).toBeVisible();
  }

  async close(end: Pick<ComplaintScript, 'outcome' | 'cause' | 'causeWords' | 'lesson'>): Promise<void> {
    const { screen } = this;
    const { closing } = screen.words.case;
    const { vocabulary } = screen.words;
    const form = this.form(closing.title);
    await screen.choose(closing.outcome, vocabulary.outcome[end.outcome], form);
    await screen.choose(closing.cause, vocabulary.cause[end.cause], form);
    await screen.write(closing.causeWords, end.causeWords, form);
    await screen.write(closing.lesson, end.lesson, form);
    await screen.press(closing.go, form);
    await expect(screen.page.getByText(screen.words.case.guide.closed.say)).toBeVisible();
  }
}
