/** The one follow-up (S1.1, I2): scheduled, tried a fixed number of times, and over after one conversation, no answer, or a waiver. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { FOLLOW_UP_ATTEMPTS, FOLLOW_UP_PAUSE_MINUTES } from '../../shared/vocabulary/case';
import { MINUTE_MS, type Instant } from '../../shared/vocabulary/time';
import type { CaseEvent } from '../case/events';
import { acknowledged, dueAhead, notClosed, painsHeard } from '../case/guards';
import { caseRule, firstOf, happened, refusal } from '../case/rule';
import { isActFinished } from '../case/stage';
import type { CaseState } from '../case/state';
import { fitsPreferences, mayContact } from '../complainants/complainants';
import { isSettledOrRefused } from '../pains/standing';

/** Done, unreached or waived: for this case there is no other (I2). */
export const isFollowUpOver = ({ followUp }: CaseState): boolean => followUp.status !== 'not-set' && followUp.status !== 'scheduled';

const notOver = (state: CaseState): Refusal | null => (isFollowUpOver(state) ? refusal('follow-up-over', { status: state.followUp.status }) : null);
const isSet = (state: CaseState): Refusal | null => (state.followUp.status === 'scheduled' ? null : refusal('follow-up-not-set', {}, 'schedule-follow-up'));

const actFinished = (state: CaseState): Refusal | null => {
  if (isActFinished(state)) return null;
  const left = state.pains.filter((pain) => !isSettledOrRefused(pain)).length;
  return refusal('act-not-finished', { left }, left === 0 ? 'tell-decision' : 'complete-repair');
};

/** Sets the time, or moves it while no conversation took place: it stays the same one follow-up. */
export const scheduleFollowUp = caseRule<'schedule-follow-up'>({
  guard: (state) => firstOf(notClosed(state), notOver(state), painsHeard(state), mayContact(state)),
  decide: (state, { dueAt, channel }, { now, house }) => {
    const inPast = firstOf(dueAhead(dueAt, now), fitsPreferences(state, channel, dueAt, house) ? null : refusal('against-preferences', {}, 'note-preferences'));
    return inPast === null ? happened({ type: 'FollowUpScheduled', payload: { dueAt, channel } }) : err(inPast);
  },
});

const canBeMade = (state: CaseState): Refusal | null => firstOf(notClosed(state), notOver(state), isSet(state), actFinished(state));

/** From when the next try counts: the agreed time, and an hour after a try that failed, so that three rings in a minute are not three tries. */
const nextTryAt = ({ followUp }: CaseState): Instant => {
  const last = followUp.attempts.at(-1);
  return Math.max(followUp.scheduled?.dueAt ?? 0, last === undefined ? 0 : last.recordedAt + FOLLOW_UP_PAUSE_MINUTES * MINUTE_MS);
};

const itsHour = (state: CaseState, now: Instant): Refusal | null => {
  const dueAt = nextTryAt(state);
  return now >= dueAt ? null : refusal('follow-up-not-due', { dueAt }, 'schedule-follow-up');
};

/** A try without a conversation; the last of the fixed number ends the follow-up as unreached. */
export const attemptFollowUp = caseRule<'attempt-follow-up'>({
  guard: (state, _target, _actor, now) => firstOf(canBeMade(state), mayContact(state), itsHour(state, now)),
  decide: (state, { note }) => {
    const attempt = state.followUp.attempts.length + 1;
    const tried: CaseEvent = { type: 'FollowUpAttempted', payload: { attempt, note } };
    return attempt < FOLLOW_UP_ATTEMPTS ? happened(tried) : happened(tried, { type: 'FollowUpUnreached', payload: { attempts: attempt } });
  },
});

/** The only conversation that counts as the follow-up; it ends with the customer's own verdict (S3.5). */
export const completeFollowUp = caseRule<'complete-follow-up'>({
  guard: canBeMade,
  decide: (_state, { verdict, customerWords }) => happened({ type: 'FollowUpCompleted', payload: { verdict, customerWords } }),
});

/** Waived with a reason, for instance because the customer asked not to be contacted (S1.5). */
export const waiveFollowUp = caseRule<'waive-follow-up'>({
  guard: (state) => firstOf(notClosed(state), notOver(state), acknowledged(state)),
  decide: (_state, { reason, words }) => happened({ type: 'FollowUpWaived', payload: { reason, words } }),
});
