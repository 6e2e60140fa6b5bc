/** Whose hands a case is in, by its real screens: handover, approval, reopening, and what waits for the signed-in person. */
import { expect, type Locator } from '@playwright/test';
import type { PainKind, Verdict } from '../../../src-main/shared/vocabulary/case';
import type { Screen } from './screen';
import { fill } from './words';

/** The three lines of a handover. */
export type Pack = { readonly happened: string; readonly promised: string; readonly notAskAgain: string };
/** What is said when a case is reopened and a superior is there. */
export type ReopenScript = { readonly words: string; readonly pain: { readonly kind: PainKind; readonly words: string }; readonly superior: string; readonly promised: string; readonly notAskAgain: string };

/** The hands on the open case. */
export class HandsWalk {
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  private form(name: string): Locator {
    return this.screen.page.getByRole('form', { name, exact: true });
  }

  /** What waits for the signed-in person, before the queue. */
  forMe(): Locator {
    return this.screen.page.getByRole('region', { name: this.screen.words.hands.forMe.label, exact: true });
  }

  approvals(): Locator {
    return this.screen.page.getByRole('region', { name: this.screen.words.hands.approval.title, exact: true });
  }

  async expectOwner(name: string): Promise<void> {
    await expect(this.screen.page.locator('header.head')).toContainText(fill(this.screen.words.case.head.owner, { name }));
  }

  async offer(to: string, pack: Pack): Promise<void> {
    const { screen } = this;
    const { handover } = screen.words.hands;
    await screen.key('Alt+o');
    const form = this.form(handover.title);
    await screen.choose(handover.to, to, form);
    for (const line of ['happened', 'promised', 'notAskAgain'] as const) await screen.write(handover[line], pack[line], form);
    await screen.press(handover.go, form);
    await expect(screen.page.getByRole('region', { name: handover.label, exact: true })).toContainText(pack.notAskAgain);
  }

  async accept(owner: string): Promise<void> {
    await this.screen.press(this.screen.words.hands.handover.accept);
    await this.expectOwner(owner);
  }

  /** Asks instead of offering, in the open form of an option that is above the own limit. */
  async askApproval(what: string, cost: string, reason: string): Promise<void> {
    const { screen } = this;
    const { act } = screen.words.case;
    const { approval } = screen.words.hands;
    const form = this.form(act.add);
    await screen.write(act.addWhat, what, form);
    await screen.write(act.addCost, cost, form);
    await screen.write(approval.reason, reason, form);
    await screen.press(approval.ask, form);
    await expect(this.approvals()).toContainText(reason);
  }

  /** By somebody else at this desk, who types the own PIN and does not take it over. */
  async decideHere(name: string, pin: string, reason: string): Promise<void> {
    const { screen } = this;
    const { approval } = screen.words.hands;
    await screen.press(approval.here);
    const form = this.form(approval.decide);
    await screen.choose(approval.decider, name, form);
    await screen.choose(approval.answer, approval.approve, form);
    await screen.write(approval.decisionReason, reason, form);
    await screen.type(form.getByLabel(fill(approval.pin, { name })), pin);
    await screen.press(approval.go, form);
    await expect(this.approvals()).toContainText(approval.state.given);
  }

  /** By the signed-in person. */
  async decide(answer: 'approve' | 'refuse', reason: string): Promise<void> {
    const { screen } = this;
    const { approval } = screen.words.hands;
    const form = this.form(approval.decide);
    await screen.choose(approval.answer, approval[answer], form);
    await screen.write(approval.decisionReason, reason, form);
    await screen.press(approval.go, form);
    await expect(this.approvals()).toContainText(approval.state[answer === 'approve' ? 'given' : 'refused']);
  }

  /** Offers what was approved, under the approval. */
  async offerApproved(): Promise<void> {
    const { screen } = this;
    await screen.press(screen.words.hands.approval.use);
    await screen.press(screen.words.case.act.addGo, this.form(screen.words.case.act.add));
    await expect(this.approvals()).toContainText(screen.words.hands.approval.used);
  }

  async takeBack(): Promise<void> {
    const { screen } = this;
    const line = screen.page.getByRole('group', { name: screen.words.hands.undo.label });
    await line.getByRole('button').click();
    await expect(line).toContainText(screen.words.hands.undo.taken.split('{')[0] ?? '');
  }

  async reopen(script: ReopenScript): Promise<void> {
    const { screen } = this;
    const { reopen } = screen.words.hands;
    await screen.press(reopen.open);
    const form = this.form(reopen.title);
    await screen.write(reopen.words, script.words, form);
    await screen.choose(fill(screen.words.intake.pains.kind, { n: 1 }), screen.words.vocabulary.pain[script.pain.kind], form);
    await screen.write(fill(screen.words.intake.pains.words, { n: 1 }), script.pain.words, form);
    await screen.choose(reopen.superior, script.superior, form);
    await screen.write(reopen.promised, script.promised, form);
    await screen.write(reopen.notAskAgain, script.notAskAgain, form);
    await screen.press(reopen.go, form);
    await expect(screen.page.locator('header.head')).toContainText(screen.words.hands.head.second);
  }

  /** The verdict of a later cycle, asked in the form of the decision. */
  async askVerdict(verdict: Verdict, customerWords: string): Promise<void> {
    const { screen } = this;
    const form = this.form(screen.words.case.decision.title);
    await screen.choose(screen.words.case.followUp.verdict, screen.words.vocabulary.verdict[verdict], form);
    await screen.write(screen.words.case.followUp.customerWords, customerWords, form);
  }
}
