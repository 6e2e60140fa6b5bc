/** Promises to the customer (S0.2): kept in time, broken, or renegotiated before they were due. Late is broken; the reason says if it was done late. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import type { Instant } from '../../shared/vocabulary/time';
import { dueAhead, notClosed } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, type Rule } from '../case/rule';
import type { CaseState, Commitment } from '../case/state';

const commitmentIds = (state: CaseState): readonly string[] => state.commitments.map((commitment) => commitment.commitmentId);

/** The promises that still bind. */
export const openCommitments = (state: CaseState): readonly Commitment[] => state.commitments.filter((commitment) => commitment.status === 'open');

const openPromise = (state: CaseState, target: string | null, ask: (commitment: Commitment) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const commitment = state.commitments.find((each) => each.commitmentId === target);
  if (commitment === undefined) return refusal('promise-not-found', { commitmentId: target }, 'promise');
  return commitment.status === 'open' ? ask(commitment) : refusal('promise-not-open', { commitmentId: target });
};

const inTime = (commitment: Commitment, now: Instant): Refusal | null =>
  now <= commitment.dueAt ? null : refusal('promise-overdue', { commitmentId: commitment.commitmentId, dueAt: commitment.dueAt }, 'break-promise');

/** A promise with a time ahead; who makes it owns it. */
export const promise = caseRule<'promise'>({
  guard: notClosed,
  decide: (state, { what, dueAt }, { now }) => {
    const inPast = dueAhead(dueAt, now);
    if (inPast !== null) return err(inPast);
    return happened({ type: 'PromiseMade', payload: { commitmentId: nextId('m', state), what, dueAt, isNextStep: false } });
  },
});

/** Kept up to and including the due time. */
export const keepPromise: Rule<'keep-promise'> = {
  targets: commitmentIds,
  target: ({ commitmentId }) => commitmentId,
  guard: (state, target, _actor, now) => firstOf(notClosed(state), openPromise(state, target, (commitment) => inTime(commitment, now))),
  decide: (_state, { commitmentId, remark }) => happened({ type: 'PromiseKept', payload: { commitmentId, remark } }),
};

/** Any open promise can be broken, before or after its time: a fact is recorded, not judged. */
export const breakPromise: Rule<'break-promise'> = {
  targets: commitmentIds,
  target: ({ commitmentId }) => commitmentId,
  guard: (state, target) => firstOf(notClosed(state), openPromise(state, target, () => null)),
  decide: (_state, { commitmentId, reason }) => happened({ type: 'PromiseBroken', payload: { commitmentId, reason } }),
};

/** A new time agreed with the customer before the old one has passed. */
export const renegotiatePromise: Rule<'renegotiate-promise'> = {
  targets: commitmentIds,
  target: ({ commitmentId }) => commitmentId,
  guard: (state, target, _actor, now) => firstOf(notClosed(state), openPromise(state, target, (commitment) => inTime(commitment, now))),
  decide: (_state, { commitmentId, dueAt, reason }, { now }) => {
    const inPast = dueAhead(dueAt, now);
    return inPast === null ? happened({ type: 'PromiseRenegotiated', payload: { commitmentId, dueAt, reason } }) : err(inPast);
  },
};
