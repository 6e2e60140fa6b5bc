/** Papers behind the door: their bytes, a copy where the person wants it, a device, another try. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CaseState, Paper } from '../domain/case/state';
import { maySend } from '../domain/papers/papers';
import { runCommand } from '../engine/run-command';
import { caseFor } from '../engine/queries/case-for';
import { checkCode } from '../engine/queries/code-check';
import type { Clock, Failure, Ids, StoredPaper } from '../engine/ports';
import { settingsView } from '../engine/workstation/settings';
import type { Answer, PapersOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import { parseCode } from '../print/verify-code';
import type { FaultCode, RefusalCode } from '../shared/errors';
import { err, ok } from '../shared/result';
import type { StaffView } from '../shared/views/desk-views';
import type { DayLetterView } from '../shared/views/paper-views';
import { commandId, type CaseId, type PaperId } from '../shared/vocabulary/ids';
import type { Log } from '../shell/log';
import { SHELL_WORDS } from '../shell/words';
import { faultCodeOf } from '../store/sqlite-fault';
import { actorOf } from './cases';
import type { Desktop } from './desktop';
import { isLetter, unprintedLetters } from '../engine/queries/day-letters';
import { letterHold } from './letter-hold';
import { drawPaper, letterToTry } from './make-paper';
import type { OpenParts } from './record';
import type { NoteLook } from './viewings';

/** What papers need. */
export type PapersNeeds = {
  readonly parts: () => OpenParts; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly desktop: Desktop;
  readonly isDemonstration: boolean; readonly afterCommit: () => void; readonly note: NoteLook;
};

const fail = (code: FaultCode): { readonly ok: false; readonly error: { readonly code: FaultCode; readonly facts: Record<string, never>; readonly opensWith: null } } =>
  err({ code, facts: {}, opensWith: null });

const refused = (code: RefusalCode, opensWith: string | null = null): Answer<never> => err({ code, facts: {}, opensWith });

type ReadyPaper = StoredPaper & { readonly state: CaseState; readonly sha256: string; readonly bytes: Uint8Array };

/** Joins record, paper room and dialogs. A confidential case keeps its papers from those who may not see it. */
export const papersOf = (needs: PapersNeeds): PapersOfHouse => {
  const { parts, clock, ids, log, publish, desktop, afterCommit, note } = needs;
  const caseOf = (caseId: CaseId, by: StaffView): Answer<CaseState> => {
    const seen = caseFor(parts().ledger, caseId, by);
    return seen.ok ? ok(seen.value.state) : seen;
  };
  const stored = (paperId: PaperId, by: StaffView): Answer<StoredPaper & { readonly state: CaseState }> => {
    const paper = parts().rows.paper(paperId);
    if (paper === null) return refused('paper-not-found', 'request-paper');
    const state = caseOf(paper.caseId, by);
    return state.ok ? ok({ ...paper, state: state.value }) : state;
  };
  const ready = (paperId: PaperId, by: StaffView): Answer<ReadyPaper> => {
    const paper = stored(paperId, by);
    if (!paper.ok) return paper;
    const { sha256 } = paper.value;
    if (sha256 === null) return fail('paper-not-ready');
    const bytes = parts().files.read(sha256);
    return bytes.ok ? ok({ ...paper.value, sha256, bytes: bytes.value }) : bytes;
  };
  /** Reference and kind; never a name, because file names travel. */
  const fileNameOf = ({ state, paperId }: ReadyPaper): string => {
    const paper = state.papers.find((each) => each.paperId === paperId);
    return paper === undefined ? `${paperId}.pdf` : `${state.reference} ${SHELL_WORDS[paper.language].papers[paper.kind]}.pdf`;
  };
  const making = { ...needs, paperRoom: desktop.paperRoom };
  /** A letter leaves the house only while it says what is so. */
  const heldBack = async (caseId: CaseId, state: CaseState, paper: Paper): Promise<Failure | null> => {
    const hold = isLetter(paper) ? await letterHold(making, caseId, state, paper) : null;
    if (hold === null) return null;
    return hold.refusal ?? { code: hold.code === 'incomplete' ? 'paper-not-ready' : 'letter-outdated', facts: {}, opensWith: 'request-paper' };
  };
  return {
    dayLetters: async (by) => {
      const since = clock.startOfDay(clock.now());
      const letters: DayLetterView[] = [];
      for (const caseId of parts().rows.casesWithPapersSince(since)) {
        const state = caseOf(caseId, by);
        if (!state.ok) continue;
        const { reference, title, version } = state.value;
        for (const letter of unprintedLetters(state.value, since)) {
          const { paperId, kind, language, words, recordedAt } = letter;
          letters.push({ paperId, caseId, version, reference, title, kind, language, words, requestedAt: recordedAt, hold: await letterHold(making, caseId, state.value, letter) });
        }
      }
      return ok(letters);
    },
    check: async ({ caseId, kind, language, words }, by) => {
      const state = caseOf(caseId, by);
      if (!state.ok) return state;
      const room = await desktop.paperRoom();
      return ok([...room.gaps(kind, letterToTry(needs, caseId, state.value, language, words))]);
    },
    read: async (paperId, by) => {
      const paper = ready(paperId, by);
      if (!paper.ok) return paper;
      note('paper', paper.value.caseId, by);
      return ok({ base64: Buffer.from(paper.value.bytes).toString('base64'), pageCount: paper.value.pageCount ?? 0 });
    },
    saveAs: async (paperId, by) => {
      const paper = ready(paperId, by);
      if (!paper.ok) return paper;
      const path = await desktop.chooseWhereToSave('savePaper', fileNameOf(paper.value), settingsView(parts().rows).language);
      if (path === null) return fail('choice-cancelled');
      try {
        writeFileSync(path, paper.value.bytes);
      } catch (thrown) {
        return fail(faultCodeOf(thrown) ?? 'read-only');
      }
      note('paper-saved', paper.value.caseId, by);
      return ok({ fileName: basename(path) });
    },
    printers: async () => {
      const room = await desktop.paperRoom();
      return ok((await room.printer.printers()).map(({ name, isDefault }) => ({ name, isDefault })));
    },
    print: async (paperId, printerName, by) => {
      const paper = ready(paperId, by);
      if (!paper.ok) return paper;
      const { caseId, sha256, state } = paper.value;
      const own = state.papers.find((each) => each.paperId === paperId);
      const inTheWay = own === undefined ? null : (maySend(own) ?? (await heldBack(caseId, state, own)));
      if (inTheWay !== null) return err(inTheWay);
      const room = await desktop.paperRoom();
      const page = await drawPaper(making, caseId, paperId);
      const sent = await room.printer.sendToDevice({ pdfPath: parts().files.pathOf(sha256), printerName, title: state.reference }, page.ok ? page.value : null);
      if (!sent.ok) {
        log.warn('paper-not-printed', { code: sent.error.code, reason: sent.error.reason });
        return fail(sent.error.code);
      }
      note('paper-printed', caseId, by);
      const printer = printerName ?? '*';
      const recorded = runCommand({ ledger: parts().ledger, clock }, {
        caseId, expectedVersion: null, commandId: commandId(ids.next()), actor: actorOf(parts().rows, by), command: { name: 'record-paper-sent', payload: { paperId, printer } },
      });
      if (!recorded.ok) return recorded;
      publish('case-changed', { caseId, version: recorded.value.version });
      afterCommit();
      return ok({ printer });
    },
    retry: (paperId, by) => {
      const paper = stored(paperId, by);
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
