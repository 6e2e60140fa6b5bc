/** The life of one invented complaint, planned in advance: which command comes at which moment. Every plan obeys the rules of the domain. */
import type { CaseCommand } from '../../../src-main/domain/case/commands';
import type { RegisterPayload } from '../../../src-main/shared/contract/case-commands';
import { CAUSES, SAFETY_FACTS, type ClosingOutcome, type Verdict } from '../../../src-main/shared/vocabulary/case';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../../src-main/shared/vocabulary/time';
import type { Chance } from './chance';
import type { Words } from './words';

/** One command at its moment. */
export type Step = { readonly at: Instant; readonly command: CaseCommand };

const NO_EFFORT = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };

/** The plan while it is written: a clock that only goes forward, and what was planned so far. */
type Plan = { readonly words: Words; readonly chance: Chance; readonly steps: Step[]; at: Instant; repairs: number };

const add = (plan: Plan, afterMs: number, command: CaseCommand): void => {
  plan.at += afterMs;
  plan.steps.push({ at: plan.at, command });
};

const minutes = (plan: Plan, least: number, most: number): number => plan.chance.between(least, most) * MINUTE_MS;

const listen = (plan: Plan, painCount: number, isSafety: boolean, story: string): void => {
  const { words, chance } = plan;
  if (isSafety) add(plan, minutes(plan, 1, 4), { name: 'contain-harm', payload: { measure: chance.pick(words.measures) } });
  if (isSafety) for (const fact of SAFETY_FACTS) add(plan, minutes(plan, 1, 2), { name: 'answer-safety-fact', payload: { fact, answer: chance.pick(words.remarks), notGivenReason: null } });
  add(plan, minutes(plan, 1, 25), { name: 'acknowledge', payload: { channel: 'phone', nextStep: chance.pick(words.promises), nextStepDueAt: plan.at + DAY_MS } });
  for (let pain = 1; pain <= painCount; pain += 1) {
    add(plan, minutes(plan, 1, 3), { name: 'hear-pain', payload: { painId: `p${pain}`, ownWords: chance.pick(words.heard) } });
  }
  const sentence = story.split(/[。.]/)[1]?.trim() ?? '';
  if (chance.isTrue(0.2) && sentence !== '') add(plan, minutes(plan, 1, 2), { name: 'mark-title', payload: { sentence: sentence.slice(0, 120) } });
};

const offer = (plan: Plan, painId: string): string => {
  const { words, chance } = plan;
  const options = chance.some(words.repairs, chance.between(1, 2));
  for (const what of options) {
    plan.repairs += 1;
    const effort = { minutes: chance.between(0, 30), visits: chance.isTrue(0.15) ? 1 : 0, documents: 0 };
    add(plan, minutes(plan, 1, 4), { name: 'add-repair', payload: { painId, what, effort, costMinor: chance.between(0, 60) * 100, readyAt: plan.at + chance.between(1, 6) * DAY_MS, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } });
  }
  const chosen = `r${plan.repairs}`;
  add(plan, minutes(plan, 1, 6), { name: 'choose-repair', payload: { repairId: chosen, customerWords: chance.pick(words.choices), acceptedMinor: null } });
  return chosen;
};

const tell = (plan: Plan, afterMs: number): void => {
  const { words, chance } = plan;
  add(plan, afterMs, { name: 'tell-decision', payload: { channel: 'phone', found: chance.pick(words.found), done: chance.pick(words.done), recourse: words.recourse, verdict: null, customerWords: null } });
};

const contact = (plan: Plan): void => {
  const { words, chance } = plan;
  const startedBy = chance.isTrue(0.5) ? 'customer' : 'company';
  add(plan, minutes(plan, 10, 600), { name: 'record-contact', payload: { startedBy, channel: 'phone', purpose: 'progress', note: chance.pick(words.notes), effort: { ...NO_EFFORT, tellings: startedBy === 'customer' ? 1 : 0 }, happenedAt: null, overBudgetReason: chance.pick(words.notes) } });
};

/** Answers each pain, tells the decision, ends the promise. Gives the repairs that are still to be completed. */
const act = (plan: Plan, painCount: number): { readonly underWay: readonly string[]; readonly refused: number } => {
  const { words, chance } = plan;
  const underWay: string[] = [];
  let refused = 0;
  for (let pain = 1; pain <= painCount; pain += 1) {
    if (chance.isTrue(0.08)) {
      refused += 1;
      add(plan, minutes(plan, 2, 20), { name: 'refuse-pain', payload: { painId: `p${pain}`, reason: chance.pick(words.refusals), channel: 'phone' } });
    } else underWay.push(offer(plan, `p${pain}`));
  }
  if (chance.isTrue(0.2)) add(plan, minutes(plan, 1, 5), { name: 'offer-gesture', payload: { what: chance.pick(words.gestures), costMinor: chance.between(5, 40) * 100, customerWords: chance.pick(words.choices), isAccepted: chance.isTrue(0.8), requestedMinor: null, approvalId: null, optionId: null } });
  if (chance.isTrue(0.3)) contact(plan);
  if (chance.isTrue(0.9)) add(plan, minutes(plan, 10, 300), { name: 'keep-promise', payload: { commitmentId: 'm1', remark: chance.pick(words.remarks) } });
  else add(plan, DAY_MS + 2 * HOUR_MS, { name: 'break-promise', payload: { commitmentId: 'm1', reason: chance.pick(words.breaks) } });
  tell(plan, minutes(plan, 20, 900));
  return { underWay, refused };
};

const finish = (plan: Plan, underWay: readonly string[]): void => {
  const { words, chance } = plan;
  for (const repairId of underWay) {
    if (chance.isTrue(0.3)) contact(plan);
    if (chance.isTrue(0.05)) {
      add(plan, minutes(plan, 200, 2_000), { name: 'fail-repair', payload: { repairId, reason: chance.pick(words.failures) } });
      // The pain of a repair keeps its place: repairs are planned pain by pain.
      const painId = plan.steps.flatMap(({ command }) => (command.name === 'add-repair' ? [command.payload.painId] : []))[Number(repairId.slice(1)) - 1] ?? 'p1';
      const again = offer(plan, painId);
      tell(plan, minutes(plan, 5, 60));
      add(plan, minutes(plan, 400, 3_000), { name: 'complete-repair', payload: { repairId: again, result: chance.pick(words.results), paidMinor: null } });
    } else add(plan, minutes(plan, 200, 3_500), { name: 'complete-repair', payload: { repairId, result: chance.pick(words.results), paidMinor: null } });
  }
};

const verdictOf = (chance: Chance): Verdict => (chance.isTrue(0.75) ? 'settled' : chance.isTrue(0.8) ? 'partly' : 'not-settled');

/** The one outcome that is true: nothing is resolved against the customer's own verdict. */
const outcomeOf = (painCount: number, refused: number, verdict: Verdict): ClosingOutcome => {
  if (refused === painCount) return 'not-agreed';
  return refused === 0 && verdict === 'settled' ? 'resolved' : 'agreed-in-part';
};

const followUpAndClose = (plan: Plan, painCount: number, refused: number, otherStep: string): void => {
  const { words, chance } = plan;
  let verdict: Verdict = 'settled';
  if (chance.isTrue(0.1)) add(plan, minutes(plan, 5, 60), { name: 'waive-follow-up', payload: { reason: 'asked-not-to-be-contacted', words: chance.pick(words.waivers) } });
  else {
    const waitMs = chance.between(2, 5) * DAY_MS;
    add(plan, minutes(plan, 2, 30), { name: 'schedule-follow-up', payload: { dueAt: plan.at + waitMs, channel: 'phone' } });
    add(plan, waitMs, { name: 'attempt-follow-up', payload: { note: chance.pick(words.attempts) } });
    if (chance.isTrue(0.9)) plan.steps.pop();
    verdict = verdictOf(chance);
    add(plan, minutes(plan, 5, 90), { name: 'complete-follow-up', payload: { verdict, customerWords: chance.pick(words.verdicts[verdict]) } });
  }
  add(plan, minutes(plan, 2, 40), { name: 'close', payload: { outcome: outcomeOf(painCount, refused, verdict), cause: chance.pick(CAUSES), causeWords: chance.pick(words.causes), lesson: chance.pick(words.lessons) } });
  if (chance.isTrue(0.05)) add(plan, HOUR_MS, { name: 'correct-fact', payload: { fact: 'journeyStep', value: otherStep, reason: chance.pick(words.reasons) } });
};

const otherStepOf = ({ journeyStep }: RegisterPayload, words: Words): string => words.trades.flatMap((trade) => trade.steps).find((step) => step !== journeyStep) ?? words.recourse;

/** One in eight cases is left lying at some stage, as desks do leave them. */
const LEFT_LYING = 0.12;

/** The commands after the registration at `registeredAt`, in order of time. */
export const planOf = (registration: RegisterPayload, registeredAt: Instant, words: Words, chance: Chance): readonly Step[] => {
  const plan: Plan = { words, chance, steps: [], at: registeredAt, repairs: 0 };
  const painCount = registration.pains.length;
  listen(plan, painCount, registration.pains.some((pain) => pain.kind === 'safety'), registration.story);
  const { underWay, refused } = act(plan, painCount);
  finish(plan, underWay);
  followUpAndClose(plan, painCount, refused, otherStepOf(registration, words));
  return chance.isTrue(LEFT_LYING) ? plan.steps.slice(0, chance.between(0, plan.steps.length - 1)) : plan.steps;
};
