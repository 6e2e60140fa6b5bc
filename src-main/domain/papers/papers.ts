/** Papers made from a case. The report is internal and can be had at any time; each letter waits for what it tells, and comes out marked as a copy the second time. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { PAPER_KINDS, WORDED_PAPERS, type PaperKind } from '../../shared/vocabulary/case';
import type { PaperId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import { acknowledged, notClosed, painsHeard } from '../case/guards';
import { firstOf, happened, refusal, refuse, type Rule } from '../case/rule';
import { currentDecision } from '../case/stage';
import type { CaseState, Paper } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import { mayContact } from '../complainants/complainants';
import { areOwnWords } from '../pains/own-words';
import { isReadyMade } from '../wording/ready-made';
import { unfilledRefusal } from '../wording/unfilled-refusal';

const paperIds = (state: CaseState): readonly string[] => state.papers.map((paper) => paper.paperId);

const withPaper = (state: CaseState, target: string | null, ask: (paper: Paper) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const paper = state.papers.find((each) => each.paperId === target);
  return paper === undefined ? refusal('paper-not-found', { paperId: target }, 'request-paper') : ask(paper);
};

/** A holding letter says when the next word comes: there is a promise whose time lies ahead (S0.2). */
const promiseAhead = (state: CaseState, now: Instant): Refusal | null => (openCommitments(state).some(({ dueAt }) => dueAt > now) ? null : refusal('promise-needed', {}, 'promise'));

/** What each kind waits for: that which it tells has happened. */
const WAITS_FOR: Readonly<Record<PaperKind, (state: CaseState, now: Instant) => Refusal | null>> = {
  'resolution-report': () => null,
  // It names the time of the next word, and after the end there is none to come.
  'acknowledgement-letter': (state) => firstOf(acknowledged(state), notClosed(state)),
  'holding-letter': (state, now) => firstOf(acknowledged(state), currentDecision(state) === null ? null : refusal('decision-told'), promiseAhead(state, now)),
  'resolution-letter': (state) => (state.decisions.length === 0 ? refusal('decision-not-told', {}, 'tell-decision') : null),
  'apology-letter': (state) => firstOf(painsHeard(state), mayContact(state)),
  'follow-up-card': (state) => firstOf(state.followUp.status === 'scheduled' ? null : refusal('follow-up-not-set', {}, 'schedule-follow-up'), mayContact(state)),
};

/**
 * Whether a paper of this kind is still due as the case stands: what it waits for may have been taken back since it was made. An apology and a card go
 * to nobody who asked not to be contacted (I8); the other letters are what the law demands.
 */
export const notDue = (state: CaseState, kind: PaperKind, now: Instant): Refusal | null => WAITS_FOR[kind](state, now);

/** Own words where the kind asks for them and nowhere else: neither the customer's repeated (S3.3) nor a phrase that fits any case (S3.7). */
const wordsFit = (state: CaseState, kind: PaperKind, words: string | null): Refusal | null => {
  if (!WORDED_PAPERS.includes(kind)) return words === null ? null : refusal('value-not-valid', { field: 'words' });
  if (words === null) return refusal('value-not-valid', { field: 'words' });
  if (!areOwnWords(words, [state.story, ...state.pains.map((pain) => pain.words)])) return refusal('words-not-own');
  return isReadyMade(words) ? refusal('words-ready-made') : unfilledRefusal({ words });
};

type Wanted = { readonly kind: PaperKind; readonly language: Paper['language']; readonly words: string | null; readonly copyOf: PaperId | null };

/** The first of its kind that was sent and says the same: nothing but papers happened since, and the words are the same. */
const sentAlready = (state: CaseState, { kind, language, words }: Wanted): Paper | undefined =>
  state.papers.find((paper) => paper.kind === kind && paper.language === language && paper.words === words && paper.copyOf === null && paper.sendings.length > 0 && paper.contentVersion === state.contentVersion);

/** A copy repeats a paper of this case that was sent; a copy of a copy is a copy of the first. */
const original = (state: CaseState, wanted: Wanted): Paper | Refusal => {
  const named = state.papers.find((paper) => paper.paperId === wanted.copyOf);
  if (named === undefined) return refusal('paper-not-found', { paperId: wanted.copyOf ?? '' }, 'request-paper');
  const first = state.papers.find((paper) => paper.paperId === named.copyOf) ?? named;
  if (first.kind !== wanted.kind || first.language !== wanted.language || first.words !== wanted.words) return refusal('value-not-valid', { field: 'copyOf' });
  return first.sendings.length > 0 ? first : refusal('paper-not-sent', { paperId: first.paperId });
};

const whatIsMade = (state: CaseState, wanted: Wanted): { readonly copyOf: PaperId | null } | Refusal => {
  if (wanted.copyOf === null) return { copyOf: sentAlready(state, wanted)?.paperId ?? null };
  const first = original(state, wanted);
  return 'code' in first ? first : { copyOf: first.paperId };
};

/**
 * Also after closing. The same paper id twice has the effect of once (I12), except that a failed paper can be asked for again. Letters are
 * in the language of the case; what was sent before and would say the same is a copy by itself.
 */
export const requestPaper: Rule<'request-paper'> = {
  targets: () => PAPER_KINDS,
  target: ({ kind }) => kind,
  // A copy repeats what is past, but past is past only for a kind that was once open: whoever asks for one names it.
  guard: (state, target, _actor, now) => {
    const kind = PAPER_KINDS.find((each) => each === target);
    if (kind === undefined || state.papers.some((paper) => paper.kind === kind && paper.sendings.length > 0)) return null;
    return WAITS_FOR[kind](state, now);
  },
  decide: (state, { paperId, kind, language, words, copyOf }, { now }) => {
    const same = state.papers.find((paper) => paper.paperId === paperId);
    if (same !== undefined && (same.kind !== kind || same.language !== language || same.words !== words)) return refuse('value-not-valid', { field: 'paperId' });
    if (same !== undefined && same.status !== 'failed') return happened();
    if (kind !== 'resolution-report' && language !== state.language) return refuse('value-not-valid', { field: 'language' });
    const made = whatIsMade(state, { kind, language, words, copyOf });
    if ('code' in made) return err(made);
    const inTheWay = made.copyOf === null ? firstOf(WAITS_FOR[kind](state, now), wordsFit(state, kind, words)) : null;
    return inTheWay === null ? happened({ type: 'PaperRequested', payload: { paperId, kind, language, words, copyOf: made.copyOf } }) : err(inTheWay);
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

/** True for a paper that may go to a device: it is there, and it is its first time or it says that it is a copy. */
export const maySend = (paper: Paper): Refusal | null => {
  if (paper.status !== 'ready') return refusal('paper-not-found', { paperId: paper.paperId }, 'request-paper');
  return paper.copyOf === null && paper.sendings.length > 0 ? refusal('paper-sent-before', { sentAt: paper.sendings[0]?.recordedAt ?? 0 }, 'request-paper') : null;
};

/** Sending to a printer is another event than making it. An original leaves the house once; a copy as often as wanted. */
export const recordPaperSent: Rule<'record-paper-sent'> = {
  targets: paperIds,
  target: ({ paperId }) => paperId,
  guard: (state, target) => withPaper(state, target, maySend),
  decide: (_state, payload) => happened({ type: 'PaperSent', payload }),
};
