/** A process that decides one erasure and pulls its own plug: before its event number `killAt`, or right behind the commit where it has no such event. */
import { decideErasure } from '../../src-main/engine/erasing/decide-erasure';
import { commandId } from '../../src-main/shared/vocabulary/ids';
import { openLedger } from '../../src-main/store/ledger';
import { openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import { CHEN, countedIds, movableClock } from './temp-ledger';

const [path = '', requestId = '', killAt = ''] = process.argv.slice(2);
const clock = movableClock();
const opened = openRecord(path, { now: clock.now(), beforeMigration: () => `${path}.before` });
if (!opened.ok) throw new Error(opened.error.kind);

const counted = countedIds(7);
let events = 0;
const ids = {
  next: () => {
    events += 1;
    if (events > Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return counted.next();
  },
};
const decided = decideErasure(
  { ledger: openLedger(opened.value.db, ids), rows: openRows(opened.value.db), clock, ids },
  { requestId: commandId(requestId), isApproved: true, reason: 'The letter is on file', commandId: commandId('01930000-0008-7000-8000-000000000001'), by: { staffId: CHEN.staffId, role: 'administrator' } },
);
if (!decided.ok) throw new Error(decided.error.code);
process.kill(process.pid, 'SIGKILL');
