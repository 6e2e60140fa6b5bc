/** What people ask of a case. The name and payload come from the published table; who, when and which id come in with the command (I10). */
import type { CaseCommandName, CasePayload, RegisterPayload } from '../../shared/contract/case-commands';
import type { CaseId, CommandId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { Role } from '../../shared/vocabulary/staff';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';

/** Who acts and what they may decide alone (I6). `authorityMinor` is null where there is no limit. */
export type Actor = { readonly staffId: StaffId; readonly name: string; readonly role: Role; readonly authorityMinor: AmountMinor | null };

/** Everything a decision needs from outside: the domain itself reads no clock and makes no ids. */
export type DecisionContext = { readonly now: Instant; readonly actor: Actor; readonly commandId: CommandId };

/** The first command of a case. The complainant is already resolved to a person with a key; a person without a name is "not given". */
export type RegisterCase = {
  readonly name: 'register';
  readonly payload: Omit<RegisterPayload, 'complainant'>;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly personId: PersonId;
  /** Null for somebody who did not want to be named. */
  readonly complainant: { readonly name: string; readonly phone: string | null; readonly address: string | null } | null;
};

/** A command on a registered case, as a union discriminated by `name`. */
export type CaseCommand = { [N in CaseCommandName]: { readonly name: N; readonly payload: CasePayload<N> } }[CaseCommandName];

/** What only the program itself records about a paper; never on the door. */
export type PaperCommand =
  | { readonly name: 'record-paper-issued'; readonly payload: { readonly paperId: PaperId; readonly sha256: string; readonly pageCount: number; readonly afterVersion: number; readonly digest: string } }
  | { readonly name: 'record-paper-failed'; readonly payload: { readonly paperId: PaperId; readonly reason: string } }
  | { readonly name: 'record-paper-sent'; readonly payload: { readonly paperId: PaperId; readonly printer: string } };

/** Any command that `decide` takes. */
export type AnyCaseCommand = RegisterCase | CaseCommand | PaperCommand;
