/** What governs a case of this record, for the rules and for the rows that are derived from them (S2.3). */
import type { CaseState } from '../domain/case/state';
import { governingBy, WITHOUT_PACK, type Governing } from '../domain/playbook/governing';
import type { Pack } from '../shared/playbook/pack';
import type { ReadableDb } from './database';
import { packInForce, packOf } from './playbooks';

/** One for each pack, so that what rules keep beside it is found again. */
const byPack = new WeakMap<Pack, Governing>();
const governed = (pack: Pack | null): Governing => {
  if (pack === null) return WITHOUT_PACK;
  const known = byPack.get(pack) ?? governingBy(pack);
  byPack.set(pack, known);
  return known;
};

type Governed = Pick<CaseState, 'playbook'>;

/** The pack that a case began with; a case that began without one, and one that is about to begin, go by the pack in force. */
export const governingFor = (db: ReadableDb, state: Governed | null): Governing => {
  const ref = state?.playbook ?? packInForce(db);
  return governed(ref === null ? null : packOf(db, ref));
};

/** For rows, which must come out the same whenever they are made again: a case without a pack of its own has none. */
export const governingForRows = (db: ReadableDb, { playbook }: Governed): Governing => governed(playbook === null ? null : packOf(db, playbook));
