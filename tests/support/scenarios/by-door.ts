/** A script told through the door: by the channels that the screens use, at any house that answers them. Says what the desk made of it, and what was offered that never should be. */
import type { Channel, Output, Reply, Request } from '../../../src-main/shared/contract';
import type { CaseCommandName, CasePayload } from '../../../src-main/shared/contract/case-commands';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { GuidanceView } from '../../../src-main/shared/views/guidance-views';
import { HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import type { StaffId } from '../../../src-main/shared/vocabulary/ids';
import type { Expected, PainTold, Script } from './script';

/** A house with its door: the one in Node and the one in Electron answer alike. `senior` is somebody of the staff who may decide what an agent may not. */
export type Door = { readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>; readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Output<C>>; readonly senior: { readonly staffId: StaffId; readonly pin: string } };

/** What came of it. `wrong` is empty where nothing was offered, hidden or let through that must not be. */
export type Outcome = { readonly view: CaseView; readonly made: Expected; readonly wrong: readonly string[] };

type CommandChannel = `case.${CaseCommandName}` & Channel;

let presses = 0;
const freshId = (): string => {
  presses += 1;
  return `01940000-0000-7000-9000-${(Date.now() * 1_000 + presses).toString(16).padStart(12, '0').slice(-12)}`;
};

/** Everything that is only said or offered to somebody who complains, in one text. */
const offeredIn = ({ options, prompts }: GuidanceView): string => JSON.stringify([options.flatMap((pain) => pain.options.map(({ what }) => what)), prompts.map(({ text }) => text)]).toLowerCase();

class Telling {
  private readonly door: Door;
  private readonly script: Script;
  readonly wrong: string[] = [];
  view: CaseView;

  constructor(door: Door, script: Script, view: CaseView) {
    this.door = door;
    this.script = script;
    this.view = view;
  }

  async press<N extends CaseCommandName>(name: N, payload: CasePayload<N>): Promise<void> {
    const channel: CommandChannel = `case.${name}`;
    // `case.<name>` takes the payload of that name: the table of commands makes both.
    this.view = await this.door.ask(channel, { caseId: this.view.caseId, expectedVersion: this.view.version, commandId: freshId(), payload } as Request<CommandChannel>);
  }

  guidance(): Promise<GuidanceView> {
    const { feeling, demeanour } = this.script.caller;
    return this.door.ask('case.guidance', { caseId: this.view.caseId, feeling, demeanour });
  }

  /** What is never offered: a gift before each pain has its answer (I3), or among the ways to settle one; a visit to somebody who cannot come. */
  async watch(): Promise<void> {
    const guidance = await this.guidance();
    const text = offeredIn(guidance);
    this.wrong.push(...this.script.never.filter((word) => text.includes(word.toLowerCase())).map((word) => `“${word}” is among what is offered`));
    if (guidance.gestures.length > 0) this.wrong.push('a gesture is shown before each pain has its answer');
    const visits = guidance.options.flatMap(({ options }) => options).filter(({ effort, isOnlyLawfulWay }) => effort.visits > 0 && !isOnlyLawfulWay);
    if (this.script.caller.needs.includes('no-visits')) this.wrong.push(...visits.map(({ optionId }) => `${optionId} asks somebody to come who cannot`));
    const early = await this.door.call('case.offer-gesture', { caseId: this.view.caseId, expectedVersion: this.view.version, commandId: freshId(), payload: { what: 'A gift', costMinor: 100, customerWords: '-', isAccepted: true } });
    if (early.ok || early.error.code !== 'gesture-locked') this.wrong.push('a gift can be given for a grievance');
  }

  async settle(): Promise<void> {
    const { pains } = this.script;
    for (const [index, { heard }] of pains.entries()) await this.press('hear-pain', { painId: this.painId(index), ownWords: heard });
    for (const [index, pain] of pains.entries()) {
      const painId = this.painId(index);
      const option = (await this.guidance()).options.find((each) => each.painId === painId)?.options.find(({ optionId }) => optionId === pain.way);
      if (option === undefined) throw new Error(`${pain.way} is not offered for “${pain.words}”`);
      if ((option.mayDecide.answer === 'no') !== (pain.approval !== undefined)) this.wrong.push(`${pain.way} can${option.mayDecide.answer === 'no' ? 'not' : ''} be decided by whoever answers`);
      const approvalId = await this.approvedFor(painId, pain, option.optionId, option.what[this.script.language]);
      await this.press('add-repair', { painId, what: option.what[this.script.language], effort: option.effort, costMinor: pain.costMinor ?? option.cost.fromMinor, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId, optionId: option.optionId });
      await this.press('choose-repair', { repairId: this.repairId(index), customerWords: pain.says, acceptedMinor: null });
    }
    for (const [index, { result }] of pains.entries()) await this.press('complete-repair', { repairId: this.repairId(index), result, paidMinor: null });
  }

  /** The approval of somebody above, at this desk, where the script needs one (I6). */
  private async approvedFor(painId: string, { approval, costMinor }: PainTold, optionId: string, what: string): Promise<string | null> {
    if (approval === undefined) return null;
    await this.press('ask-approval', { account: 'repair', painId, what, amountMinor: costMinor ?? 0, reason: approval, optionId });
    const approvalId = this.view.approvals.at(-1)?.approvalId ?? '';
    const { staffId, pin } = this.door.senior;
    this.view = await this.door.ask('case.decide-here', { caseId: this.view.caseId, expectedVersion: this.view.version, commandId: freshId(), approverId: staffId, pin, payload: { approvalId, isApproved: true, reason: approval } });
    return approvalId;
  }

  painId(index: number): string {
    return this.view.pains[index]?.painId ?? '';
  }

  private repairId(index: number): string {
    return this.view.pains[index]?.repairs.at(-1)?.repairId ?? '';
  }
}

const registration = ({ story, pains, wants, caller, language, before }: Script): Request<'case.register'>['payload'] => ({
  story, pains: pains.map(({ kind, words }) => ({ kind, words })), desiredRemedy: wants, channel: caller.channel, product: null, journeyStep: null, language, effortBefore: before,
  complainant: { kind: 'new', name: caller.name, phone: caller.phone, address: caller.address },
  around: { representative: null, joint: [], isConfidential: false, preferences: { channel: null, fromMinute: null, toMinute: null, doNotContact: false, needs: [...caller.needs], needWords: null } },
});

/** Tells the script to its close, as an agent of the first hour: registers, says what it is about, listens, takes the ways of the pack, and only then may be kind. */
export const tellByDoor = async (door: Door, script: Script): Promise<Outcome> => {
  const { caller, promise } = script;
  const telling = new Telling(door, script, await door.ask('case.register', { commandId: freshId(), payload: registration(script) }));
  const { caseId, stake, repairAuthority, temperature, effortMinutes } = telling.view;
  const suggested = (await door.ask('case.categories', { caseId })).suggestions.findIndex(({ subjectId }) => subjectId === script.expected.subject) + 1;
  await telling.press('confirm-category', { subjectId: script.expected.subject, causeId: null, channelId: null });
  const idea = (await telling.guidance()).prompts[0]?.id ?? '';
  await telling.watch();
  for (const [fact, answer] of Object.entries(script.safety ?? {})) await telling.press('answer-safety-fact', { fact: fact as keyof NonNullable<Script['safety']>, answer, notGivenReason: null });
  const now = Date.now();
  await telling.press('acknowledge', { channel: caller.channel, nextStep: promise.what, nextStepDueAt: now + promise.hours * HOUR_MS });
  await telling.watch();
  await telling.settle();
  const [commitment] = telling.view.promises;
  await telling.press('keep-promise', { commitmentId: commitment?.commitmentId ?? '', remark: promise.kept });
  if (script.gesture !== null) {
    const gesture = (await telling.guidance()).gestures.find(({ gestureId }) => gestureId === script.gesture?.id);
    if (gesture === undefined) throw new Error(`${script.gesture.id} is not offered`);
    await telling.press('offer-gesture', { what: gesture.what[script.language], costMinor: gesture.cost.fromMinor, customerWords: script.gesture.says, isAccepted: true, requestedMinor: null, approvalId: null, optionId: gesture.gestureId });
  }
  await telling.press('tell-decision', { channel: caller.channel, found: script.found, done: script.done, recourse: (await door.ask('letterhead.read', {}))[script.language].shown.recourse, verdict: null, customerWords: null });
  await telling.press('schedule-follow-up', { dueAt: now + 3 * 24 * HOUR_MS, channel: caller.channel });
  await telling.press('complete-follow-up', { verdict: 'settled', customerWords: script.verdict });
  await telling.press('close', { outcome: 'resolved', cause: script.cause, causeWords: script.causeWords, lesson: script.lesson });
  const { view } = telling;
  return {
    view, wrong: telling.wrong,
    made: {
      subject: view.category?.subjectId ?? '', suggested, triggers: stake.triggers.filter(({ standing }) => standing !== 'struck').map(({ triggerId }) => triggerId), stake: stake.points, isMomentOfTruth: stake.isMomentOfTruth, authority: repairAuthority.percent,
      minutes: [effortMinutes.totalMinutes, view.effortMinutes.totalMinutes], degrees: [temperature?.degrees ?? 0, view.temperature?.degrees ?? 0], idea,
    },
  };
};
