/** What governance costs: the list of those whose time is over, which the reader thread makes, and on the main thread the note of a look, which follows the reply of the read. */
import { join } from 'node:path';
import { caseView } from '../../../src-main/engine/queries/case-view';
import { caseId, type CaseId } from '../../../src-main/shared/vocabulary/ids';
import { ERASURE_PERSONS_MAX } from '../../../src-main/shared/vocabulary/governance';
import { openViewings } from '../../../src-main/store/viewings';
import type { Measure } from '../bench-context';
import { rowOf } from '../row';
import { openMade, type OpenMade } from './open-made';

const ROUNDS = 200;
const WARM_UP = 20;
const HELD_ROUNDS = 10;
/** Half of two frames: whatever is asked next waits for it. */
const LOOK_MS = 17;

const timed = (sample: number[], round: number, work: () => unknown): void => {
  const startedAt = performance.now();
  work();
  if (round >= WARM_UP) sample.push(performance.now() - startedAt);
};

const someCases = (made: OpenMade): readonly CaseId[] =>
  made.db.prepare<[number], { case_id: string }>('bench.governed', 'SELECT case_id FROM case_row ORDER BY version DESC, seq LIMIT ?').all(ROUNDS + WARM_UP).map((row) => caseId(row.case_id));

/** Rows of retention and of the log of looks. */
export const measureGovernance: Measure = async ({ profile, scratch }) => {
  const made = openMade(profile, join(scratch, 'governance'));
  try {
    const { rows, db, actor, clock } = made;
    const viewings = openViewings(db);
    const [first, nobody, read, noted]: [number[], number[], number[], number[]] = [[], [], [], []];
    const cases = someCases(made);
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      timed(first, round, () => rows.erasures.due(clock.now(), ERASURE_PERSONS_MAX + 1));
      const id = cases[round % cases.length];
      if (id === undefined) continue;
      timed(read, round, () => caseView(made, id, actor));
      timed(noted, round, () => viewings.note([{ staffId: actor.staffId, kind: 'case', caseId: id, at: clock.now() }]));
    }
    // The longest way to an empty list: everybody is passed by, because the law holds every case.
    db.exec('UPDATE case_row SET on_hold = 1 WHERE closed_at IS NOT NULL');
    for (let round = WARM_UP; round < WARM_UP + HELD_ROUNDS; round += 1) timed(nobody, round, () => rows.erasures.due(clock.now(), ERASURE_PERSONS_MAX + 1));
    return [
      rowOf(`retention: the first ${ERASURE_PERSONS_MAX} who are due, for the reader thread`, first),
      rowOf('retention: nobody is due, every closed case is held, for the reader thread', nobody),
      rowOf('case: fold and view, before its look is noted', read),
      rowOf('a look noted, after the reply of the read', noted, { budget: { words: `p95 ≤ ${LOOK_MS} ms`, by: 'p95', most: LOOK_MS } }),
    ];
  } finally {
    made.close();
  }
};
