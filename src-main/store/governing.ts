/** What governs a case of this record, for the rules and for the rows that are derived from them (S2.3). */
import type { CaseState } from '../domain/case/state';
import { governingBy, WITHOUT_PACK, type Governing } from '../domain/playbook/governing';
import type { Pack } from '../shared/playbook/pack';
import { memoryOf } from './connection-memory';
import type { ReadableDb, WritableDb } from './database';
import { packInForce, packOf } from './playbooks';

/** One for each pack, so that what rules keep beside it is found again. */
const byPack = new WeakMap<Pack, Governing>();
const governed = (pack: Pack | null): Governing => {
  if (pack === null) return WITHOUT_PACK;
  const known = byPack.get(pack) ?? governingBy(pack);
  byPack.set(pack, known);
  return known;
};

/** The version of a pack that a case began with, or none where it began without; null asks for a case that is about to begin, which takes the pack in force. */
export const governingFor = (db: ReadableDb, state: Pick<CaseState, 'playbook'> | null): Governing => {
  const ref = state === null ? packInForce(db) : state.playbook;
  return governed(ref === null ? null : packOf(db, ref));
};

/** What governs a case that is about to begin, for who writes; found out once until another pack is chosen or published. */
export const governingAtBeginning = (db: WritableDb): Governing => memoryOf(db).inForce ??= governingFor(db, null);
