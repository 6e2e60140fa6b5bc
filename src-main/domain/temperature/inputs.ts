/** What of a case moves its temperature (S1.3): read off the folded state, so that undone steps move nothing. */
import { HOUR_MS, type Instant } from '../../shared/vocabulary/time';
import type { CaseState, Contact, Gesture, Stamp } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import { usesBudget } from '../contacts/contacts';
import type { Due } from '../deadlines/due';
import type { PackRules } from '../../shared/playbook/rules';
import type { TemperatureInputs } from './formula';

/** When the customer last had a word with the company or from it. */
export const lastWordAt = (state: CaseState): Instant => {
  const stamps = [
    state.registered, state.acknowledgement, state.followUp.conversation, ...state.decisions, ...state.reopenings, ...state.commitments, ...state.repairs.map(({ choice }) => choice),
    ...state.commitments.flatMap(({ renegotiations, status, ending }) => [...renegotiations, status === 'kept' ? ending : null]), ...state.pains.map(({ refusal }) => refusal),
  ];
  const contacts = state.contacts.map(({ happenedAt }) => happenedAt);
  return [...stamps.flatMap((stamp) => (stamp === null ? [] : [stamp.recordedAt])), ...contacts].reduce((last, at) => Math.max(last, at), 0);
};

/** Until when the customer knows that no word comes: the earliest promise, or the follow-up they agreed to. Null where nothing was agreed. */
export const quietUntil = (state: CaseState): Instant | null => {
  const agreed = openCommitments(state).map(({ dueAt }) => dueAt);
  const { status, scheduled } = state.followUp;
  if (status === 'scheduled' && scheduled !== null) agreed.push(scheduled.dueAt);
  return agreed.length === 0 ? null : Math.min(...agreed);
};

/** Hours without a word at `at`, not counting those the customer agreed to. */
export const silentHoursAt = (state: CaseState, at: Instant): number => Math.max(0, (at - Math.max(lastWordAt(state), quietUntil(state) ?? 0)) / HOUR_MS);

/** A contact of the company that answers one the customer started: the customer asked for it. */
const wasAsked = (contacts: readonly Contact[], place: number): boolean => contacts[place]?.startedBy === 'company' && contacts[place - 1]?.startedBy === 'customer';

/** Contacts of ours that the customer asked for by starting the one before. */
export const askedContacts = (state: CaseState): readonly Contact[] => state.contacts.filter((_each, place) => wasAsked(state.contacts, place));

/** Contacts of ours beyond the budget or without a purpose, unless the customer asked for them. */
export const needlessContacts = (state: CaseState, perCase: number): readonly Contact[] => {
  let spent = 0;
  return state.contacts.filter(({ startedBy, purpose }, place) => {
    if (!usesBudget(startedBy, purpose)) return false;
    spent += 1;
    return (spent > perCase || purpose === 'other') && !wasAsked(state.contacts, place);
  });
};

/** Gestures that the customer turned down, and any further one that nobody asked for: the first that fits is care, the second is a habit. */
export const unaskedOffers = (state: CaseState): readonly Gesture[] =>
  state.gestures.filter(({ isAccepted, requestedMinor }, place) => requestedMinor === null && (!isAccepted || place > 0));

/** The moment a case is looked at: a closed one stays as it was when it ended. */
export const lookedAt = (state: CaseState, now: Instant): Instant => Math.min(now, state.closure?.recordedAt ?? now);

/** In which cycle something was recorded; 0 before the first reopening. */
const cycleAt = ({ reopenings }: CaseState, { recordedAt }: Stamp): number => reopenings.filter((each) => each.recordedAt <= recordedAt).length;

/** All inputs at one moment, cycle by cycle; `dues` are the open due times of the case. Silence and lateness are always those of now. */
export const temperatureInputs = (state: CaseState, dues: readonly Due[], rules: PackRules, now: Instant): readonly TemperatureInputs[] => {
  const at = lookedAt(state, now);
  const endedAs = <E extends string>(parts: readonly { readonly status: E; readonly ending: Stamp | null }[], status: E): readonly Stamp[] =>
    parts.flatMap((part) => (part.status === status && part.ending !== null ? [part.ending] : []));
  const pieces = {
    brokenPromises: endedAs(state.commitments, 'broken'), failedRepairs: endedAs(state.repairs, 'failed'), reopenings: state.reopenings,
    accepted: state.handovers.filter(({ status }) => status === 'accepted').map(({ ending, ...stamp }) => ending ?? stamp),
    needlessContacts: needlessContacts(state, rules.contacts.perCase), unaskedOffers: unaskedOffers(state),
    keptPromises: endedAs(state.commitments, 'kept'), completedRepairs: endedAs(state.repairs, 'completed'), askedContacts: askedContacts(state),
  };
  return Array.from({ length: state.reopenings.length + 1 }, (_each, cycle): TemperatureInputs => {
    const isLast = cycle === state.reopenings.length;
    const own = <S extends Stamp>(stamps: readonly S[]): readonly S[] => stamps.filter((stamp) => cycleAt(state, stamp) === cycle);
    return {
      silentHours: isLast && state.closure === null ? Math.max(0, silentHoursAt(state, at) - rules.temperature.silence.allowedHours) : 0,
      lateHours: isLast ? dues.reduce((sum, { dueAt }) => sum + Math.max(0, at - dueAt) / HOUR_MS, 0) : 0,
      brokenPromises: own(pieces.brokenPromises).length, failedRepairs: own(pieces.failedRepairs).length, reopenings: own(pieces.reopenings).length,
      transfers: (cycle === 0 ? state.effortBefore.transfers : 0) + own(state.contacts).reduce((sum, { effort }) => sum + effort.transfers, 0) + own(pieces.accepted).length,
      needlessContacts: own(pieces.needlessContacts).length, unaskedOffers: own(pieces.unaskedOffers).length,
      keptPromises: own(pieces.keptPromises).length, completedRepairs: own(pieces.completedRepairs).length, askedContacts: own(pieces.askedContacts).length,
    };
  });
};
