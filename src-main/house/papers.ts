/** Papers behind the door: their bytes, a copy where the person wants it, a device, another try. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runCommand } from '../engine/run-command';
import { checkCode } from '../engine/queries/code-check';
import type { Clock, Ids, StoredPaper } from '../engine/ports';
import { settingsView } from '../engine/workstation/settings';
import type { Answer, PapersOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import { parseCode } from '../print/verify-code';
import type { FaultCode } from '../shared/errors';
import { err, ok } from '../shared/result';
import { commandId, type PaperId } from '../shared/vocabulary/ids';
import type { Log } from '../shell/log';
import { SHELL_WORDS } from '../shell/words';
import { faultCodeOf } from '../store/sqlite-fault';
import { actorOf } from './cases';
import type { Desktop } from './desktop';
import { drawPaper, paperToDraw } from './make-paper';
import type { OpenParts } from './record';

/** What papers need. */
export type PapersNeeds = {
  readonly parts: () => OpenParts; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly desktop: Desktop;
  readonly isDemonstration: boolean; readonly afterCommit: () => void;
};

const fail = (code: FaultCode): { readonly ok: false; readonly error: { readonly code: FaultCode; readonly facts: Record<string, never>; readonly opensWith: null } } =>
  err({ code, facts: {}, opensWith: null });

type ReadyPaper = StoredPaper & { readonly sha256: string; readonly bytes: Uint8Array };

/** Joins record, paper room and dialogs. */
export const papersOf = (needs: PapersNeeds): PapersOfHouse => {
  const { parts, clock, ids, log, publish, desktop, afterCommit } = needs;
  const stored = (paperId: PaperId): Answer<StoredPaper> => {
    const paper = parts().rows.paper(paperId);
    return paper === null ? err({ code: 'paper-not-found', facts: {}, opensWith: 'request-paper' }) : ok(paper);
  };
  const ready = (paperId: PaperId): Answer<ReadyPaper> => {
    const paper = stored(paperId);
    if (!paper.ok) return paper;
    const { sha256 } = paper.value;
    if (sha256 === null) return fail('paper-not-ready');
    const bytes = parts().files.read(sha256);
    return bytes.ok ? ok({ ...paper.value, sha256, bytes: bytes.value }) : bytes;
  };
  /** Reference and kind; never a name, because file names travel. */
  const fileNameOf = (paper: StoredPaper): string => {
    const drawn = paperToDraw(needs, paper.caseId, paper.paperId);
    if (!drawn.ok) return `${paper.paperId}.pdf`;
    const words = SHELL_WORDS[drawn.value.language].dialogs;
    return `${drawn.value.source.state.reference} ${drawn.value.kind === 'resolution-report' ? words.report : words.letter}.pdf`;
  };
  return {
    read: async (paperId) => {
      const paper = ready(paperId);
      return paper.ok ? ok({ base64: Buffer.from(paper.value.bytes).toString('base64'), pageCount: paper.value.pageCount ?? 0 }) : paper;
    },
    saveAs: async (paperId) => {
      const paper = ready(paperId);
      if (!paper.ok) return paper;
      const path = await desktop.chooseWhereToSave('savePaper', fileNameOf(paper.value), settingsView(parts().rows).language);
      if (path === null) return fail('choice-cancelled');
      try {
        writeFileSync(path, paper.value.bytes);
      } catch (thrown) {
        return fail(faultCodeOf(thrown) ?? 'read-only');
      }
      return ok({ fileName: basename(path) });
    },
    printers: async () => {
      const room = await desktop.paperRoom();
      // This Electron no longer says which one is the system's own choice; `printer: null` asks for it.
      return ok((await room.printer.printers()).map(({ name }) => ({ name, isDefault: false })));
    },
    print: async (paperId, printerName, by) => {
      const paper = ready(paperId);
      if (!paper.ok) return paper;
      const { caseId, sha256 } = paper.value;
      const room = await desktop.paperRoom();
      const page = await drawPaper({ ...needs, paperRoom: desktop.paperRoom }, caseId, paperId);
      const drawn = paperToDraw(needs, caseId, paperId);
      const sent = await room.printer.sendToDevice({ pdfPath: parts().files.pathOf(sha256), printerName, title: drawn.ok ? drawn.value.source.state.reference : 'Amends' }, page.ok ? page.value : null);
      if (!sent.ok) {
        log.warn('paper-not-printed', { code: sent.error.code, reason: sent.error.reason });
        return fail(sent.error.code);
      }
      const printer = printerName ?? '*';
      const recorded = runCommand({ ledger: parts().ledger, clock }, {
        caseId, expectedVersion: null, commandId: commandId(ids.next()), actor: actorOf(parts().rows, by), command: { name: 'record-paper-sent', payload: { paperId, printer } },
      });
      if (!recorded.ok) return recorded;
      publish('case-changed', { caseId, version: recorded.value.version });
      afterCommit();
      return ok({ printer });
    },
    retry: (paperId) => {
      const paper = stored(paperId);
      if (!paper.ok) return paper;
      if (paper.value.sha256 !== null) return ok({});
      const { caseId } = paper.value;
      const queued = parts().ledger.change((writer) => {
        writer.enqueue({ key: `make-paper:${paperId}`, kind: 'make-paper', caseId, paperId }, clock.now());
        return ok(true);
      });
      if (!queued.ok) return queued;
      publish('paper-changed', { caseId, paperId, status: 'being-made' });
      afterCommit();
      return ok({});
    },
    checkCode: (code) => {
      const printed = parseCode(code);
      return printed === null ? fail('code-not-valid') : ok(checkCode(parts(), printed));
    },
  };
};
