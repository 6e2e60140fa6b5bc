/** Erasure and retention behind the door: asked by one, decided by another, and then files, log, index and copies forget too. */
import { askErasure } from '../engine/erasing/ask-erasure';
import { decideErasure, type DecideErasure } from '../engine/erasing/decide-erasure';
import { changeRetention, retentionView, type FindDue } from '../engine/erasing/retention';
import { erasuresView } from '../engine/queries/erasures';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import type { Answer, ErasuresOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import type { CheckApprover } from '../people/check-approver';
import { ok } from '../shared/result';
import type { PersonId } from '../shared/vocabulary/ids';
import type { StaffView } from '../shared/views/desk-views';
import type { ErasuresView } from '../shared/views/governance-views';
import type { Log } from '../shell/log';
import { removeFromCopies } from '../store/attachment-copies';
import { eraseFromCopies, forget, strikeFinished, unfinishedErasures } from '../store/erasure';
import type { Opening } from './opening';

/** What erasing needs. `copies` are the folders with copies of the record. */
export type ErasuresNeeds = {
  readonly opening: Opening; readonly deps: () => WorkstationDeps; readonly copies: readonly string[]; readonly log: Log; readonly publish: Publish;
  readonly checkApprover: CheckApprover;
};

/** After an erasure: files of papers, the write-ahead log, the search index and the copies of the record here must not remember either. What could not be done, or was cut short, is tried again at the next sign-in. */
const forgetErased = async (opening: Opening, personIds: readonly PersonId[], copies: readonly string[], log: Log): Promise<void> => {
  const { files, attachments, db, rows } = opening.parts();
  const attachmentFiles = personIds.flatMap(rows.attachmentFilesOf);
  const left = attachments.dropUnnamed(attachmentFiles) + personIds.flatMap(rows.paperFilesOf).map((sha256) => files.remove(sha256)).filter((each) => !each.ok).length;
  const purged = await opening.reader().ask('purge', {});
  // Asking took a while: the record may be closing, or be another one after a restore.
  if (opening.partsIfOpen()?.db !== db) return;
  const isLogEmptied = forget(db);
  const copiesLeft = eraseFromCopies(copies, personIds).left + removeFromCopies(copies, attachmentFiles);
  if (isLogEmptied && left === 0 && purged.ok && copiesLeft === 0) strikeFinished(db, personIds);
  else log.warn('erasure-not-finished', { filesLeft: left, isIndexPurged: purged.ok, copiesLeft });
};

/** Erasures, and what an earlier run did not get to the end of. */
export type Erasures = ErasuresOfHouse & { readonly finish: () => Promise<void> };

/** Joins engine, people and store. */
export const erasuresOf = ({ opening, deps, copies, log, publish, checkApprover }: ErasuresNeeds): Erasures => {
  const shown = (by: StaffView): Answer<ErasuresView> => ok(erasuresView(deps().rows, by));
  const decide = async (request: Omit<DecideErasure, 'by'>, decider: StaffView, by: StaffView): Promise<Answer<ErasuresView>> => {
    const decided = decideErasure(deps(), { ...request, by: decider });
    if (!decided.ok) return decided;
    if (decided.value.personIds.length > 0) await forgetErased(opening, decided.value.personIds, copies, log);
    publish('queue-changed', {});
    return shown(by);
  };
  const findDue: FindDue = async (closedBefore, limit) => {
    const found = await opening.reader().ask('due', { closedBefore, limit });
    // Without the thread the desk looks itself: late is better than never.
    return found.ok ? found.value : deps().rows.erasures.due(closedBefore, limit);
  };
  return {
    finish: async () => {
      const open = opening.partsIfOpen();
      const personIds = open === null ? [] : unfinishedErasures(open.db);
      if (personIds.length > 0) await forgetErased(opening, personIds, copies, log);
    },
    list: shown,
    ask: (input, by) => {
      const asked = askErasure(deps(), { ...input, by: by.staffId });
      if (!asked.ok) return asked;
      publish('queue-changed', {});
      return shown(by);
    },
    decide: (input, by) => decide(input, by, by),
    decideHere: async ({ approverId, pin, ...request }, by) => {
      const approver = await checkApprover(approverId, pin);
      return approver.ok ? decide(request, approver.value, by) : approver;
    },
    retention: async () => ok(await retentionView(deps(), findDue)),
    changeRetention: async (keepMonths, by) => {
      const changed = changeRetention(deps(), keepMonths, by.staffId);
      return changed.ok ? ok(await retentionView(deps(), findDue)) : changed;
    },
  };
};
