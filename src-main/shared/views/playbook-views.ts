/** Packs of know-how as the settings show them: versions, differences, and what is wrong with one being written. */
import { z } from 'zod';
import { Bilingual, PartId } from '../playbook/words';
import { PACK_ORIGINS, PACK_PART_NAMES } from '../vocabulary/playbook';

const Text = z.string();

/** One version of a pack: what it brought, where it came from, by whom and when. */
const PackVersionView = z.strictObject({ version: z.number(), what: Bilingual, origin: z.enum(PACK_ORIGINS), by: Text, at: z.number() });
/** One pack by its newest version, which is the last in `versions`. `isReviewDue` from the review day on (S4.9). */
export const PackView = z.strictObject({
  packId: PartId, name: Bilingual, trade: Bilingual, about: Bilingual, isInForce: z.boolean(), reviewBy: Text, isReviewDue: z.boolean(), versions: z.array(PackVersionView).min(1),
});
/** All packs of the record. */
export const PlaybooksView = z.array(PackView);
/** All packs of the record. */
export type PlaybooksView = z.infer<typeof PlaybooksView>;
/** One pack. */
export type PackView = z.infer<typeof PackView>;

/** One entry that differs: `entry` is its list and id (`options/refund-fee`), empty for what has no id. A side without the field is null. */
export const PackDifference = z.strictObject({
  part: z.enum(PACK_PART_NAMES), entry: Text, kind: z.enum(['added', 'changed', 'removed']), fields: z.array(z.strictObject({ path: Text, before: Text.nullable(), after: Text.nullable() })),
});
/** One entry that differs. */
export type PackDifference = z.infer<typeof PackDifference>;

/** One thing that is wrong with a text, see `PackFault`. */
export const PackFaultView = z.strictObject({ file: Text, line: z.number().nullable(), path: Text, sentence: z.strictObject({ 'zh-CN': Text, en: Text }) });
/** One thing that is wrong. */
export type PackFaultView = z.infer<typeof PackFaultView>;
/** A text being written: what is wrong with it, or else what it would change. */
export const PackCheckView = z.strictObject({ faults: z.array(PackFaultView), differences: z.array(PackDifference) });
/** A text being written. */
export type PackCheckView = z.infer<typeof PackCheckView>;
/** After publishing or loading: why not, or the packs as they are now. `packs` is empty beside faults. */
export const PackPublishedView = z.strictObject({ faults: z.array(PackFaultView), packs: PlaybooksView });
/** After publishing or loading. */
export type PackPublishedView = z.infer<typeof PackPublishedView>;
