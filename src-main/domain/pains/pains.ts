/** Rules about pains: name one more, hear each, refuse one with a reason. S0.1: pains come before anything nice. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { acknowledged, notClosed, painsHeard } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, refuse, type Rule } from '../case/rule';
import type { CaseState, Pain } from '../case/state';
import { unfilledRefusal } from '../wording/unfilled-refusal';
import { areOwnWords } from './own-words';
import { isHeard, isRefused, isSettled, repairUnderWay } from './standing';

/** The pains of a case, as targets. */
export const painIds = (state: CaseState): readonly string[] => state.pains.map((pain) => pain.painId);

/** Looks the pain up and asks it; null as target asks nothing. */
export const withPain = (state: CaseState, target: string | null, ask: (pain: Pain) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const pain = state.pains.find((each) => each.painId === target);
  return pain === undefined ? refusal('pain-not-found', { painId: target }) : ask(pain);
};

/** A settled pain needs no more repairs or answers. */
export const notSettled = (pain: Pain): Refusal | null => (isSettled(pain) ? refusal('pain-settled', { painId: pain.painId }) : null);
/** A refusal that was told stands. */
export const notRefused = (pain: Pain): Refusal | null => (isRefused(pain) ? refusal('pain-answered', { painId: pain.painId }) : null);
/** One repair at a time for one pain. */
export const noRepairUnderWay = (state: CaseState, pain: Pain): Refusal | null => {
  const repair = repairUnderWay(state, pain.painId);
  return repair === null ? null : refusal('repair-under-way', { painId: pain.painId, repairId: repair.repairId }, 'complete-repair');
};

/** One more thing that hurt; it is unheard, so the case falls back to empathize and gestures lock again (I3). */
export const addPain = caseRule<'add-pain'>({
  guard: notClosed,
  decide: (state, { kind, words }) => happened({ type: 'PainNamed', payload: { painId: nextId('p', state), kind, words } }),
});

/** I5: heard once, after the acknowledgement, in words that are not the customer's repeated. */
export const hearPain: Rule<'hear-pain'> = {
  targets: painIds,
  target: ({ painId }) => painId,
  guard: (state, target) => firstOf(
    notClosed(state), acknowledged(state),
    withPain(state, target, (pain) => (isHeard(pain) ? refusal('pain-already-heard', { painId: pain.painId }) : null)),
  ),
  decide: (state, { painId, ownWords }) => {
    const said = state.pains.filter((pain) => pain.painId === painId).map((pain) => pain.words);
    return areOwnWords(ownWords, [state.story, ...said]) ? happened({ type: 'PainHeard', payload: { painId, ownWords } }) : refuse('words-not-own', { painId });
  },
};

/** A refusal with a reason that the customer was told; never beside a repair under way, never twice. */
export const refusePain: Rule<'refuse-pain'> = {
  targets: painIds,
  target: ({ painId }) => painId,
  guard: (state, target) => firstOf(
    notClosed(state), painsHeard(state),
    withPain(state, target, (pain) => firstOf(notSettled(pain), notRefused(pain), noRepairUnderWay(state, pain))),
  ),
  decide: (_state, { painId, reason, channel }) => {
    const unfilled = unfilledRefusal({ reason });
    return unfilled === null ? happened({ type: 'PainRefused', payload: { painId, reason, channel } }) : err(unfilled);
  },
};
