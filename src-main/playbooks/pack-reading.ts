/** How the desk has packs read: the question, its answer, and the answering itself, which holds whoever asks for a quarter of a second. */
import type { PackTexts } from '../engine/playbook-ports';
import type { Pack } from '../shared/playbook/pack';
import { err, ok, type Result } from '../shared/result';
import type { PackFault } from '../shared/vocabulary/playbook';
import { packFault } from './fault-words';
import { withNextVersion, type NextVersion } from './next-version';
import { readPack } from './read-pack';

/** Texts to read. `packId` is the pack they must call themselves, null for any; `next` gives them the head of the next version first, `newest` being the head of the newest one. */
export type PackQuestion = { readonly packId: string | null; readonly texts: PackTexts; readonly next: (NextVersion & { readonly newest: string }) | null };

/** The texts as they were read, and the pack or everything that is wrong with it. */
export type PackAnswer = { readonly texts: PackTexts; readonly read: Result<Pack, readonly PackFault[]> };

/** Reads packs: on a thread in the program. */
export type PackReading = (question: PackQuestion) => Promise<PackAnswer>;

/** A pack that calls itself otherwise would be another pack, not the next version of this one. */
const readAs = (packId: string | null, texts: PackTexts): PackAnswer['read'] => {
  const read = readPack(texts);
  if (!read.ok) return read;
  const { pack, place } = read.value;
  if (packId === null || pack.pack.id === packId) return ok(pack);
  const { file, line, path } = place({ part: 'pack', path: ['id'], code: 'not-one-of', facts: {} });
  return err([packFault({ file, line, path }, 'not-one-of', { values: packId })]);
};

/** Answers one question. Never throws, whatever stands in a text. */
export const answerPack = ({ packId, texts, next }: PackQuestion): PackAnswer => {
  const written = next === null ? texts : withNextVersion(texts, next.newest, next);
  return { texts: written, read: readAs(packId, written) };
};
