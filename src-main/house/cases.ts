/** Complaints behind the door: a command runs, is on the disk, is told to the page, and its fresh view goes back with the reply. */
import type { Actor, CaseCommand } from '../domain/case/commands';
import { caseGuidance, casePrecedents, caseView } from '../engine/queries/case-view';
import { categoryChoices, suggestSubject } from '../engine/queries/category';
import { registerCase } from '../engine/register-case';
import { runCommand, type CommandDone } from '../engine/run-command';
import type { Clock, Ids, Rows } from '../engine/ports';
import { authorityOf, settingsView } from '../engine/workstation/settings';
import type { Answer, CasesOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import type { CheckApprover } from '../people/check-approver';
import type { CaseCommandName } from '../shared/contract/case-commands';
import type { CaseId } from '../shared/vocabulary/ids';
import type { StaffView } from '../shared/views/desk-views';
import { ok } from '../shared/result';
import type { CaseView } from '../shared/views/case-view';
import type { Log } from '../shell/log';
import type { OpenParts } from './record';
import type { NoteLook } from './viewings';

/** What cases need. `afterCommit` wakes what follows the record: outbox and search. */
export type CasesNeeds = {
  readonly parts: () => OpenParts; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly afterCommit: () => void;
  readonly checkApprover: CheckApprover; readonly note: NoteLook;
};

/** The acting person with the money limit of the role, as it is set now (I6). */
export const actorOf = (rows: Pick<Rows, 'settings'>, { staffId, name, role }: StaffView): Actor => ({ staffId, name, role, authorityMinor: authorityOf(role, settingsView(rows)) });

/** After these a sealed file may have nobody left who names it. */
const LETS_FILES_GO: ReadonlySet<CaseCommandName> = new Set<CaseCommandName>(['remove-attachment', 'lift-hold']);

/** Joins engine and record to the channels of the complaint. */
export const casesOf = ({ parts, clock, ids, log, publish, afterCommit, checkApprover, note }: CasesNeeds): CasesOfHouse => {
  const onClockBehind = (behindMs: number): void => log.warn('clock-behind-record', { behindMs });
  const shown = (done: Answer<CommandDone>, by: StaffView): Answer<CaseView> => {
    if (!done.ok) return done;
    const { caseId, version, isRepeat } = done.value;
    if (!isRepeat) {
      publish('case-changed', { caseId, version });
      publish('queue-changed', {});
      afterCommit();
    }
    return caseView({ ...parts(), clock }, caseId, actorOf(parts().rows, by));
  };
  const dropFilesOf = (caseId: CaseId): void => {
    const { ledger, attachments } = parts();
    attachments.dropUnnamed(ledger.readCase(caseId).flatMap((event) => (event.type === 'AttachmentAdded' ? [event.payload.sha256] : [])));
  };
  return {
    register: ({ commandId, payload }, by) =>
      shown(registerCase({ ledger: parts().ledger, clock, ids, onClockBehind }, { commandId, payload, actor: actorOf(parts().rows, by) }), by),
    command: (name, { caseId, expectedVersion, commandId, payload }, by) => {
      // Name and payload come from one line of the contract table; a union of pairs cannot follow them through two variables.
      const command = { name, payload } as CaseCommand;
      const done = runCommand({ ledger: parts().ledger, clock, onClockBehind }, { caseId, expectedVersion, commandId, command, actor: actorOf(parts().rows, by) });
      if (done.ok && LETS_FILES_GO.has(name)) dropFilesOf(caseId);
      return shown(done, by);
    },
    decideHere: async ({ caseId, expectedVersion, commandId, approverId, pin, payload: { approvalId, isApproved, reason } }, by) => {
      const approver = await checkApprover(approverId, pin);
      if (!approver.ok) return approver;
      const command: CaseCommand = { name: isApproved ? 'approve' : 'refuse-approval', payload: { approvalId, reason } };
      return shown(runCommand({ ledger: parts().ledger, clock, onClockBehind }, { caseId, expectedVersion, commandId, command, actor: actorOf(parts().rows, approver.value) }), by);
    },
    guidance: (input, by) => caseGuidance({ ...parts(), clock }, input, actorOf(parts().rows, by)),
    precedents: (caseId, by) => casePrecedents({ ...parts(), clock }, caseId, actorOf(parts().rows, by)),
    suggestSubject: (story) => ok(suggestSubject(parts(), story)),
    categories: (caseId, by) => categoryChoices(parts(), caseId, actorOf(parts().rows, by)),
    read: (caseId, by) => {
      const view = caseView({ ...parts(), clock }, caseId, actorOf(parts().rows, by));
      if (view.ok) note('case', caseId, by);
      return view;
    },
  };
};
