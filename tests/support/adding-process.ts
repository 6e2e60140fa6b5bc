/** A process that does nothing but add files to a case, and says each only after it was recorded. Killed in the middle by the test that runs it. */
import { writeSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { addAttachment } from '../../src-main/engine/attachments/add-attachment';
import { registerCase } from '../../src-main/engine/register-case';
import { commandId } from '../../src-main/shared/vocabulary/ids';
import { openAttachments } from '../../src-main/store/attachments';
import { openLedger } from '../../src-main/store/ledger';
import { openRecord } from '../../src-main/store/open-record';
import { CHEN, movableClock, registration } from './temp-ledger';

const path = process.argv[2] ?? '';
const clock = { ...movableClock(), now: () => Date.now() };
const ids = { next: () => randomUUID() };
const opened = openRecord(path, { now: clock.now(), beforeMigration: () => `${path}.before` });
if (!opened.ok) throw new Error(opened.error.kind);
const { db } = opened.value;
const deps = { ledger: openLedger(db, ids), clock, attachments: openAttachments(db, join(dirname(path), 'attachments')) };
const registered = registerCase({ ...deps, ids }, { commandId: commandId(ids.next()), payload: registration(), actor: CHEN });
if (!registered.ok) throw new Error(registered.error.code);
const { caseId } = registered.value;

let { version } = registered.value;
for (;;) {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(300_000)]);
  const added = await addAttachment(deps, { caseId, expectedVersion: version, commandId: commandId(ids.next()), name: 'photo.jpg', bytes, actor: CHEN });
  if (!added.ok) throw new Error(added.error.code);
  version = added.value.version;
  writeSync(1, `${version}\n`);
}
