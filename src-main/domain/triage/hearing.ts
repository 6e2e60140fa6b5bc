/** What whoever handles the case says of triggers (S3.1): this one was heard, that one was only read into the words. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import type { Instant } from '../../shared/vocabulary/time';
import type { Actor } from '../case/commands';
import { notClosed } from '../case/guards';
import { caseRule, firstOf, happened, refusal } from '../case/rule';
import type { CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';

/** Without a pack there is nothing to confirm. */
const hasTriggers = (state: CaseState, _target: string | null, _actor: Actor, _now: Instant, { pack }: Governing): Refusal | null => firstOf(notClosed(state), pack === null ? refusal('trigger-not-found') : null);

const inPack = ({ pack }: Governing, triggerId: string): Refusal | null =>
  (pack?.moments.triggers.some(({ id }) => id === triggerId) === true ? null : refusal('trigger-not-found', { triggerId }));

const isTold = (state: CaseState, triggerId: string, isStruck: boolean): boolean => state.triggers.findLast((each) => each.triggerId === triggerId)?.isStruck === isStruck;

/** Somebody heard it, whether or not the words say so; the same once more has no further effect. */
export const confirmTrigger = caseRule<'confirm-trigger'>({
  guard: hasTriggers,
  decide: (state, { triggerId }, { governing }) => {
    const unknown = inPack(governing, triggerId);
    if (unknown !== null) return err(unknown);
    return isTold(state, triggerId, false) ? happened() : happened({ type: 'TriggerConfirmed', payload: { triggerId } });
  },
});

/** The words were there and meant something else; with a reason, because it lowers the stake. */
export const strikeTrigger = caseRule<'strike-trigger'>({
  guard: hasTriggers,
  decide: (state, { triggerId, reason }, { governing }) => {
    const unknown = inPack(governing, triggerId);
    if (unknown !== null) return err(unknown);
    return isTold(state, triggerId, true) ? happened() : happened({ type: 'TriggerStruck', payload: { triggerId, reason } });
  },
});
