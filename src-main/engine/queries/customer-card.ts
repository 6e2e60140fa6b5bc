/** Everything held of one person in one answer (S4.2): all cases with their pains and promises, how the person wants to be reached and what the person needs. */
import type { Actor } from '../../domain/case/commands';
import type { CaseState } from '../../domain/case/state';
import { customerVerdict } from '../../domain/closing/verdict';
import { contactTally } from '../../domain/contacts/contacts';
import { painStatus } from '../../domain/pains/standing';
import { err, ok, type Result } from '../../shared/result';
import { isErased } from '../../shared/vocabulary/erased';
import type { Verdict } from '../../shared/vocabulary/case';
import type { PersonId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { CardCase, CustomerCard } from '../../shared/views/customer-views';
import type { StaffView } from '../../shared/views/desk-views';
import type { Failure } from '../ports';
import { failure } from '../run-command';
import { caseFor } from './case-for';
import type { CaseViewDeps } from './case-view';
import { hideRow } from './confidential';

/** Cases listed, and the newest of them that are read whole. */
const MOST_ROWS = 200;
const MOST_READ = 30;

/** The verdict on the case as it stands: what was said of it before it was reopened is past. */
const verdictNow = (state: CaseState): Verdict | null => {
  const said = customerVerdict(state);
  return said === null || said.isEarlier ? null : said.verdict;
};

const detailOf = (state: CaseState, now: Instant): CardCase['detail'] => ({
  journeyStep: isErased(state.facts.journeyStep) ? null : state.facts.journeyStep, desiredRemedy: isErased(state.facts.desiredRemedy) ? null : state.facts.desiredRemedy,
  verdict: verdictNow(state), contactsByCompany: contactTally(state).byCompany,
  pains: state.pains.map((pain) => ({ painId: pain.painId, kind: pain.kind, words: pain.words, status: painStatus(state, pain) })),
  promises: state.commitments.map(({ commitmentId, what, dueAt, status }) => ({ commitmentId, what, dueAt, status, isOverdue: status === 'open' && dueAt < now })),
});

/** The card of a person, or `person-not-found`. A case that this person may not see keeps its number and nothing else. */
export const customerCard = (deps: CaseViewDeps, personId: PersonId, by: StaffView, actor: Actor): Result<CustomerCard, Failure> => deps.rows.atOnce(() => cardOf(deps, personId, by, actor));

const cardOf = ({ ledger, rows, clock }: CaseViewDeps, personId: PersonId, by: StaffView, actor: Actor): Result<CustomerCard, Failure> => {
  const person = rows.person(personId);
  if (person === null) return err(failure('person-not-found'));
  const now = clock.now();
  const cases = rows.rowsOfPerson(personId, now, MOST_ROWS).map(({ row }, index): CardCase => {
    const shown = hideRow(row, by);
    const seen = shown.isHidden || index >= MOST_READ ? null : caseFor(ledger, row.caseId, actor);
    return { row: shown, detail: seen?.ok === true ? detailOf(seen.value.state, now) : null };
  });
  const count = (status: 'kept' | 'broken'): number => cases.reduce((sum, { detail }) => sum + (detail?.promises.filter((promise) => promise.status === status).length ?? 0), 0);
  const { isErased: isGone, name, phone, address } = person;
  return ok({
    personId, isErased: isGone, name, phone, address, wishes: isGone ? null : rows.wishesOf(personId),
    caseCount: rows.caseCountOf(personId), cases, promisesKept: count('kept'), promisesBroken: count('broken'),
  });
};
