/** One requested paper: the case as it stood at the request, drawn, turned into a PDF and stored. Safe to repeat: the same request gives the same pages. */
import { foldEvents } from '../domain/case/evolve';
import type { RecordedCaseEvent } from '../domain/case/events';
import type { Clock, MakePaper } from '../engine/ports';
import { settingsView } from '../engine/workstation/settings';
import type { PaperPage } from '../print/document';
import type { PaperSource } from '../print/paper-source';
import type { FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import type { CaseId, PaperId } from '../shared/vocabulary/ids';
import type { Language, PaperKind } from '../shared/vocabulary/case';
import { isErased } from '../shared/vocabulary/erased';
import type { PaperRoom } from './desktop';
import type { OpenParts } from './record';

/** What making a paper needs. */
export type MakePaperNeeds = { readonly parts: () => OpenParts; readonly clock: Clock; readonly isDemonstration: boolean; readonly paperRoom: () => Promise<PaperRoom> };

type NotMade = { readonly code: FaultCode; readonly reason: string };
type Requested = Extract<RecordedCaseEvent, { type: 'PaperRequested' }>;

/** What a paper shows, and which paper it is. */
export type PaperToDraw = { readonly kind: PaperKind; readonly language: Language; readonly source: PaperSource };

const requestOf = (events: readonly RecordedCaseEvent[], paperId: PaperId): Requested | undefined =>
  events.find((event): event is Requested => event.type === 'PaperRequested' && event.payload.paperId === paperId);

/** The case at the moment of the request, with what the workstation knows about itself; null when there is no such request. */
export const paperToDraw = ({ parts, isDemonstration }: Pick<MakePaperNeeds, 'parts' | 'isDemonstration'>, caseId: CaseId, paperId: PaperId): Result<PaperToDraw, NotMade> => {
  const { ledger, rows } = parts();
  const events = ledger.readCase(caseId);
  const request = requestOf(events, paperId);
  if (request === undefined) return err({ code: 'paper-failed', reason: 'not requested' });
  const state = foldEvents(events.slice(0, request.version));
  const digest = ledger.caseDigest(caseId, request.version);
  if (state === null || digest === null) return err({ code: 'paper-failed', reason: 'no such case' });
  if (isErased(state.story)) return err({ code: 'paper-failed', reason: 'erased' });
  const { organisation, branchName, branchCode, workstationCode, currency } = settingsView(rows);
  const { kind, language } = request.payload;
  const source: PaperSource = {
    state, staffNames: new Map(rows.staff().map((person) => [person.staffId, person.name])), language, now: request.recordedAt, digest, afterVersion: request.version, currency,
    branding: { organisation, branch: branchName, workstation: `${branchCode}-${workstationCode}`, contactLine: null }, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, isDemonstration,
  };
  return ok({ kind, language, source });
};

const pageOf = (room: PaperRoom, { kind, source }: PaperToDraw): Result<PaperPage, NotMade> => {
  const page = room.draw(kind, source);
  return page.ok ? page : err({ code: 'paper-not-ready', reason: page.error.missing.join(', ') });
};

/** The page of a paper, for a device that prints pages instead of files. */
export const drawPaper = async (needs: Omit<MakePaperNeeds, 'clock'>, caseId: CaseId, paperId: PaperId): Promise<Result<PaperPage, NotMade>> => {
  const drawn = paperToDraw(needs, caseId, paperId);
  if (!drawn.ok) return drawn;
  return pageOf(await needs.paperRoom(), drawn.value);
};

/** Builds what the outbox runs. */
export const makePaperOf = (needs: MakePaperNeeds): MakePaper => async (caseId, paperId) => {
  const room = await needs.paperRoom();
  const drawn = paperToDraw(needs, caseId, paperId);
  if (!drawn.ok) return drawn;
  const page = pageOf(room, drawn.value);
  if (!page.ok) return page;
  const pdf = await room.printer.toPdf(page.value);
  if (!pdf.ok) return pdf;
  // The person may have been erased while the engine was printing: nothing of theirs is kept then.
  const before = foldEvents(needs.parts().ledger.readCase(caseId).slice(0, 1));
  if (before === null || isErased(before.story)) return err({ code: 'paper-failed', reason: 'erased' });
  const stored = needs.parts().files.store(pdf.value.bytes);
  if (!stored.ok) return err({ code: 'paper-failed', reason: stored.error.code });
  return ok({ sha256: stored.value, pageCount: pdf.value.pageCount, afterVersion: drawn.value.source.afterVersion, digest: drawn.value.source.digest });
};
