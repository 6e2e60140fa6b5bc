/** Requests to erase as a screen gets them: whom, why, what stops it now, and who could decide. */
import { decidersOf, isAlone, mayDecide } from '../../domain/erasing/erasing';
import type { ErasureLine, ErasurePersonView, ErasuresView, ErasureView } from '../../shared/views/governance-views';
import type { StaffView } from '../../shared/views/desk-views';
import type { PersonId } from '../../shared/vocabulary/ids';
import { roleIncludes } from '../../shared/vocabulary/staff';
import type { StoredErasure } from '../erasing/ports';
import type { Rows } from '../ports';

/** Decisions shown: the rest is in the record. */
const DECIDED_SHOWN = 20;

const personOf = (rows: Rows, personId: PersonId): ErasurePersonView => {
  const person = rows.person(personId);
  const { open, holds, cases, newest } = rows.erasures.standingOf(personId);
  return {
    personId, name: person?.name ?? null, isErased: person?.isErased ?? false, caseCount: cases, reference: newest?.reference ?? null, caseId: newest?.caseId ?? null,
    stoppedBy: open > 0 ? 'open-case' : holds > 0 ? 'hold' : null,
  };
};

const viewOf = (rows: Rows, request: StoredErasure, by: StaffView): ErasureView => {
  const staff = rows.staff();
  const nameOf = (staffId: string): string => staff.find((each) => each.staffId === staffId)?.name ?? '';
  const { decision } = request;
  const isOpen = request.status === 'open';
  return {
    requestId: request.requestId, status: request.status, askedBy: nameOf(request.askedById), askedAt: request.askedAt, reason: request.reason, isByRetention: request.isByRetention,
    persons: request.personIds.map((personId) => personOf(rows, personId)),
    decision: decision === null ? null : { by: nameOf(decision.byId), at: decision.at, reason: decision.reason, isFlagged: decision.isFlagged, isAlone: decision.isAlone, left: decision.left },
    mayDecide: isOpen && mayDecide(request.askedById, by, staff) === null, isAlone: isOpen && isAlone(request.askedById, staff),
    deciders: isOpen ? decidersOf(request.askedById, staff).filter((each) => each.staffId !== by.staffId).map(({ staffId, name }) => ({ staffId, name })) : [],
  };
};

/** What waits and what was decided last. */
export const erasuresView = (rows: Rows, by: StaffView): ErasuresView =>
  ({ open: rows.erasures.open().map((each) => viewOf(rows, each, by)), decided: rows.erasures.decided(DECIDED_SHOWN).map((each) => viewOf(rows, each, by)) });

/** Requests that this person could decide now. */
export const erasuresFor = (rows: Rows, by: StaffView): ErasureLine[] => {
  if (!roleIncludes(by.role, 'supervisor')) return [];
  const staff = rows.staff();
  return rows.erasures.open().filter((each) => mayDecide(each.askedById, by, staff) === null)
    .map(({ requestId, askedById, askedAt, personIds }) => ({ requestId, askedBy: staff.find((each) => each.staffId === askedById)?.name ?? '', askedAt, personCount: personIds.length }));
};
