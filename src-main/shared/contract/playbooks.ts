/** Channels of the packs of know-how: everybody may read them, an administrator changes them (S2.3). */
import { z } from 'zod';
import { PartId } from '../playbook/words';
import { PackCheckView, PackDifference, PackPublishedView, PlaybooksView } from '../views/playbook-views';
import { PACK_PART_NAMES } from '../vocabulary/playbook';
import { entry } from './entry';
import { Line } from './parts';

const version = z.int().min(1).max(9_999);
const part = z.enum(PACK_PART_NAMES);
const pack = { packId: PartId, version };
/** No part that ships is a third of this; the reader of packs has a bound of its own. */
const written = { ...pack, part, text: z.string().max(262_144) };
const sample = { packId: 'retail-bank', version: 1 };
const sampleWritten = { ...sample, part: 'coaching', text: 'prompts: []\n' } as const;

/** All channels of the packs. */
export const playbookChannels = {
  'playbook.list': entry({ kind: 'query', permission: 'agent', input: z.strictObject({}), output: PlaybooksView, sample: {} }),
  /** One file of a version, as it was written. */
  'playbook.read-part': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ ...pack, part }), output: z.strictObject({ text: z.string() }), sample: { ...sample, part: 'coaching' } }),
  /** What the one version says other than the other. */
  'playbook.compare': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ packId: PartId, before: version, after: version }), output: z.array(PackDifference), sample: { packId: 'retail-bank', before: 1, after: 2 } }),
  /** A file being written: what is wrong with it, or what it would change of this version. */
  'playbook.check-part': entry({ kind: 'query', permission: 'administrator', input: z.strictObject(written), output: PackCheckView, sample: sampleWritten }),
  /** Publishes this version with one file as written here, as the next version; refused when a newer one came meanwhile. */
  'playbook.publish-part': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ ...written, what: Line }), output: PackPublishedView, sample: { ...sampleWritten, what: 'Shorter prompts' } }),
  /** Undo: an earlier version once more, as the next one; nothing is taken away. */
  'playbook.publish-again': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ ...pack, what: Line }), output: PackPublishedView, sample: { ...sample, what: 'As before' } }),
  /** New cases take this pack; those under way keep theirs. */
  'playbook.choose': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ packId: PartId }), output: PlaybooksView, sample: { packId: 'restaurant' } }),
  /** Main asks where; the answer names the folder only, never a path. */
  'playbook.export': entry({ kind: 'act', permission: 'administrator', input: z.strictObject(pack), output: z.strictObject({ folderName: z.string() }), sample }),
  /** Main asks for a folder and publishes what is in it, if it is whole and newer. */
  'playbook.load': entry({ kind: 'act', permission: 'administrator', input: z.strictObject({}), output: PackPublishedView, sample: {} }),
} as const;
