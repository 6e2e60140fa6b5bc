/** Papers made from a case. The report is internal and can be had at any time; the letter tells the decision, so there must be one. */
import type { Refusal } from '../../shared/errors';
import { PAPER_KINDS } from '../../shared/vocabulary/case';
import { firstOf, happened, refusal, refuse, type Rule } from '../case/rule';
import type { CaseState, Paper } from '../case/state';

const paperIds = (state: CaseState): readonly string[] => state.papers.map((paper) => paper.paperId);

const withPaper = (state: CaseState, target: string | null, ask: (paper: Paper) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const paper = state.papers.find((each) => each.paperId === target);
  return paper === undefined ? refusal('paper-not-found', { paperId: target }, 'request-paper') : ask(paper);
};

/** Also after closing. The same paper id twice has the effect of once (I12), except that a failed paper can be asked for again. */
export const requestPaper: Rule<'request-paper'> = {
  targets: () => PAPER_KINDS,
  target: ({ kind }) => kind,
  guard: (state, target) => (target === 'resolution-letter' && state.decisions.length === 0 ? refusal('decision-not-told', {}, 'tell-decision') : null),
  decide: (state, { paperId, kind, language }) => {
    const same = state.papers.find((paper) => paper.paperId === paperId);
    if (same !== undefined && (same.kind !== kind || same.language !== language)) return refuse('value-not-valid', { field: 'paperId' });
    return same === undefined || same.status === 'failed' ? happened({ type: 'PaperRequested', payload: { paperId, kind, language } }) : happened();
  },
};

/** Recorded by the program when the file is stored; a rerun after a crash records nothing more (I12). */
export const recordPaperIssued: Rule<'record-paper-issued'> = {
  targets: paperIds,
  target: ({ paperId }) => paperId,
  guard: (state, target) => withPaper(state, target, () => null),
  decide: (state, payload) => {
    const isReady = state.papers.some((paper) => paper.paperId === payload.paperId && paper.status === 'ready');
    return isReady ? happened() : happened({ type: 'PaperIssued', payload });
  },
};

/** Making or printing it failed: a visible record, not only a log line. */
export const recordPaperFailed: Rule<'record-paper-failed'> = {
  targets: paperIds,
  target: ({ paperId }) => paperId,
  guard: (state, target) => withPaper(state, target, () => null),
  decide: (_state, payload) => happened({ type: 'PaperFailed', payload }),
};

/** Sending to a printer is another event than making it, and may happen more than once; only a paper that exists can be sent. */
export const recordPaperSent: Rule<'record-paper-sent'> = {
  targets: paperIds,
  target: ({ paperId }) => paperId,
  guard: (state, target) => firstOf(withPaper(state, target, (paper) => (paper.status === 'ready' ? null : refusal('paper-not-found', { paperId: paper.paperId }, 'request-paper')))),
  decide: (_state, payload) => happened({ type: 'PaperSent', payload }),
};
