/** The person behind the cases: the card, and earlier cases that a new call may be about. */
import type { Actor } from '../domain/case/commands';
import type { Clock } from '../engine/ports';
import { mayNotSee } from '../engine/queries/confidential';
import { customerCard } from '../engine/queries/customer-card';
import type { CustomersOfHouse } from '../ipc/house';
import { ok } from '../shared/result';
import type { PersonId } from '../shared/vocabulary/ids';
import type { StaffView } from '../shared/views/desk-views';
import type { Reader } from '../store/reader/client';
import type { OpenParts } from './record';

/** What customers need. */
export type CustomersNeeds = { readonly parts: () => OpenParts; readonly reader: () => Reader; readonly clock: Clock; readonly actorFor: (by: StaffView) => Actor; readonly notePerson: (personId: PersonId, by: StaffView) => unknown };

/** Joins record and search to the channels about the person. */
export const customersOf = ({ parts, reader, clock, actorFor, notePerson }: CustomersNeeds): CustomersOfHouse => ({
  card: (personId, by) => {
    const card = customerCard({ ...parts(), clock }, personId, by, actorFor(by));
    if (card.ok) notePerson(personId, by);
    return card;
  },
  lookAlikes: async (call, by) => {
    const found = await reader().ask('lookAlikes', { ...call, now: clock.now() });
    // A hidden case is none, because being one would tell what it is about.
    return found.ok ? ok(found.value.filter(({ row }) => !mayNotSee(row, by))) : found;
  },
});
