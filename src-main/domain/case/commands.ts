/** What people ask of a case. The name and payload come from the published table; who, when and which id come in with the command (I10). */
import type { CaseCommandName, CasePayload, RegisterPayload } from '../../shared/contract/case-commands';
import type { CaseId, CommandId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { Role } from '../../shared/vocabulary/staff';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import type { HeldWishes } from '../complainants/held-wishes';
import type { Governing } from '../playbook/governing';
import type { CaseEventPayloads } from './events';

/** Who acts and what they may decide alone (I6). `authorityMinor` is null where there is no limit. */
export type Actor = { readonly staffId: StaffId; readonly name: string; readonly role: Role; readonly authorityMinor: AmountMinor | null };

/** Somebody who works at this desk, as the rules ask for them. */
export type Colleague = { readonly staffId: StaffId; readonly role: Role; readonly isActive: boolean };

/** What of the house a decision may look up. Asked only by the few rules that need it. */
export type HouseFacts = {
  readonly colleagues: () => readonly Colleague[];
  /** Who made this account, changed its role or gave it a PIN: an approval by it to one of them is flagged (I6). */
  readonly shapersOf: (staffId: StaffId) => readonly StaffId[];
  /** Contacts of ours that count against the budget, with this person in other cases, since a moment (I8). */
  readonly contactsElsewhere: (personId: PersonId, since: Instant) => number;
  /** Minute of the branch's own day, 0 to 1439. */
  readonly minuteOfDay: (at: Instant) => number;
};

/** Everything a decision needs from outside: the domain itself reads no clock and makes no ids. */
export type DecisionContext = { readonly now: Instant; readonly actor: Actor; readonly commandId: CommandId; readonly house: HouseFacts; readonly governing: Governing };

/** The first command of a case. The complainant is already resolved to a person with a key; a person without a name is "not given". */
export type RegisterCase = {
  readonly name: 'register';
  readonly payload: Omit<RegisterPayload, 'complainant'>;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly personId: PersonId;
  /** Null for somebody who did not want to be named. */
  readonly complainant: { readonly name: string; readonly phone: string | null; readonly address: string | null } | null;
  /** What a known person wished before; holds unless other wishes are told now (I8). */
  readonly heldWishes?: HeldWishes | null;
};

/** The first command of a case that another system kept: what its row says of the matter, and of how it was kept there; never more (I10). */
export type ImportCase = {
  readonly name: 'import';
  readonly payload: { readonly registered: Omit<CaseEventPayloads['CaseRegistered'], 'reference' | 'personId' | 'ownerId' | 'effortBefore'>; readonly imported: CaseEventPayloads['CaseImported'] };
  readonly caseId: CaseId;
  readonly reference: string;
  readonly personId: PersonId;
};

/** A command on a registered case, as a union discriminated by `name`. */
export type CaseCommand = { [N in CaseCommandName]: { readonly name: N; readonly payload: CasePayload<N> } }[CaseCommandName];

/** What only the program itself records about a file: a paper made, an attachment stored; never on the door. */
export type FileCommand =
  | { readonly name: 'record-paper-issued'; readonly payload: { readonly paperId: PaperId; readonly sha256: string; readonly pageCount: number; readonly afterVersion: number; readonly digest: string } }
  | { readonly name: 'record-paper-failed'; readonly payload: { readonly paperId: PaperId; readonly reason: string } }
  | { readonly name: 'record-paper-sent'; readonly payload: { readonly paperId: PaperId; readonly printer: string } }
  | { readonly name: 'record-attachment'; readonly payload: { readonly name: string; readonly mediaType: string; readonly sizeBytes: number; readonly sha256: string } };

/** Any command that `decide` takes. */
export type AnyCaseCommand = RegisterCase | ImportCase | CaseCommand | FileCommand;
