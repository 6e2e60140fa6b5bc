/** A process that does nothing but write, and says each command only after it was committed. Killed in the middle by the test that runs it. */
import { writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand } from '../../src-main/engine/run-command';
import { commandId, paperId } from '../../src-main/shared/vocabulary/ids';
import { openLedger } from '../../src-main/store/ledger';
import { openRecord } from '../../src-main/store/open-record';
import { CHEN, movableClock, registration } from './temp-ledger';

const path = process.argv[2] ?? '';
const clock = { ...movableClock(), now: () => Date.now() };
const ids = { next: () => randomUUID() };
const opened = openRecord(path, { now: clock.now(), beforeMigration: () => `${path}.before` });
if (!opened.ok) throw new Error(opened.error.kind);
const ledger = openLedger(opened.value.db, ids);

for (;;) {
  const first = commandId(ids.next());
  const registered = registerCase({ ledger, clock, ids }, { commandId: first, payload: registration(), actor: CHEN });
  if (!registered.ok) throw new Error(registered.error.code);
  writeSync(1, `${first}\n`);
  for (let version = registered.value.version; version < 12; version += 1) {
    const next = commandId(ids.next());
    const command = version % 4 === 0
      ? { name: 'request-paper' as const, payload: { paperId: paperId(ids.next()), kind: 'resolution-report' as const, language: 'en' as const, words: null, copyOf: null } }
      : { name: 'contain-harm' as const, payload: { measure: `第 ${version} 步` } };
    const answer = runCommand({ ledger, clock }, { caseId: registered.value.caseId, expectedVersion: version, commandId: next, command, actor: CHEN });
    if (!answer.ok) throw new Error(answer.error.code);
    writeSync(1, `${next}\n`);
  }
}
