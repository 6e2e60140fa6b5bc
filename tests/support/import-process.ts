/** A process that takes in many cases in batches, and says after each how many are durable. Killed in the middle by the test that runs it. */
import { writeSync } from 'node:fs';
import { openLedger } from '../../src-main/store/ledger';
import { openRecord } from '../../src-main/store/open-record';
import { inChunks, incoming, takeIn } from './incoming';
import { countedIds, movableClock } from './temp-ledger';

const path = process.argv[2] ?? '';
const count = Number(process.argv[3]);
const clock = movableClock();
const opened = openRecord(path, { now: clock.now(), beforeMigration: () => `${path}.before` });
if (!opened.ok) throw new Error(opened.error.kind);
const ledger = openLedger(opened.value.db, countedIds(process.pid));
const done = await takeIn(ledger, inChunks(Array.from({ length: count }, (_unused, place) => incoming(place)), 40), (items) => {
  writeSync(1, `${items}\n`);
  return 'go-on';
});
if (!done.ok) throw new Error(done.error.code);
