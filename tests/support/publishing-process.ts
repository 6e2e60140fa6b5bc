/** A process that does nothing but publish versions of a pack, and says each only after it was committed. Killed in the middle by the test that runs it. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { nextVersion, publishPack } from '../../src-main/engine/workstation/playbook-book';
import { openLedger } from '../../src-main/store/ledger';
import { openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import { samplePack, textsOf } from './sample-pack';
import { CHEN, movableClock } from './temp-ledger';

const path = process.argv[2] ?? '';
const clock = { ...movableClock(), now: () => Date.now() };
const ids = { next: () => randomUUID() };
const opened = openRecord(path, { now: clock.now(), beforeMigration: () => `${path}.before` });
if (!opened.ok) throw new Error(opened.error.kind);
const deps = { ledger: openLedger(opened.value.db, ids), rows: openRows(opened.value.db), clock, ids };

for (;;) {
  const pack = samplePack('retail-bank', nextVersion(deps.rows.playbooks, 'retail-bank'));
  const published = publishPack(deps, { pack, texts: textsOf(pack), origin: 'edited' }, CHEN.staffId);
  if (!published.ok) throw new Error(published.error.code);
  writeSync(1, `${String(published.value.packVersion)}\n`);
}
