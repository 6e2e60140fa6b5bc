/** One requested paper: the case as it stood at the request, drawn, turned into a PDF and stored. Safe to repeat: the same request gives the same pages. */
import { foldEvents } from '../domain/case/evolve';
import type { RecordedCaseEvent } from '../domain/case/events';
import type { CaseState } from '../domain/case/state';
import type { Clock, MakePaper } from '../engine/ports';
import { categoryOf } from '../engine/queries/category';
import { letterheadIn } from '../engine/workstation/letterhead';
import { settingsView } from '../engine/workstation/settings';
import type { PaperPage } from '../print/document';
import type { LetterGap } from '../print/gates';
import type { PaperSource } from '../print/paper-source';
import type { FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import type { Bilingual } from '../shared/playbook/words';
import type { CaseId, PaperId } from '../shared/vocabulary/ids';
import type { Language, PaperKind } from '../shared/vocabulary/case';
import type { Instant } from '../shared/vocabulary/time';
import { isErased } from '../shared/vocabulary/erased';
import type { PaperRoom } from './desktop';
import type { OpenParts } from './record';

/** What making a paper needs. */
export type MakePaperNeeds = { readonly parts: () => OpenParts; readonly clock: Clock; readonly isDemonstration: boolean; readonly paperRoom: () => Promise<PaperRoom> };

/** What drawing needs: the record, the time for a letter that is only tried, and whether it is the demonstration. */
export type SourceNeeds = Pick<MakePaperNeeds, 'parts' | 'isDemonstration' | 'clock'>;

type NotMade = { readonly code: FaultCode; readonly reason: string };
type Requested = Extract<RecordedCaseEvent, { type: 'PaperRequested' }>;

/** What a paper shows, and which paper it is. */
export type PaperToDraw = { readonly kind: PaperKind; readonly language: Language; readonly source: PaperSource };

const requestOf = (events: readonly RecordedCaseEvent[], paperId: PaperId | null): Requested | undefined =>
  events.findLast((event): event is Requested => event.type === 'PaperRequested' && event.payload.paperId === paperId);

/** What a page needs of the workstation itself. */
const workstationOf = ({ parts, isDemonstration }: SourceNeeds, language: Language): Pick<PaperSource, 'branding' | 'currency' | 'timeZone' | 'isDemonstration' | 'staffNames'> => {
  const { rows } = parts();
  const { branchCode, workstationCode, currency } = settingsView(rows);
  return {
    staffNames: new Map(rows.staff().map((person) => [person.staffId, person.name])), currency, isDemonstration, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    branding: { ...letterheadIn(rows, language), workstation: `${branchCode}-${workstationCode}` },
  };
};

const contactsAllowed = ({ parts }: SourceNeeds, state: CaseState): number => parts().rows.governingOf(state).rules.contacts.perCase;

/** Subject, and the finer cause where somebody chose one. */
const categoryName = ({ parts }: SourceNeeds, state: CaseState): Bilingual | null => {
  const { category } = categoryOf(parts().rows.governingOf(state), state, () => '');
  if (category === null) return null;
  const { subject, cause } = category;
  return cause === null ? subject : { 'zh-CN': `${subject['zh-CN']} · ${cause['zh-CN']}`, en: `${subject.en} · ${cause.en}` };
};

const firstSentAt = (events: readonly RecordedCaseEvent[], paperId: PaperId): Instant | null =>
  events.find((event) => event.type === 'PaperSent' && event.payload.paperId === paperId)?.recordedAt ?? null;

/**
 * The case at the moment of the request, with what the workstation knows about itself. A copy shows the case as the first paper did, and says when that
 * one was sent.
 */
export const paperToDraw = (needs: SourceNeeds, caseId: CaseId, paperId: PaperId): Result<PaperToDraw, NotMade> => {
  const { ledger } = needs.parts();
  const events = ledger.readCase(caseId);
  const asked = requestOf(events, paperId);
  if (asked === undefined) return err({ code: 'paper-failed', reason: 'not requested' });
  const { kind, language, copyOf } = asked.payload;
  const request = copyOf === null ? asked : (requestOf(events, copyOf) ?? asked);
  const state = foldEvents(events.slice(0, request.version));
  const digest = ledger.caseDigest(caseId, request.version);
  if (state === null || digest === null) return err({ code: 'paper-failed', reason: 'no such case' });
  if (isErased(state.story)) return err({ code: 'paper-failed', reason: 'erased' });
  const source: PaperSource = {
    ...workstationOf(needs, language), state, language, now: request.recordedAt, digest, afterVersion: request.version, words: request.payload.words, firstSentAt: copyOf === null ? null : firstSentAt(events, copyOf), contactsAllowed: contactsAllowed(needs, state), category: categoryName(needs, state),
  };
  return ok({ kind, language, source });
};

/** A letter as it would be made now, to be asked for its gaps before anybody asks for the letter itself. */
export const letterToTry = (needs: SourceNeeds, caseId: CaseId, state: CaseState, language: Language, words: string | null): PaperSource => ({
  ...workstationOf(needs, language), state, language, now: needs.clock.now(), digest: needs.parts().ledger.caseDigest(caseId, state.version) ?? '', afterVersion: state.version, words, firstSentAt: null, contactsAllowed: contactsAllowed(needs, state), category: null,
});

/** Gaps as the record keeps them: codes and parts, never a word of the letter. */
const recordedGaps = (gaps: readonly LetterGap[]): string => [...new Set(gaps.map(({ code, part }) => `${code}:${part}`))].join(', ');

const pageOf = (room: PaperRoom, { kind, source }: PaperToDraw): Result<PaperPage, NotMade> => {
  const page = room.draw(kind, source);
  return page.ok ? page : err({ code: 'paper-not-ready', reason: recordedGaps(page.error.gaps) });
};

/** The page of a paper, for a device that prints pages instead of files. */
export const drawPaper = async (needs: MakePaperNeeds, caseId: CaseId, paperId: PaperId): Promise<Result<PaperPage, NotMade>> => {
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
