/** One row per case with wishes (I8). Wishes belong to the person: the newest row of all the person's cases is what holds. Gone with an erasure. */
import type { CaseState } from '../../domain/case/state';
import { isNoWish, type HeldWishes } from '../../domain/complainants/held-wishes';
import { CHANNELS, NEEDS } from '../../shared/vocabulary/case';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseId, PersonId } from '../../shared/vocabulary/ids';
import type { PersonHit } from '../../shared/views/desk-views';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { ReadableDb, WritableDb } from '../database';

type WishRecord = {
  readonly told_in: string; readonly channel: string | null; readonly from_minute: number | null; readonly to_minute: number | null; readonly do_not_contact: number; readonly needs: string; readonly need_words: string | null;
};

/** Between the needs of one row. */
const GAP = ' ';

/** True when these events may change what the case knows of wishes. */
export const tellsOfWishes = (added: readonly RecordedCaseEvent[]): boolean => added.some(({ type }) => type === 'PreferencesNoted' || type === 'SlipUndone');

/** Writes what this case knows of the person's wishes, or takes the row away where it knows nothing. */
export const projectWishRow = (db: WritableDb, caseId: CaseId, state: CaseState): void => {
  const wishes = isErased(state.story) ? null : state.preferences;
  if (wishes === null) {
    db.prepare<[string], unknown>('wish-row.remove', 'DELETE FROM wish_row WHERE case_id = ?').run(caseId);
    return;
  }
  db.prepare<[string, string, number, string, string | null, number | null, number | null, number, string, string | null], unknown>(
    'wish-row.write',
    'INSERT OR REPLACE INTO wish_row (case_id, person_id, noted_at, told_in, channel, from_minute, to_minute, do_not_contact, needs, need_words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    caseId, state.personId, wishes.recordedAt, wishes.takenOverFrom ?? state.reference, wishes.channel, wishes.fromMinute, wishes.toMinute, wishes.doNotContact ? 1 : 0, wishes.needs.join(GAP), wishes.needWords,
  );
};

/** SQL of a person's newest wishes; exported for the query-plan test. */
export const WISHES_OF_SQL =
  'SELECT told_in, channel, from_minute, to_minute, do_not_contact, needs, need_words FROM wish_row WHERE person_id = ? ORDER BY noted_at DESC, case_id DESC LIMIT 1';

/** What the person wishes now, with the number of the case where it was told; null when nobody ever said anything of it. */
export const wishesOf = (db: ReadableDb, person: PersonId): HeldWishes | null => {
  const row = db.prepare<[string], WishRecord>('wish-row.of-person', WISHES_OF_SQL).get(person);
  if (row === undefined) return null;
  const needs = row.needs.split(GAP);
  return {
    channel: CHANNELS.find((each) => each === row.channel) ?? null, fromMinute: row.from_minute, toMinute: row.to_minute, doNotContact: row.do_not_contact === 1,
    needs: NEEDS.filter((each) => needs.includes(each)), needWords: row.need_words, takenOverFrom: row.told_in,
  };
};

/** The same as the screen gets it; null also where everything was taken back. */
export const toldWishes = (db: ReadableDb, person: PersonId): PersonHit['wishes'] => {
  const held = wishesOf(db, person);
  if (held === null || isNoWish(held)) return null;
  const { takenOverFrom: toldIn, ...wishes } = held;
  return { ...wishes, needs: [...wishes.needs], toldIn };
};
