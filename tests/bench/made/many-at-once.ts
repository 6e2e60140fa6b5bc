/**
 * The real ledger for lives that interleave by the hundred thousand: many commands in one transaction, and the rows of a case written
 * twice, when it is registered and when its life rests. Events, chain, seals, receipts and rules are the engine's own; only what a desk does after each press is left for the end.
 */
import type { RecordedCaseEvent } from '../../../src-main/domain/case/events';
import type { CaseState } from '../../../src-main/domain/case/state';
import type { Ledger, LedgerWriter } from '../../../src-main/engine/ports';
import { ok } from '../../../src-main/shared/result';
import type { CaseId } from '../../../src-main/shared/vocabulary/ids';

type Living = { readonly state: CaseState; readonly added: readonly RecordedCaseEvent[] };

/** Many commands at once. */
export type ManyAtOnce = {
  /** Does `work` in one transaction; the ledger that it is given changes without transactions of its own. */
  readonly inOne: (work: (ledger: Ledger) => void) => void;
  /** The case as it is after its last command, while it lives. */
  readonly stateOf: (caseId: CaseId) => CaseState | null;
  /** Nothing more happens to the case: its rows are written. Inside `inOne`. */
  readonly rest: (caseId: CaseId) => void;
};

/** Puts it before `ledger`. */
export const manyAtOnce = (ledger: Ledger): ManyAtOnce => {
  const living = new Map<CaseId, Living>();
  let open: LedgerWriter | null = null;
  const keeping = (writer: LedgerWriter): LedgerWriter => ({
    ...writer,
    caseState: (caseId) => living.get(caseId)?.state ?? writer.caseState(caseId),
    project: (caseId, state, added) => {
      const before = living.get(caseId);
      if (before !== undefined) return void living.set(caseId, { state, added: [...before.added, ...added] });
      // A registration: others may be of the same person from now on. Or a case that rests already, reached by somebody's wishes.
      writer.project(caseId, state, added);
      if (state.version === added.length) living.set(caseId, { state, added: [] });
    },
  });
  return {
    inOne: (work) => {
      const done = ledger.change((writer) => {
        open = writer;
        const kept = keeping(writer);
        work({ ...ledger, change: (change) => change(kept) });
        open = null;
        return ok(null);
      });
      if (!done.ok) throw new Error(`the made record was not written: ${done.error.code}`);
    },
    stateOf: (caseId) => living.get(caseId)?.state ?? null,
    rest: (caseId) => {
      const life = living.get(caseId);
      if (life === undefined || open === null) return;
      living.delete(caseId);
      open.project(caseId, life.state, life.added);
    },
  };
};
