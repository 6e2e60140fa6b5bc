/**
 * What closed cases were given, by subject and kind of pain: amounts and ids of options, no name and no word. Repairs and goodwill stand in two accounts
 * that nothing adds up (S0.3). Confidential cases and history of other systems are not among them.
 */
import type { RecordedCaseEvent } from '../../domain/case/events';
import { repairMinor } from '../../domain/case/guards';
import type { CaseState } from '../../domain/case/state';
import { subjectIdOf } from '../../domain/triage/matter';
import type { GivenRemedy } from '../../engine/ports';
import type { Account, PainKind } from '../../shared/vocabulary/case';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { ReadableDb, WritableDb } from '../database';

const TELLING: ReadonlySet<RecordedCaseEvent['type']> = new Set<RecordedCaseEvent['type']>(['CaseClosed', 'CaseEnded', 'CaseReopened', 'ConfidentialityChanged', 'SlipUndone', 'CategoryConfirmed']);

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
  const write = db.prepare<[string, string, string, string, string, number, string | null, number], unknown>(
    'given-row.write', 'INSERT INTO given_row (case_id, part_id, pain_kind, subject, account, amount_minor, option_id, closed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const subject = subjectIdOf(state) ?? '';
  for (const { partId, painKind, account, amountMinor, optionId } of givenIn(state)) write.run(caseId, partId, painKind, subject, account, amountMinor, optionId, state.closure?.recordedAt ?? 0);
};

/** SQL of the newest remedies of one account; exported for the query-plan test. */
export const GIVEN_BEFORE_SQL = 'SELECT amount_minor AS amountMinor, option_id AS optionId FROM given_row WHERE subject = ? AND pain_kind = ? AND account = ? ORDER BY closed_at DESC LIMIT ?';

/** The newest remedies that closed cases of this subject were given for this kind of pain. */
export const givenBefore = (db: ReadableDb, subjectId: string | null, painKind: PainKind, account: Account, limit: number): readonly GivenRemedy[] =>
  db.prepare<[string, string, string, number], GivenRemedy>('given-row.before', GIVEN_BEFORE_SQL).all(subjectId ?? '', painKind, account, limit);
