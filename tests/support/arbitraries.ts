/** Random lives of cases: some steps help the case on, some are anybody's guess; both kinds go through `decide` as in the product. */
import fc from 'fast-check';
import type { Actor, AnyCaseCommand, HouseFacts, RegisterCase } from '../../src-main/domain/case/commands';
import { decide, RULES } from '../../src-main/domain/case/decide';
import type { CaseEvent, RecordedCaseEvent } from '../../src-main/domain/case/events';
import { evolve } from '../../src-main/domain/case/evolve';
import { givenMinor } from '../../src-main/domain/case/guards';
import { openHandover } from '../../src-main/domain/handover/handover';
import { safetyFactsLeft } from '../../src-main/domain/pains/safety';
import { hasAnswerUnderWay } from '../../src-main/domain/pains/standing';
import type { CommandName, CommandOf } from '../../src-main/domain/case/rule';
import type { CaseState } from '../../src-main/domain/case/state';
import { CASE_COMMAND_NAMES } from '../../src-main/shared/contract/case-commands';
import type { Refusal } from '../../src-main/shared/errors';
import { AUTHORITIES, CAUSES, CHANNELS, CLOSING_OUTCOMES, CONTACT_PURPOSES, CORRECTABLE_FACTS, LANGUAGES, NOT_COMPLAINT_REASONS, PAIN_KINDS, PAPER_KINDS, PASS_ON_TELLERS, SAFETY_FACTS, STARTERS, VERDICTS, WAIVE_REASONS, WORDED_PAPERS, type Account, type ClosingOutcome } from '../../src-main/shared/vocabulary/case';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../src-main/shared/vocabulary/time';
import { GOVERNING_OF_TESTS, PACK_OF_TESTS } from './sample-pack';
import { ADMINISTRATOR, AGENT, commandIdOf, context, HOUSE, NO_EFFORT, paperIdOf, registerCase, REGISTERED_AT, STORY_ZH, SUPERVISOR } from './builders';

/** A few numbers from which a whole payload is made; small ones shrink to plain payloads. */
export type Dice = { readonly pick: number; readonly amountMinor: number; readonly minutes: number; readonly coin: boolean };
/** Dice for one payload. */
export const dice: fc.Arbitrary<Dice> = fc.record({ pick: fc.nat(997), amountMinor: fc.nat(600_000), minutes: fc.integer({ min: -3_000, max: 9_000 }), coin: fc.boolean() });

/** What a payload is made for. A valid one is what an attentive person would enter; otherwise the dice rule, within the schema. */
export type Ask = { readonly state: CaseState; readonly target: string; readonly now: Instant; readonly actor: Actor; readonly dice: Dice; readonly isValid: boolean; readonly desk: AskedDesk };

/** What payloads need to know of the desk: its people, a superior last, and the branch's hours. */
export type AskedDesk = Pick<HouseFacts, 'minuteOfDay'> & { readonly staff: readonly Actor[] };

/** One of a list, by a number of any size. */
export const oneOf = <T>(list: readonly T[], pick: number): T => {
  const chosen = list[pick % list.length];
  if (chosen === undefined) throw new Error('an empty list has nothing to choose');
  return chosen;
};
/** The desk of `builders.ts`. */
export const BUILT_DESK: AskedDesk = { staff: [AGENT, SUPERVISOR, ADMINISTRATOR], minuteOfDay: HOUSE.minuteOfDay };
const AGENTS_WORDS = ['听得出来，那一个早上您是又急又委屈的。', 'Being left without an answer that often would wear anybody out.'];
const GUESSED_WORDS = [...AGENTS_WORDS, STORY_ZH, '吞了', '好'];
const SENTENCES = ['机器把我的卡吞了', '电话打了四十分钟没人接', 'A sentence that nobody said'];

const ahead = ({ now, dice: { minutes }, isValid }: Ask): Instant => now + (isValid ? Math.abs(minutes) + 1 : minutes) * MINUTE_MS;
const amount = ({ state, actor, dice: { amountMinor }, isValid }: Ask, account: Account): number =>
  (isValid && actor.authorityMinor !== null ? Math.min(amountMinor, Math.max(0, actor.authorityMinor - givenMinor(state, account))) : amountMinor);
const channel = ({ dice: { pick } }: Ask) => oneOf(CHANNELS, pick);
const words = ({ dice: { pick } }: Ask): string => `经过核对 ${pick}`;

/** One command of each name out of an ask. */
export const MAKE: { readonly [N in CommandName]: (ask: Ask) => CommandOf<N> } = {
  acknowledge: (ask) => ({ name: 'acknowledge', payload: { channel: channel(ask), nextStep: words(ask), nextStepDueAt: ahead(ask) } }),
  'hear-pain': (ask) => ({ name: 'hear-pain', payload: { painId: ask.target, ownWords: oneOf(ask.isValid ? AGENTS_WORDS : GUESSED_WORDS, ask.dice.pick) } }),
  'add-pain': (ask) => ({ name: 'add-pain', payload: { kind: oneOf(PAIN_KINDS, ask.dice.pick), words: oneOf(['又被转了两次电话', 'Had to take a day off'], ask.dice.pick) } }),
  'mark-title': (ask) => ({ name: 'mark-title', payload: { sentence: ask.isValid ? '机器把我的卡吞了' : oneOf(SENTENCES, ask.dice.pick) } }),
  'contain-harm': (ask) => ({ name: 'contain-harm', payload: { measure: words(ask) } }),
  'add-repair': (ask) => ({ name: 'add-repair', payload: { painId: ask.target, what: words(ask), effort: { minutes: ask.dice.pick, visits: ask.dice.coin ? 1 : 0, documents: 0 }, costMinor: amount(ask, 'repair'), readyAt: ask.dice.coin ? ahead(ask) : null, requestedMinor: null, offeredMinor: ask.dice.coin ? amount(ask, 'repair') : null, approvalId: approvalNamed(ask), optionId: optionNamed(ask) } }),
  'choose-repair': (ask) => ({ name: 'choose-repair', payload: { repairId: ask.target, customerWords: words(ask), acceptedMinor: ask.isValid ? null : ask.dice.amountMinor } }),
  'complete-repair': (ask) => ({ name: 'complete-repair', payload: { repairId: ask.target, result: words(ask), paidMinor: ask.isValid ? null : ask.dice.amountMinor } }),
  'fail-repair': (ask) => ({ name: 'fail-repair', payload: { repairId: ask.target, reason: words(ask) } }),
  'refuse-pain': (ask) => ({ name: 'refuse-pain', payload: { painId: ask.target, reason: words(ask), channel: channel(ask) } }),
  promise: (ask) => ({ name: 'promise', payload: { what: words(ask), dueAt: ahead(ask) } }),
  'keep-promise': (ask) => ({ name: 'keep-promise', payload: { commitmentId: ask.target, remark: ask.dice.coin ? words(ask) : null } }),
  'break-promise': (ask) => ({ name: 'break-promise', payload: { commitmentId: ask.target, reason: words(ask) } }),
  'renegotiate-promise': (ask) => ({ name: 'renegotiate-promise', payload: { commitmentId: ask.target, dueAt: ahead(ask), reason: words(ask) } }),
  'offer-gesture': (ask) => ({ name: 'offer-gesture', payload: { what: words(ask), costMinor: amount(ask, 'gesture'), customerWords: words(ask), isAccepted: ask.dice.coin, requestedMinor: null, approvalId: approvalNamed(ask), optionId: ask.dice.coin ? 'flowers' : null } }),
  'pay-gesture': (ask) => ({ name: 'pay-gesture', payload: { gestureId: ask.target, paidMinor: ask.isValid ? 0 : ask.dice.amountMinor } }),
  'ask-approval': (ask) => ({ name: 'ask-approval', payload: { ...remedyAsked(ask), what: words(ask), amountMinor: ask.dice.amountMinor, reason: words(ask), optionId: optionNamed(ask) } }),
  approve: (ask) => ({ name: 'approve', payload: { approvalId: ask.target, reason: words(ask) } }),
  'refuse-approval': (ask) => ({ name: 'refuse-approval', payload: { approvalId: ask.target, reason: words(ask) } }),
  'offer-handover': (ask) => ({ name: 'offer-handover', payload: { toStaffId: colleague(ask), happened: words(ask), promised: words(ask), notAskAgain: words(ask) } }),
  'accept-handover': (ask) => ({ name: 'accept-handover', payload: { handoverId: handoverNamed(ask) } }),
  'decline-handover': (ask) => ({ name: 'decline-handover', payload: { handoverId: handoverNamed(ask), reason: words(ask) } }),
  'take-back-handover': (ask) => ({ name: 'take-back-handover', payload: { handoverId: handoverNamed(ask), reason: words(ask) } }),
  'record-contact': (ask) => ({
    name: 'record-contact',
    payload: {
      startedBy: oneOf(STARTERS, ask.dice.amountMinor), channel: channel(ask), purpose: oneOf(ask.isValid ? CONTACT_PURPOSES.filter((each) => each !== 'follow-up') : CONTACT_PURPOSES, ask.dice.pick), note: words(ask),
      effort: { ...NO_EFFORT, tellings: ask.dice.coin ? 1 : 0 }, happenedAt: ask.dice.coin ? null : ask.now - (ask.isValid ? Math.abs(ask.dice.minutes) : ask.dice.minutes) * MINUTE_MS,
      overBudgetReason: ask.isValid || ask.dice.coin ? words(ask) : null,
    },
  }),
  'tell-decision': (ask) => ({ name: 'tell-decision', payload: { channel: channel(ask), found: words(ask), done: words(ask), recourse: words(ask), verdict: ask.isValid || ask.dice.coin ? oneOf(VERDICTS, ask.dice.pick) : null, customerWords: ask.dice.coin ? words(ask) : null } }),
  'schedule-follow-up': (ask) => ({ name: 'schedule-follow-up', payload: { dueAt: wished(ask), channel: ask.isValid ? (ask.state.preferences?.channel ?? 'letter') : channel(ask) } }),
  'attempt-follow-up': (ask) => ({ name: 'attempt-follow-up', payload: { note: words(ask) } }),
  'complete-follow-up': (ask) => ({ name: 'complete-follow-up', payload: { verdict: oneOf(VERDICTS, ask.dice.pick), customerWords: words(ask) } }),
  'waive-follow-up': (ask) => ({ name: 'waive-follow-up', payload: { reason: oneOf(WAIVE_REASONS, ask.dice.pick), words: words(ask) } }),
  close: (ask) => ({ name: 'close', payload: { outcome: outcomeNamed(ask), cause: oneOf(CAUSES, ask.dice.pick), causeWords: words(ask), lesson: words(ask) } }),
  'answer-safety-fact': (ask) => ({ name: 'answer-safety-fact', payload: { fact: safetyFactsLeft(ask.state)[0] ?? oneOf(SAFETY_FACTS, ask.dice.pick), answer: ask.dice.coin ? words(ask) : null, notGivenReason: ask.dice.coin && ask.isValid ? null : words(ask) } }),
  withdraw: (ask) => ({ name: 'withdraw', payload: { customerWords: words(ask), channel: channel(ask) } }),
  'not-a-complaint': (ask) => ({ name: 'not-a-complaint', payload: { reason: oneOf(NOT_COMPLAINT_REASONS, ask.dice.pick), words: words(ask) } }),
  'pass-on': (ask) => ({ name: 'pass-on', payload: { toWhom: words(ask), withWhat: words(ask), teller: oneOf(PASS_ON_TELLERS, ask.dice.pick), words: words(ask) } }),
  reopen: (ask) => ({
    name: 'reopen',
    payload: {
      channel: channel(ask), words: words(ask), pains: [{ kind: oneOf(PAIN_KINDS, ask.dice.pick), words: words(ask) }],
      offer: ask.state.ownerId === superior(ask) ? { kind: 'none', reason: words(ask) } : { kind: 'superior', toStaffId: ask.isValid ? superior(ask) : colleague(ask), promised: words(ask), notAskAgain: words(ask) },
    },
  }),
  'name-representative': (ask) => ({ name: 'name-representative', payload: { name: words(ask), phone: null, authority: oneOf(AUTHORITIES, ask.dice.pick), authorityWords: null } }),
  'add-joint': (ask) => ({ name: 'add-joint', payload: { name: words(ask), phone: null } }),
  'set-confidential': (ask) => ({ name: 'set-confidential', payload: { isConfidential: ask.isValid ? ask.state.confidential === null : ask.dice.coin, reason: words(ask) } }),
  'note-preferences': (ask) => ({ name: 'note-preferences', payload: { channel: ask.dice.coin ? channel(ask) : null, fromMinute: ask.dice.coin ? 600 : null, toMinute: ask.dice.coin ? 1_200 : null, doNotContact: ask.dice.pick % 5 === 0, needs: ask.dice.coin ? ['large-print'] : [], needWords: null } }),
  'add-note': (ask) => ({ name: 'add-note', payload: { words: words(ask) } }),
  'remove-attachment': (ask) => ({ name: 'remove-attachment', payload: { attachmentId: ask.target, reason: words(ask) } }),
  undo: () => ({ name: 'undo', payload: {} }),
  'place-hold': (ask) => ({ name: 'place-hold', payload: { reason: words(ask) } }),
  'lift-hold': (ask) => ({ name: 'lift-hold', payload: { reason: words(ask) } }),
  'confirm-trigger': (ask) => ({ name: 'confirm-trigger', payload: { triggerId: triggerNamed(ask) } }),
  'strike-trigger': (ask) => ({ name: 'strike-trigger', payload: { triggerId: triggerNamed(ask), reason: words(ask) } }),
  'look-over': (ask) => ({ name: 'look-over', payload: { words: words(ask) } }),
  'confirm-category': (ask) => ({ name: 'confirm-category', payload: { subjectId: ask.isValid ? (ask.state.category?.subjectId === 'subject-1' ? 'subject-2' : 'subject-1') : `subject-${String(ask.dice.pick % 15)}`, causeId: ask.dice.coin ? 'cause-1' : null, channelId: ask.dice.coin ? null : 'phone' } }),
  'correct-fact': (ask) => ({ name: 'correct-fact', payload: ask.isValid ? { fact: 'product', value: ask.state.facts.product === '信用卡' ? '借记卡' : '信用卡', reason: words(ask) } : { fact: oneOf(CORRECTABLE_FACTS, ask.dice.pick), value: oneOf(['借记卡', 'counter', '陈玉兰'], ask.dice.amountMinor), reason: words(ask) } }),
  'request-paper': (ask) => {
    const kind = PAPER_KINDS.find((each) => each === ask.target) ?? 'resolution-report';
    const sent = ask.isValid ? ask.state.papers.findLast((paper) => paper.kind === kind && paper.sendings.length > 0) : undefined;
    const isWorded = ask.isValid ? WORDED_PAPERS.includes(kind) : ask.dice.coin;
    return { name: 'request-paper', payload: {
      paperId: paperIdOf(ask.isValid ? 1_000 + ask.state.papers.length : 1 + (ask.dice.pick % 3)), kind, language: sent?.language ?? (ask.isValid ? ask.state.language : oneOf(LANGUAGES, ask.dice.pick)),
      words: sent === undefined ? (isWorded ? `第 ${ask.state.version} 步时向快递公司查询，尚无回音` : null) : sent.words, copyOf: sent?.paperId ?? null,
    } };
  },
  'record-paper-issued': (ask) => ({ name: 'record-paper-issued', payload: { paperId: paperNamed(ask), sha256: 'ab'.repeat(32), pageCount: 2, afterVersion: ask.state.version, digest: 'cd'.repeat(32) } }),
  'record-paper-failed': (ask) => ({ name: 'record-paper-failed', payload: { paperId: paperNamed(ask), reason: words(ask) } }),
  'record-paper-sent': (ask) => ({ name: 'record-paper-sent', payload: { paperId: paperNamed(ask), printer: 'Branch printer' } }),
  'record-attachment': (ask) => ({ name: 'record-attachment', payload: { name: `${words(ask)}.jpg`, mediaType: 'image/jpeg', sizeBytes: 1 + ask.dice.pick, sha256: 'ef'.repeat(32) } }),
};

/** A way of the pack, or one of the agent's own; an attentive person leaves to a supervisor what is the supervisor's. */
const optionNamed = ({ actor, isValid, dice: { pick } }: Ask): string | null => oneOf(isValid && actor.role === 'agent' ? [null, 'courier'] : [null, 'courier', 'branch-head'], pick);
const colleague = ({ state, isValid, dice: { pick }, desk }: Ask) => oneOf(desk.staff.filter((each) => !isValid || each.staffId !== state.ownerId), pick).staffId;
const superior = ({ desk }: Ask) => oneOf(desk.staff, desk.staff.length - 1).staffId;
const handoverNamed = ({ state, isValid, dice: { pick } }: Ask): string => (isValid ? (openHandover(state)?.handoverId ?? 'h1') : `h${1 + (pick % 3)}`);

/** A remedy that could be asked for now: goodwill once every pain has its answer (I3), a repair of an open pain before. */
const remedyAsked = ({ state, isValid, dice: { coin } }: Ask): { readonly account: Account; readonly painId: string | null } => {
  const open = state.pains.find((pain) => !hasAnswerUnderWay(state, pain));
  if (isValid) return open === undefined ? { account: 'gesture', painId: null } : { account: 'repair', painId: open.painId };
  return { account: coin ? 'repair' : 'gesture', painId: coin ? 'p1' : null };
};

/** A time ahead; an attentive person picks noon of the branch's day where the customer named hours. */
const wished = (ask: Ask): Instant => {
  const at = ahead(ask);
  const noon = at + ((720 - ask.desk.minuteOfDay(at) + 1_440) % 1_440) * MINUTE_MS;
  return ask.isValid && (ask.state.preferences?.fromMinute ?? null) !== null ? noon : at;
};
// An attentive person names the approval that was given and not used; otherwise any that is there.
const approvalNamed = ({ state, isValid, dice: { pick } }: Ask): string | null => (isValid || state.approvals.length === 0 ? null : (state.approvals[pick % state.approvals.length]?.approvalId ?? null));

/** A trigger of the pack; a guess may name one that no pack has. */
const triggerNamed = ({ isValid, dice: { pick } }: Ask): string => oneOf([...PACK_OF_TESTS.moments.triggers.map(({ id }) => id), ...(isValid ? [] : ['no-such-trigger'])], pick);
const outcomeNamed = (ask: Ask): ClosingOutcome => CLOSING_OUTCOMES.find((outcome) => outcome === ask.target) ?? oneOf(CLOSING_OUTCOMES, ask.dice.pick);
const paperNamed = (ask: Ask) => ask.state.papers.find((paper) => paper.paperId === ask.target)?.paperId ?? paperIdOf(99);

/** Names of the commands of people, as the contract has them. */
export const NAMES: readonly CommandName[] = [...CASE_COMMAND_NAMES, 'record-paper-issued', 'record-paper-failed', 'record-paper-sent', 'record-attachment'];

/** What a command of this name can be about now; a case-wide one has one nameless target. */
export const targetsOf = (name: CommandName, state: CaseState): readonly string[] => RULES[name].targets?.(state) ?? [''];

const guardOf = (name: CommandName, ask: Omit<Ask, 'target'>, target: string): Refusal | null => RULES[name].guard(ask.state, target, ask.actor, ask.now, GOVERNING_OF_TESTS);

/** The way to close, step by step: follows what each refusal names as its opening, and takes the first part that admits it. */
export const helpfulStep = (ask: Omit<Ask, 'target' | 'isValid'>): CommandOf => {
  let name: CommandName = 'close';
  for (let steps = 0; steps < NAMES.length; steps += 1) {
    const whole = { ...ask, isValid: true };
    const targets = targetsOf(name, ask.state);
    const target = targets.find((each) => guardOf(name, whole, each) === null);
    if (target !== undefined) return MAKE[name]({ ...whole, target });
    const reasons = targets.map((each) => guardOf(name, whole, each)?.opensWith ?? null);
    const opener = NAMES.find((each) => reasons.includes(each) && each !== name);
    if (opener === undefined) break;
    name = opener;
  }
  return MAKE['contain-harm']({ ...ask, target: '', isValid: true });
};

/** What may come instead of the good end of a step; each is about the same part. */
const MISHAPS: Partial<Record<CommandName, CommandName>> = { 'complete-repair': 'fail-repair', 'complete-follow-up': 'attempt-follow-up', 'keep-promise': 'break-promise', 'add-repair': 'refuse-pain', 'tell-decision': 'offer-gesture', close: 'request-paper' };

/** One command tried in a random life, and what came of it. `before` is null for the registration. */
export type Lived = {
  readonly before: CaseState | null; readonly command: AnyCaseCommand; readonly now: Instant; readonly actor: Actor;
  readonly events: readonly CaseEvent[]; readonly refusal: Refusal | null; readonly after: CaseState;
};
/** A whole random life; `events` is what a ledger would hold. */
export type Life = { readonly lived: readonly Lived[]; readonly events: readonly RecordedCaseEvent[]; readonly end: CaseState };

/** The straight way comes up more often than what bends it, so that lives get somewhere. */
const CORE = NAMES.slice(0, 12);
/** A paper takes three commands in a row until it is printed. */
const PAPER_WAY: readonly CommandName[] = ['request-paper', 'record-paper-issued', 'record-paper-sent'];

/** One step of a life: who does what after how many minutes; half of them, or so, help the case on. */
export type Step = { readonly helps: boolean; readonly name: CommandName; readonly who: number; readonly wait: number; readonly isValid: boolean; readonly dice: Dice };
/** Steps, of ten of which `helpfulOutOfTen` follow the way to close. */
export const step = (helpfulOutOfTen: number): fc.Arbitrary<Step> => fc.record({
  helps: fc.nat(9).map((roll) => roll < helpfulOutOfTen), name: fc.constantFrom(...NAMES, ...CORE, ...CORE, ...PAPER_WAY, ...PAPER_WAY), who: fc.nat(2), wait: fc.constantFrom(0, 5, 40, 300, 2_000), isValid: fc.boolean(), dice,
});

const record = (state: CaseState | null, events: readonly CaseEvent[], now: Instant, actor: Actor, press: number): { readonly state: CaseState | null; readonly recorded: readonly RecordedCaseEvent[] } => {
  let version = state?.version ?? 0;
  let next = state;
  const recorded: RecordedCaseEvent[] = [];
  for (const event of events) {
    version += 1;
    const one: RecordedCaseEvent = { ...event, version, actorId: actor.staffId, recordedAt: now, commandId: commandIdOf(press) };
    next = evolve(next, one);
    recorded.push(one);
  }
  return { state: next, recorded };
};

const PAINS: RegisterCase['payload']['pains'] = [{ kind: 'time', words: '电话打了四十分钟没人接' }, { kind: 'dignity', words: '还说是我自己按错了' }, { kind: 'money', words: '跟邻居借的钱' }];

/** The command that a step tries in this state. */
export const triedBy = (each: Step, ask: Omit<Ask, 'target' | 'isValid'>): CommandOf => {
  const { state, actor, now } = ask;
  if (!each.helps) {
    const targets = targetsOf(each.name, state);
    const target = targets.length === 0 || each.dice.pick % 11 === 10 ? 'z1' : oneOf(targets, each.dice.pick);
    return MAKE[each.name]({ ...ask, target, isValid: each.isValid });
  }
  const help = helpfulStep(ask);
  const mishap = each.dice.pick % 3 === 0 ? MISHAPS[help.name] : undefined;
  const target = targetsOf(help.name, state).find((part) => RULES[help.name].guard(state, part, actor, now, GOVERNING_OF_TESTS) === null) ?? '';
  return mishap === undefined ? help : MAKE[mishap]({ ...ask, target, isValid: true });
};

/** Half of the time people wait for the agreed hour of the follow-up, or an hour before they ring again. */
export const waitedUntil = (state: CaseState, now: Instant, isPatient: boolean): Instant =>
  (isPatient && state.followUp.status === 'scheduled' ? Math.max(now, state.followUp.scheduled?.dueAt ?? 0, (state.followUp.attempts.at(-1)?.recordedAt ?? 0) + HOUR_MS) : now);

const live = (pains: number, steps: readonly Step[]): Life => {
  const command = registerCase({ pains: PAINS.slice(0, pains) });
  let now = REGISTERED_AT;
  const first = decide(null, command, context(now, AGENT, {}, GOVERNING_OF_TESTS));
  const begun = record(null, first.ok ? first.value : [], now, AGENT, 0);
  if (!first.ok || begun.state === null) throw new Error('a good registration is accepted');
  let state: CaseState = begun.state;
  const lived: Lived[] = [{ before: null, command, now, actor: AGENT, events: first.value, refusal: null, after: state }];
  const events = [...begun.recorded];
  for (const each of steps) {
    now += each.wait * MINUTE_MS + HOUR_MS / 60;
    now = waitedUntil(state, now, each.dice.coin);
    const actor = oneOf(BUILT_DESK.staff, each.who);
    const ask = { state, now, actor, dice: each.dice, desk: BUILT_DESK };
    const tried = triedBy(each, ask);
    const decided = decide(state, tried, context(now, actor, {}, GOVERNING_OF_TESTS));
    const next = record(state, decided.ok ? decided.value : [], now, actor, lived.length);
    const after: CaseState = next.state ?? state;
    lived.push({ before: state, command: tried, now, actor, events: decided.ok ? decided.value : [], refusal: decided.ok ? null : decided.error, after });
    events.push(...next.recorded);
    state = after;
  }
  return { lived, events, end: state };
};

/** Random lives of up to `maxSteps` commands by three people; of ten steps, `helpfulOutOfTen` follow the way to close. */
export const life = ({ maxSteps = 60, helpfulOutOfTen = 5 }: { readonly maxSteps?: number; readonly helpfulOutOfTen?: number } = {}): fc.Arbitrary<Life> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(step(helpfulOutOfTen), { maxLength: maxSteps, size: 'max' })).map(([pains, steps]) => live(pains, steps));
