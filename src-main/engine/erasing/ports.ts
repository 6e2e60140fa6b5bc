/** What erasing and the log of looks need from outside; `store` answers. */
import type { CaseId, CommandId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { ErasureStatus, ViewingKind } from '../../shared/vocabulary/governance';
import type { Instant } from '../../shared/vocabulary/time';
import type { Failure } from '../ports';
import type { Result } from '../../shared/result';

/** How a request was decided. `left` persons could not be erased any more. */
export type ErasureDecision = { readonly byId: StaffId; readonly at: Instant; readonly reason: string; readonly isFlagged: boolean; readonly isAlone: boolean; readonly left: number };

/** A request to erase as kept. */
export type StoredErasure = {
  readonly requestId: CommandId; readonly status: ErasureStatus; readonly askedById: StaffId; readonly askedAt: Instant; readonly reason: string; readonly isByRetention: boolean;
  readonly personIds: readonly PersonId[]; readonly decision: ErasureDecision | null;
};

/** What stands in the way of erasing a person, and what is known of the person's cases. */
export type StandingOfPerson = { readonly open: number; readonly holds: number; readonly cases: number; readonly newest: { readonly caseId: CaseId; readonly reference: string } | null };

/** Somebody all of whose cases were closed long enough ago. */
export type DuePerson = { readonly personId: PersonId; readonly name: string | null; readonly caseCount: number; readonly reference: string; readonly caseId: CaseId; readonly lastClosedAt: Instant; readonly isAsked: boolean };

/** Reads about erasing, each by an index. */
export type ErasureRows = {
  readonly open: () => readonly StoredErasure[];
  /** The newest decisions first. */
  readonly decided: (limit: number) => readonly StoredErasure[];
  readonly find: (requestId: CommandId) => StoredErasure | null;
  readonly standingOf: (personId: PersonId) => StandingOfPerson;
  /** Persons whose newest case was closed before that and who have none open and no hold, the longest closed first. */
  readonly due: (closedBefore: Instant, limit: number) => readonly DuePerson[];
  readonly isDue: (personId: PersonId, closedBefore: Instant) => boolean;
};

/** A look that was just taken. `caseId` is null for what is about the whole record. */
export type Look = { readonly staffId: StaffId; readonly kind: ViewingKind; readonly caseId: CaseId | null; readonly at: Instant };
/** A look as kept. */
export type StoredLook = Look & { readonly viewingId: number; readonly by: string; readonly reference: string | null };

/** The log of looks: beside the chain, added to and never changed. */
export type Viewings = {
  /** Keeps the looks, each unless it is the same as one a moment ago. */
  readonly note: (looks: readonly Look[]) => Result<null, Failure>;
  /** The newest looks at one case. */
  readonly ofCase: (caseId: CaseId, limit: number) => readonly StoredLook[];
  /** The newest looks before a place in the log, of everybody or of one person. */
  readonly list: (staffId: StaffId | null, before: number | null, limit: number) => readonly StoredLook[];
  /** The newest case of a person, for a look at the person. */
  readonly caseOfPerson: (personId: PersonId) => CaseId | null;
  /** Lets looks go that are older than they are kept; answers how many. */
  readonly sweep: (now: Instant) => number;
};
