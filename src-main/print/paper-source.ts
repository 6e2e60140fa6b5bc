/** What the two papers are made from: the folded case and what the workstation knows about itself. Built by the use case, never by a page. */
import type { CaseState } from '../domain/case/state';
import type { Letterhead } from '../engine/workstation/letterhead';
import type { Bilingual } from '../shared/playbook/words';
import type { Language } from '../shared/vocabulary/case';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Currency } from '../shared/vocabulary/money';
import type { Instant } from '../shared/vocabulary/time';
import type { PaperFrame } from './model';

/**
 * Who issues the paper, in its language. `recourse` says where else customers may turn; of the rest of the letterhead any part can be null: `contactLine` is
 * how to reach the branch, `signerRole` stands under the name that signs, `lastResort` is who helps when nobody else did.
 */
export type Branding = { readonly workstation: string } & Letterhead;

/**
 * `state` is the fold of exactly the first `afterVersion` events, and `digest` (20 lower hex digits) belongs to them. `staffNames` names everybody who
 * recorded something; `timeZone` is an IANA name; `isDemonstration` comes from the profile (I10). `words` came with the request, for the letters that
 * ask for them; `firstSentAt` is there on a copy, and `now` is then the time of the first.
 */
export type PaperSource = {
  readonly state: CaseState; readonly staffNames: ReadonlyMap<StaffId, string>; readonly branding: Branding; readonly language: Language; readonly now: Instant;
  readonly digest: string; readonly afterVersion: number; readonly currency: Currency; readonly timeZone: string; readonly isDemonstration: boolean;
  readonly words: string | null; readonly firstSentAt: Instant | null;
  /** The contact budget of the case, for the internal report alone. */
  readonly contactsAllowed: number;
  /** What it is about in the words of its pack, as last confirmed; for the internal report alone (I9). */
  readonly category: Bilingual | null;
};

/** What stands around every page. */
export const frameOf = ({ state, branding, language, timeZone, isDemonstration, firstSentAt }: PaperSource): PaperFrame => ({
  language, timeZone, reference: state.reference, organisation: branding.organisation, branch: branding.branch, isDemonstration, firstSentAt,
});

/** Name of a staff member; a dash for somebody unknown here, so that a paper never fails over a name. */
export const nameOf = (source: PaperSource, staffId: StaffId): string => source.staffNames.get(staffId) ?? '–';
