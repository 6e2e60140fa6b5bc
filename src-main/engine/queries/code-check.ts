/** Is a printed code still what the record says? Works without a network, and after an erasure (I1, S2.2). */
import type { CodeCheckView } from '../../shared/views/desk-views';
import type { Ledger, Rows } from '../ports';

/** What stood in the code. */
export type PrintedDigest = { readonly reference: string; readonly afterVersion: number; readonly digest: string };

/** Compares; `caseId` is null when no case here has that reference. */
export const checkCode = (deps: { readonly ledger: Ledger; readonly rows: Rows }, printed: PrintedDigest): CodeCheckView => {
  const found = deps.rows.caseByReference(printed.reference);
  const { reference, afterVersion } = printed;
  if (found === null) return { reference, afterVersion, matches: false, caseId: null, newerEvents: 0 };
  const digest = deps.ledger.caseDigest(found.caseId, afterVersion);
  return { reference, afterVersion, matches: digest === printed.digest, caseId: found.caseId, newerEvents: Math.max(0, found.version - afterVersion) };
};
