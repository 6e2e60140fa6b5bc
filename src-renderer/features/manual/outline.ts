/**
 * The outline of the manual: its sections in reading order, the parts of each, and the picture that belongs to it. Both languages are
 * written against it, so that a section, a part or an alternative text that is missing in one of them does not compile.
 */

/** Names of the pictures; each is a stage of the guided demonstration, see `build/scripts/manual-pictures.mjs`. */
export const PICTURES = ['listen', 'acknowledge', 'empathize', 'act', 'follow-up', 'closed', 'paper'] as const;
/** One picture, which every language has of its own. */
export type PictureName = (typeof PICTURES)[number];

/** Sections in the order of the table of contents: the day begins, the call, what surrounds a case, the workstation. */
export const SECTION_IDS = ['start', 'listen', 'acknowledge', 'empathize', 'act', 'follow-up', 'closing', 'ledgers', 'guidance', 'standing', 'formula', 'hands', 'papers', 'persons', 'material', 'playbooks', 'record', 'trouble'] as const;
/** One section. A screen names the section it belongs to in `data-manual`. */
export type SectionId = (typeof SECTION_IDS)[number];

/** Parts of each section in reading order, and its picture, if it has one. */
export const OUTLINE = {
  start: { parts: ['first', 'pin', 'queue', 'park'], picture: null },
  listen: { parts: ['story', 'pains', 'person', 'category'], picture: 'listen' },
  acknowledge: { parts: ['do', 'harm', 'safety'], picture: 'acknowledge' },
  empathize: { parts: ['do', 'locked'], picture: 'empathize' },
  act: { parts: ['options', 'accounts', 'refusal', 'decision'], picture: 'act' },
  'follow-up': { parts: ['once', 'unreached'], picture: 'follow-up' },
  closing: { parts: ['close'], picture: 'closed' },
  ledgers: { parts: ['promises', 'contacts', 'effort'], picture: null },
  guidance: { parts: ['ideas', 'ways', 'before'], picture: null },
  standing: { parts: ['temperature', 'stake', 'warnings'], picture: null },
  formula: { parts: ['sum', 'numbers'], picture: null },
  hands: { parts: ['handover', 'approval', 'ends', 'reopen', 'undo'], picture: null },
  papers: { parts: ['make', 'letters', 'day'], picture: 'paper' },
  persons: { parts: ['customer', 'wishes', 'confidential'], picture: null },
  material: { parts: ['notes', 'slips', 'files', 'import'], picture: null },
  playbooks: { parts: ['version', 'change', 'folder'], picture: null },
  record: { parts: ['backup', 'check', 'erasure', 'viewed'], picture: null },
  trouble: { parts: ['full', 'damaged', 'printer', 'window'], picture: null },
} as const satisfies { readonly [S in SectionId]: { readonly parts: readonly string[]; readonly picture: PictureName | null } };

/** Parts of one section. */
export type PartId<S extends SectionId> = (typeof OUTLINE)[S]['parts'][number];
/** One part: a heading and short paragraphs. */
export type PartWords = { readonly heading: string; readonly text: readonly [string, ...string[]] };
/** One section in one language. `alt` says what its picture shows; null exactly where the outline has no picture. */
export type SectionWords<S extends SectionId> = {
  readonly title: string; readonly parts: { readonly [P in PartId<S>]: PartWords }; readonly alt: (typeof OUTLINE)[S]['picture'] extends null ? null : string;
};
/** The whole manual in one language. */
export type ManualWords = { readonly [S in SectionId]: SectionWords<S> };
/** What stands in `stages.ts` of a language: the day begins, and the way of one complaint. */
export type StageWords = Pick<ManualWords, 'start' | 'listen' | 'acknowledge' | 'empathize' | 'act' | 'follow-up' | 'closing'>;
/** What stands in `around.ts`: what surrounds a case. */
export type AroundWords = Pick<ManualWords, 'ledgers' | 'guidance' | 'standing' | 'formula' | 'hands' | 'papers' | 'persons' | 'material'>;
/** What stands in `workstation.ts`: the packs of know-how, the record and its troubles. */
export type WorkstationWords = Pick<ManualWords, 'playbooks' | 'record' | 'trouble'>;
