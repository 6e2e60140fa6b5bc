/** Closed lists about packs of know-how: their files, and everything that can be wrong with one. Words for a fault come with it, in both languages. */
import type { Language } from './case';

/** The parts of a pack; each is one file, `options` lies in `options.yaml`. Reading order. */
export const PACK_PART_NAMES = ['pack', 'journey', 'categories', 'moments', 'coaching', 'options', 'gestures', 'safety', 'letters', 'rules'] as const;
/** Name of a part. */
export type PackPartName = (typeof PACK_PART_NAMES)[number];

/** The packs that come with the program, in the order in which they are offered: the first is in force unless another is chosen. */
export const SHIPPED_PACKS = ['retail-bank', 'restaurant', 'retail-warranty'] as const;
/** A pack that comes with the program. */
export type ShippedPackId = (typeof SHIPPED_PACKS)[number];
/** Where a version of a pack came from. */
export const PACK_ORIGINS = ['shipped', 'edited', 'folder'] as const;
/** Where a version came from. */
export type PackOrigin = (typeof PACK_ORIGINS)[number];

/** Why a pack is refused. */
export const PACK_FAULT_CODES = [
  'folder-unread', 'file-missing', 'file-unknown', 'file-too-large', 'file-not-text', 'yaml-broken', 'yaml-too-deep', 'yaml-not-plain', 'key-twice',
  'missing', 'wrong-kind', 'unknown-key', 'not-one-of', 'not-an-id', 'not-a-day', 'too-short', 'too-long', 'too-few', 'too-many', 'too-small', 'too-large', 'range-reversed', 'not-valid',
  'id-twice', 'no-such-step', 'no-such-subject', 'no-such-cause', 'role-not-lower', 'versions-not-ascending', 'version-not-newest', 'version-taken',
] as const;
/** Code of a fault. */
export type PackFaultCode = (typeof PACK_FAULT_CODES)[number];

/** What a whole pack still lacks before it is good enough to be shipped; such a pack works all the same. */
export const PACK_GAP_CODES = [
  'pain-without-option', 'safety-fact-unasked', 'stage-without-prompts', 'feeling-without-prompts', 'demeanour-without-prompts', 'stage-without-question', 'no-decisive-step', 'no-safety-subject',
  'sentence-twice', 'wrong-language', 'ready-made', 'forbidden-word', 'nobody-names-it',
] as const;
/** Code of a gap. */
export type PackGapCode = (typeof PACK_GAP_CODES)[number];

/** One thing that is wrong, where a person finds it. `line` counts from 1, null when the file itself is meant; `path` is for example `options.3.cost.from`. */
export type PackFault = {
  readonly file: string;
  readonly line: number | null;
  readonly path: string;
  readonly code: PackFaultCode | PackGapCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sentence: Readonly<Record<Language, string>>;
};
