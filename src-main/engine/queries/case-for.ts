/** A case as far as somebody may see it: the one place where reading answers that there is none, or that it is kept confidential. */
import type { Actor } from '../../domain/case/commands';
import { isHiddenFrom } from '../../domain/complainants/complainants';
import { err, ok, type Result } from '../../shared/result';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { Failure, Ledger, OpenedCase } from '../ports';
import { failure } from '../run-command';

/** Its events and its state; `case-not-found` or `case-confidential` otherwise. */
export const caseFor = (ledger: Pick<Ledger, 'openCase'>, caseId: CaseId, person: Pick<Actor, 'staffId' | 'role'>): Result<OpenedCase, Failure> => {
  const opened = ledger.openCase(caseId);
  if (opened === null) return err(failure('case-not-found'));
  return isHiddenFrom(opened.state, person) ? err(failure('case-confidential')) : ok(opened);
};
