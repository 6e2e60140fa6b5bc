/**
 * What closed cases were given, by subject and kind of pain: amounts and ids of options, no name and no word. Repairs and goodwill stand in two accounts
 * that nothing adds up (S0.3). Confidential cases and history of other systems are not among them.
 */
import type { RecordedCaseEvent } from '../../domain/case/events';
import { repairMinor } from '../../domain/case/guards';
import type { CaseState } from '../../domain/case/state';
import { subjectIdOf } from '../../domain/triage/matter';
import type { GivenAmounts } from '../../engine/ports';
import type { Account, PainKind } from '../../shared/vocabulary/case';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { ReadableDb, WritableDb } from '../database';

const TELLING: ReadonlySet<RecordedCaseEvent['type']> = new Set<RecordedCaseEvent['type']>(['CaseClosed', 'CaseEnded', 'CaseReopened', 'ConfidentialityChanged', 'SlipUndone']);

/** True when these events may change what a case tells of. */
export const tellsOfGiven = (added: readonly RecordedCaseEvent[]): boolean => added.some(({ type }) => TELLING.has(type));

type Given = { readonly partId: string; readonly painKind: PainKind; readonly account: Account; readonly amountMinor: number; readonly optionId: string | null };

const givenIn = (state: CaseState): readonly Given[] => {
  if (state.closure === null || state.closure.outcome === 'closed-before' || state.confidential !== null) return [];
  const repairs = state.repairs.filter(({ status }) => status === 'completed').flatMap((repair): readonly Given[] => {
    const pain = state.pains.find(({ painId }) => painId === repair.painId);
    return pain === undefined ? [] : [{ partId: repair.repairId, painKind: pain.kind, account: 'repair', amountMinor: repairMinor(repair), optionId: repair.optionId }];
  });
  const kinds = [...new Set(state.pains.map(({ kind }) => kind))];
  const gestures = state.gestures.filter(({ isAccepted }) => isAccepted)
    .flatMap(({ gestureId, costMinor }) => kinds.map((painKind): Given => ({ partId: gestureId, painKind, account: 'gesture', amountMinor: costMinor, optionId: null })));
  return [...repairs, ...gestures];
};

/** Writes the rows of a case anew; an open one has none. */
export const projectGivenRows = (db: WritableDb, caseId: CaseId, state: CaseState): void => {
  db.prepare<[string], unknown>('given-row.clear', 'DELETE FROM given_row WHERE case_id = ?').run(caseId);
  const write = db.prepare<[string, string, string, string, string, number, string | null], unknown>(
    'given-row.write', 'INSERT INTO given_row (case_id, part_id, pain_kind, subject, account, amount_minor, option_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const subject = subjectIdOf(state) ?? '';
  for (const { partId, painKind, account, amountMinor, optionId } of givenIn(state)) write.run(caseId, partId, painKind, subject, account, amountMinor, optionId);
};

/** SQL of how many, of the amount at a place in their order, and of the options taken most; exported for the query-plan test. */
export const GIVEN_COUNT_SQL = 'SELECT count(*) AS n FROM given_row WHERE subject = ? AND pain_kind = ? AND account = ?';
/** The amount at a place in the order of amounts. */
export const GIVEN_AT_SQL = 'SELECT amount_minor AS amountMinor FROM given_row WHERE subject = ? AND pain_kind = ? AND account = ? ORDER BY amount_minor LIMIT 1 OFFSET ?';
/** The options taken most. */
export const OPTIONS_TAKEN_SQL =
  "SELECT option_id AS optionId, count(*) AS count FROM given_row WHERE subject = ? AND pain_kind = ? AND account = 'repair' AND option_id IS NOT NULL GROUP BY option_id ORDER BY count DESC, option_id LIMIT ?";

/** How many remedies of one account, and the quartiles of their amounts (the nearest one below). */
export const givenBefore = (db: ReadableDb, subjectId: string | null, painKind: PainKind, account: Account): GivenAmounts => {
  const subject = subjectId ?? '';
  const count = db.prepare<[string, string, string], { n: number }>('given-row.count', GIVEN_COUNT_SQL).get(subject, painKind, account)?.n ?? 0;
  const at = db.prepare<[string, string, string, number], { amountMinor: number }>('given-row.at', GIVEN_AT_SQL);
  const quartile = (part: number): number => at.get(subject, painKind, account, Math.floor((count - 1) * part))?.amountMinor ?? 0;
  return count === 0 ? { count, lowerMinor: 0, medianMinor: 0, upperMinor: 0 } : { count, lowerMinor: quartile(0.25), medianMinor: quartile(0.5), upperMinor: quartile(0.75) };
};

/** Options of the pack that were taken most for this kind of pain. */
export const optionsTakenBefore = (db: ReadableDb, subjectId: string | null, painKind: PainKind, limit: number): readonly { readonly optionId: string; readonly count: number }[] =>
  db.prepare<[string, string, number], { optionId: string; count: number }>('given-row.options', OPTIONS_TAKEN_SQL).all(subjectId ?? '', painKind, limit);
