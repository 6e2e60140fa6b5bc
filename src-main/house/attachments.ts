/** Files of cases behind the door: brought, looked at, saved where the person wants a copy. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAttachment, findAttachment, type FoundAttachment } from '../engine/attachments/add-attachment';
import { nameForCopy } from '../engine/attachments/file-name';
import type { Clock } from '../engine/ports';
import { caseView } from '../engine/queries/case-view';
import { settingsView } from '../engine/workstation/settings';
import type { Input } from '../shared/contract';
import type { Answer, AttachmentsOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import { err, ok } from '../shared/result';
import type { StaffView } from '../shared/views/desk-views';
import type { Log } from '../shell/log';
import { attemptLater, fault } from '../store/sqlite-fault';
import { actorOf } from './cases';
import type { Desktop } from './desktop';
import type { OpenParts } from './record';
import type { NoteLook } from './viewings';

/** What files need. `afterCommit` wakes what follows the record. */
export type AttachmentsNeeds = {
  readonly parts: () => OpenParts; readonly clock: Clock; readonly log: Log; readonly publish: Publish; readonly desktop: Desktop; readonly afterCommit: () => void; readonly note: NoteLook;
};

/** Joins engine, store and dialogs. */
export const attachmentsOf = ({ parts, clock, log, publish, desktop, afterCommit, note }: AttachmentsNeeds): AttachmentsOfHouse => {
  const found = async ({ caseId, attachmentId }: Input<'attachment.read'>, by: StaffView): Promise<Answer<FoundAttachment & { readonly bytes: Uint8Array<ArrayBuffer> }>> => {
    const { ledger, rows, attachments } = parts();
    const file = findAttachment(ledger, caseId, attachmentId, actorOf(rows, by));
    if (!file.ok) return file;
    const bytes = await attachments.read(file.value.file, file.value.sha256);
    if (bytes.ok) return ok({ ...file.value, bytes: bytes.value });
    log.warn('file-not-read', { code: bytes.error.code, cause: bytes.error.facts['cause'] ?? '' });
    return bytes;
  };
  return {
    add: async (input, by) => {
      const { ledger, attachments, rows } = parts();
      const actor = actorOf(rows, by);
      const done = await addAttachment({ ledger, clock, attachments, onClockBehind: (behindMs) => log.warn('clock-behind-record', { behindMs }) }, { ...input, actor });
      if (!done.ok) return done;
      if (!done.value.isRepeat) {
        publish('case-changed', { caseId: input.caseId, version: done.value.version });
        afterCommit();
      }
      return caseView({ ...parts(), clock }, input.caseId, actor);
    },
    read: async (input, by) => {
      const file = await found(input, by);
      if (!file.ok) return file;
      note('attachment', input.caseId, by);
      return ok({ bytes: file.value.bytes, mediaType: file.value.mediaType });
    },
    saveAs: async (input, by) => {
      const file = await found(input, by);
      if (!file.ok) return file;
      const { name, mediaType, bytes } = file.value;
      const path = await desktop.chooseWhereToSave('saveFile', nameForCopy(name, mediaType), settingsView(parts().rows).language);
      if (path === null) return err(fault('choice-cancelled'));
      return attemptLater(async () => {
        await writeFile(path, bytes);
        note('attachment-saved', input.caseId, by);
        return ok({ fileName: basename(path) });
      });
    },
  };
};
