/** Channels of the packs of know-how: everybody may read them, an administrator changes them (S2.3). */
import { z } from 'zod';
import { PACK_PART_NAMES } from '../vocabulary/playbook';
import { PackCheckView, PackDifference, PackPublishedView, PlaybooksView } from '../views/playbook-views';
import { entry } from './entry';
import { Line, PartIdText } from './parts';

const version = z.int().min(1).max(9_999);
const partText = z.string().max(524_288);
const part = z.enum(PACK_PART_NAMES);
const pack = { packId: PartIdText, version };
const sample = { packId: 'retail-bank', version: 1 };

/** All channels of the packs. */
export const playbookChannels = {
  'playbook.list': entry({ kind: 'query', permission: 'agent', input: z.strictObject({}), output: PlaybooksView, sample: {} }),
  /** One file of a version, as it was written. */
  'playbook.read-part': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ ...pack, part }), output: z.strictObject({ text: z.string() }), sample: { ...sample, part: 'coaching' } }),
  'playbook.compare': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ packId: PartIdText, before: version, after: version }), output: z.array(PackDifference), sample: { packId: 'retail-bank', before: 1, after: 2 } }),
  /** A file being written: what is wrong with it, or what it would change of this version. */
  'playbook.check-part': entry({ kind: 'query', permission: 'administrator', input: z.strictObject({ ...pack, part, text: partText }), output: PackCheckView, sample: { ...sample, part: 'coaching', text: 'prompts: []\n' } }),
  /** Publishes this version with one file as written here, as the next version; refused when a newer one came meanwhile. */
  'playbook.publish-part': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ ...pack, part, text: partText, what: Line }), output: PackPublishedView, sample: { ...sample, part: 'coaching', text: 'prompts: []\n', what: 'Shorter prompts' } }),
  /** Undo: an earlier version once more, as the next one; nothing is taken away. */
  'playbook.publish-again': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ ...pack, what: Line }), output: PackPublishedView, sample: { ...sample, what: 'As before' } }),
  /** New cases take this pack; those under way keep theirs. */
  'playbook.choose': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ packId: PartIdText }), output: PlaybooksView, sample: { packId: 'restaurant' } }),
  /** Main asks where; the answer names the folder only, never a path. */
  'playbook.export': entry({ kind: 'act', permission: 'administrator', input: z.strictObject(pack), output: z.strictObject({ folderName: z.string() }), sample }),
  'playbook.load': entry({ kind: 'act', permission: 'administrator', input: z.strictObject({}), output: PackPublishedView, sample: {} }),
} as const;
