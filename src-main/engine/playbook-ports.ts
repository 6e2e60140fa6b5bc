/** What the engine asks of the packs of know-how in a record. Only types (S2.3). */
import type { PlaybookRef } from '../domain/case/state';
import type { Pack } from '../shared/playbook/pack';
import type { StaffId } from '../shared/vocabulary/ids';
import type { PackOrigin, PackPartName } from '../shared/vocabulary/playbook';
import type { Instant } from '../shared/vocabulary/time';

/** The files of a pack as they were written, by part; comments and all. */
export type PackTexts = Readonly<Partial<Record<PackPartName, string>>>;
/** One version of a pack in the record (S2.3): its head, where it came from, by whom and when. */
export type KeptPack = PlaybookRef & { readonly head: Pack['pack']; readonly digest: string; readonly origin: PackOrigin; readonly publishedAt: Instant; readonly publishedBy: StaffId };
/** The packs of the record. Versions are added and never changed; those lately asked for are at hand. */
export type Playbooks = {
  /** All versions, by pack and ascending. */
  readonly all: () => readonly KeptPack[];
  /** Null when the record has no such version. */
  readonly pack: (ref: PlaybookRef) => Pack | null;
  readonly texts: (ref: PlaybookRef) => PackTexts | null;
  /** Id of the pack that new cases take, whether it is published yet or not; null while nobody chose. */
  readonly chosen: () => string | null;
  /** The newest version of the chosen pack: what new cases take. Null while none is chosen or published. */
  readonly inForce: () => PlaybookRef | null;
};
