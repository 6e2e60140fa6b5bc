/** Folds one recorded event into the state. It judges nothing: what was recorded happened. An impossible order is a bug and throws. */
import { assertNever } from '../../shared/result';
import { CHANNELS, type Channel } from '../../shared/vocabulary/case';
import type { LocalId } from '../../shared/vocabulary/ids';
import type { CaseEvent, RecordedCaseEvent } from './events';
import { NO_FOLLOW_UP, NOTHING_GIVEN, type Approval, type CaseState, type Closure, type Commitment, type Decision, type EarlyEnd, type Handover, type IdLetter, type LastCommand, type Pain, type Paper, type Repair, type Stamp } from './state';

type Payload<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['payload'];

/** The text as a channel, when it is one of the closed list. */
export const channelOf = (text: string): Channel | null => CHANNELS.find((channel) => channel === text) ?? null;

const register = (payload: Payload<'CaseRegistered'>, registered: Stamp): CaseState => ({
  version: 0,
  contentVersion: 1,
  registered,
  reference: payload.reference,
  personId: payload.personId,
  ownerId: payload.ownerId,
  story: payload.story,
  title: payload.title,
  language: payload.language,
  isNamed: payload.isNamed,
  facts: {
    product: payload.product, journeyStep: payload.journeyStep, desiredRemedy: payload.desiredRemedy, channel: payload.channel,
    complainantName: payload.complainantName, complainantPhone: payload.complainantPhone, complainantAddress: payload.complainantAddress,
  },
  playbook: null,
  category: null,
  corrections: [],
  effortBefore: payload.effortBefore,
  acknowledgement: null,
  pains: [],
  containments: [],
  safetyFacts: [],
  repairs: [],
  commitments: [],
  gestures: [],
  contacts: [],
  decisions: [],
  followUp: NO_FOLLOW_UP,
  closure: null,
  pastClosures: [],
  reopenings: [],
  handovers: [],
  approvals: [],
  representative: null,
  joint: [],
  confidential: null,
  preferences: null,
  notes: [],
  attachments: [],
  hold: null,
  imported: null,
  triggers: [],
  seniorLooks: [],
  given: NOTHING_GIVEN,
  last: null,
  before: null,
  papers: [],
  channelsUsed: [{ channel: payload.channel, isPreferred: true }],
});

const changePain = (state: CaseState, painId: LocalId, change: Partial<Pain>): CaseState =>
  ({ ...state, pains: state.pains.map((pain) => (pain.painId === painId ? { ...pain, ...change } : pain)) });

const changeRepair = (state: CaseState, repairId: LocalId, change: Partial<Repair>): CaseState =>
  ({ ...state, repairs: state.repairs.map((repair) => (repair.repairId === repairId ? { ...repair, ...change } : repair)) });

const changeCommitment = (state: CaseState, commitmentId: LocalId, change: (commitment: Commitment) => Partial<Commitment>): CaseState =>
  ({ ...state, commitments: state.commitments.map((each) => (each.commitmentId === commitmentId ? { ...each, ...change(each) } : each)) });

const changePaper = (state: CaseState, paperId: string, change: (paper: Paper) => Partial<Paper>): CaseState =>
  ({ ...state, papers: state.papers.map((paper) => (paper.paperId === paperId ? { ...paper, ...change(paper) } : paper)) });

const changeApproval = (state: CaseState, approvalId: LocalId, change: Partial<Approval>): CaseState =>
  ({ ...state, approvals: state.approvals.map((each) => (each.approvalId === approvalId ? { ...each, ...change } : each)) });

const changeHandover = (state: CaseState, handoverId: LocalId, change: Partial<Handover>): CaseState =>
  ({ ...state, handovers: state.handovers.map((each) => (each.handoverId === handoverId ? { ...each, ...change } : each)) });

const noLongerCurrent = (decisions: readonly Decision[]): readonly Decision[] => decisions.map((decision) => ({ ...decision, isCurrent: false }));

/** A wish that is told later changes nothing about the channels before it. */
const usedAlso = ({ channelsUsed, preferences }: CaseState, channel: Channel): CaseState['channelsUsed'] => [...channelsUsed, { channel, isPreferred: channel === preferences?.channel }];

const correct = (state: CaseState, { fact, value, reason }: Payload<'FactCorrected'>, stamp: Stamp): CaseState => {
  const corrections = [...state.corrections, { ...stamp, fact, from: state.facts[fact], to: value, reason }];
  if (fact === 'channel') return { ...state, corrections, facts: { ...state.facts, channel: channelOf(value ?? '') ?? state.facts.channel } };
  return { ...state, corrections, isNamed: fact === 'complainantName' ? value !== null : state.isNamed, facts: { ...state.facts, [fact]: value } };
};

const completeRepair = (state: CaseState, { repairId, result, paidMinor }: Payload<'RepairCompleted'>, stamp: Stamp): CaseState => {
  const repair = state.repairs.find((each) => each.repairId === repairId);
  const ended = changeRepair(state, repairId, { status: 'completed', ending: { ...stamp, words: result, paidMinor } });
  return repair === undefined ? ended : changePain(ended, repair.painId, { settledByRepairId: repairId });
};

const closeWith = ({ outcome, cause, causeWords, lesson }: Payload<'CaseClosed'>, stamp: Stamp): Closure => ({ ...stamp, outcome, review: { cause, causeWords, lesson }, early: null });

const end = (state: CaseState, { outcome, ...early }: Payload<'CaseEnded'>, stamp: Stamp): CaseState => ({ ...state, closure: { ...stamp, outcome, review: null, early: early satisfies EarlyEnd } });

/** The next cycle: the old end is kept with its cause, the told decision no longer holds. */
const reopen = (state: CaseState, payload: Payload<'CaseReopened'>, stamp: Stamp): CaseState => ({
  ...state, closure: null, pastClosures: state.closure === null ? state.pastClosures : [...state.pastClosures, state.closure], reopenings: [...state.reopenings, { ...stamp, ...payload }],
  decisions: noLongerCurrent(state.decisions), channelsUsed: usedAlso(state, payload.channel),
});

const acceptHandover = (state: CaseState, handoverId: LocalId, stamp: Stamp): CaseState => {
  const handover = state.handovers.find((each) => each.handoverId === handoverId);
  return { ...changeHandover(state, handoverId, { status: 'accepted', ending: { ...stamp, reason: null } }), ownerId: handover?.toId ?? state.ownerId };
};

const importedFrom = (state: CaseState, payload: Payload<'CaseImported'>, stamp: Stamp): CaseState => {
  const closure: Closure | null = payload.isClosedBefore ? { ...stamp, outcome: 'closed-before', review: null, early: null } : null;
  return { ...state, imported: { ...payload, recordedAt: stamp.recordedAt, byId: stamp.byId }, closure };
};

const fold = (state: CaseState, event: CaseEvent, stamp: Stamp): CaseState => {
  switch (event.type) {
    case 'CaseRegistered':
      throw new Error('a case is registered once');
    case 'PainNamed':
      return { ...state, pains: [...state.pains, { ...stamp, ...event.payload, heard: null, settledByRepairId: null, refusal: null }], decisions: noLongerCurrent(state.decisions) };
    case 'CaseAcknowledged':
      return { ...state, acknowledgement: { ...stamp, channel: event.payload.channel } };
    case 'PlaybookTaken':
      return { ...state, playbook: event.payload };
    case 'CategoryConfirmed':
      return { ...state, category: { ...stamp, ...event.payload } };
    case 'PainHeard':
      return changePain(state, event.payload.painId, { heard: { ...stamp, ownWords: event.payload.ownWords } });
    case 'TitleMarked':
      return { ...state, title: event.payload.sentence };
    case 'HarmContained':
      return { ...state, containments: [...state.containments, { ...stamp, measure: event.payload.measure }] };
    case 'SafetyFactAnswered':
      return { ...state, safetyFacts: [...state.safetyFacts, { ...stamp, ...event.payload }] };
    case 'RepairOffered':
      return { ...state, repairs: [...state.repairs, { ...stamp, ...event.payload, status: 'offered', choice: null, ending: null }] };
    case 'RepairChosen':
      return changeRepair(state, event.payload.repairId, { status: 'under-way', choice: { ...stamp, customerWords: event.payload.customerWords, acceptedMinor: event.payload.acceptedMinor } });
    case 'RepairCompleted':
      return completeRepair(state, event.payload, stamp);
    case 'RepairFailed':
      return { ...changeRepair(state, event.payload.repairId, { status: 'failed', ending: { ...stamp, words: event.payload.reason, paidMinor: null } }), decisions: noLongerCurrent(state.decisions) };
    case 'PainRefused':
      return changePain(state, event.payload.painId, { refusal: { ...stamp, reason: event.payload.reason, channel: event.payload.channel } });
    case 'PromiseMade':
      return { ...state, commitments: [...state.commitments, { ...stamp, ...event.payload, status: 'open', ending: null, renegotiations: [] }] };
    case 'PromiseKept':
      return changeCommitment(state, event.payload.commitmentId, () => ({ status: 'kept', ending: { ...stamp, words: event.payload.remark } }));
    case 'PromiseBroken':
      return changeCommitment(state, event.payload.commitmentId, () => ({ status: 'broken', ending: { ...stamp, words: event.payload.reason } }));
    case 'PromiseRenegotiated': {
      const { commitmentId, dueAt, reason } = event.payload;
      return changeCommitment(state, commitmentId, (was) => ({ dueAt, renegotiations: [...was.renegotiations, { ...stamp, fromDueAt: was.dueAt, toDueAt: dueAt, reason }] }));
    }
    case 'GestureOffered':
      return { ...state, gestures: [...state.gestures, { ...stamp, ...event.payload, payment: null }] };
    case 'GesturePaid': {
      const { gestureId, paidMinor } = event.payload;
      return { ...state, gestures: state.gestures.map((each) => (each.gestureId === gestureId ? { ...each, payment: { ...stamp, paidMinor } } : each)) };
    }
    case 'ApprovalAsked':
      return { ...state, approvals: [...state.approvals, { ...stamp, ...event.payload, status: 'open', decision: null }] };
    case 'ApprovalGiven':
      return changeApproval(state, event.payload.approvalId, { status: 'given', decision: { ...stamp, reason: event.payload.reason, isFlagged: event.payload.isFlagged } });
    case 'ApprovalRefused':
      return changeApproval(state, event.payload.approvalId, { status: 'refused', decision: { ...stamp, reason: event.payload.reason, isFlagged: false } });
    case 'ContactRecorded':
      return { ...state, contacts: [...state.contacts, { ...stamp, ...event.payload }], channelsUsed: usedAlso(state, event.payload.channel) };
    case 'DecisionTold': {
      const told: Decision = { ...stamp, ...event.payload, isCurrent: true };
      return { ...state, decisions: [...state.decisions, told], channelsUsed: usedAlso(state, told.channel) };
    }
    case 'FollowUpScheduled':
      return { ...state, followUp: { ...state.followUp, status: 'scheduled', scheduled: { ...stamp, ...event.payload } } };
    case 'FollowUpAttempted':
      return { ...state, followUp: { ...state.followUp, attempts: [...state.followUp.attempts, { ...stamp, ...event.payload }] } };
    case 'FollowUpCompleted':
      return { ...state, followUp: { ...state.followUp, status: 'done', conversation: { ...stamp, ...event.payload } } };
    case 'FollowUpUnreached':
      return { ...state, followUp: { ...state.followUp, status: 'unreached' } };
    case 'FollowUpWaived':
      return { ...state, followUp: { ...state.followUp, status: 'waived', waiver: { ...stamp, ...event.payload } } };
    case 'CaseClosed':
      return { ...state, closure: closeWith(event.payload, stamp) };
    case 'CaseEnded':
      return end(state, event.payload, stamp);
    case 'CaseReopened':
      return reopen(state, event.payload, stamp);
    case 'HandoverOffered':
      return { ...state, handovers: [...state.handovers, { ...stamp, ...event.payload, fromId: state.ownerId, status: 'offered', ending: null }] };
    case 'HandoverAccepted':
      return acceptHandover(state, event.payload.handoverId, stamp);
    case 'HandoverDeclined':
      return changeHandover(state, event.payload.handoverId, { status: 'declined', ending: { ...stamp, reason: event.payload.reason } });
    case 'HandoverTakenBack':
      return changeHandover(state, event.payload.handoverId, { status: 'taken-back', ending: { ...stamp, reason: event.payload.reason } });
    case 'RepresentativeNamed':
      return { ...state, representative: { ...stamp, ...event.payload } };
    case 'JointComplainantAdded':
      return { ...state, joint: [...state.joint, { ...stamp, ...event.payload }] };
    case 'ConfidentialityChanged':
      return { ...state, confidential: event.payload.isConfidential ? { ...stamp, reason: event.payload.reason } : null };
    case 'PreferencesNoted':
      return { ...state, preferences: { ...stamp, ...event.payload } };
    case 'NoteAdded':
      return { ...state, notes: [...state.notes, { ...stamp, ...event.payload }] };
    case 'AttachmentAdded':
      return { ...state, attachments: [...state.attachments, { ...stamp, ...event.payload, removal: null }] };
    case 'AttachmentRemoved': {
      const { attachmentId, reason } = event.payload;
      return { ...state, attachments: state.attachments.map((each) => (each.attachmentId === attachmentId ? { ...each, removal: { ...stamp, reason } } : each)) };
    }
    case 'SlipUndone':
      return state.before === null ? state : { ...state.before, given: state.given };
    case 'LegalHoldPlaced':
      return { ...state, hold: { ...stamp, reason: event.payload.reason } };
    case 'LegalHoldLifted':
      return { ...state, hold: null };
    case 'CaseImported':
      return importedFrom(state, event.payload, stamp);
    case 'FactCorrected':
      return correct(state, event.payload, stamp);
    case 'TriggerConfirmed':
      return { ...state, triggers: [...state.triggers, { ...stamp, ...event.payload, isStruck: false, reason: null }] };
    case 'TriggerStruck':
      return { ...state, triggers: [...state.triggers, { ...stamp, ...event.payload, isStruck: true }] };
    case 'SeniorLooked':
      return { ...state, seniorLooks: [...state.seniorLooks, { ...stamp, ...event.payload }] };
    case 'PaperRequested': {
      const others = state.papers.filter((paper) => paper.paperId !== event.payload.paperId);
      return { ...state, papers: [...others, { ...stamp, ...event.payload, contentVersion: state.contentVersion, status: 'being-made', issue: null, failure: null, sendings: [] }] };
    }
    case 'PaperIssued': {
      const { paperId, ...issue } = event.payload;
      return changePaper(state, paperId, () => ({ status: 'ready', issue: { ...stamp, ...issue } }));
    }
    case 'PaperFailed': {
      const { paperId, reason } = event.payload;
      return changePaper(state, paperId, (paper) => ({ status: paper.status === 'ready' ? 'ready' : 'failed', failure: { ...stamp, reason } }));
    }
    case 'PaperSent': {
      const { paperId, printer } = event.payload;
      return changePaper(state, paperId, (paper) => ({ sendings: [...paper.sendings, { ...stamp, printer }] }));
    }
    default:
      return assertNever(event);
  }
};

const LETTERS: { readonly [T in CaseEvent['type']]?: IdLetter } = {
  PainNamed: 'p', RepairOffered: 'r', GestureOffered: 'g', PromiseMade: 'm', ContactRecorded: 'k', ApprovalAsked: 'a', HandoverOffered: 'h', NoteAdded: 'n', AttachmentAdded: 'f',
};

const countId = (given: CaseState['given'], type: CaseEvent['type']): CaseState['given'] => {
  const letter = LETTERS[type];
  return letter === undefined ? given : { ...given, [letter]: given[letter] + 1 };
};

/** What the newest command did, and the case before it; an undo leaves nothing that could be undone again. */
const past = (was: CaseState, { type, version, commandId }: RecordedCaseEvent, stamp: Stamp): { readonly last: LastCommand | null; readonly before: CaseState | null } => {
  if (type === 'SlipUndone') return { last: null, before: null };
  if (was.last?.commandId === commandId) return { last: { ...was.last, types: [...was.last.types, type] }, before: was.before };
  return { last: { ...stamp, commandId, fromVersion: version, types: [type] }, before: { ...was, last: null, before: null } };
};

/** The state after one more recorded event; `recorded.version` becomes the version of the case. */
export const evolve = (state: CaseState | null, recorded: RecordedCaseEvent): CaseState => {
  const stamp: Stamp = { recordedAt: recorded.recordedAt, byId: recorded.actorId };
  if (state !== null) {
    const next = fold(state, recorded, stamp);
    const { last, before } = past(state, recorded, stamp);
    return { ...next, version: recorded.version, contentVersion: recorded.type.startsWith('Paper') ? state.contentVersion : recorded.version, given: countId(next.given, recorded.type), last, before };
  }
  if (recorded.type !== 'CaseRegistered') throw new Error(`a case begins with its registration, not with ${recorded.type}`);
  return { ...register(recorded.payload, stamp), version: recorded.version, last: { ...stamp, commandId: recorded.commandId, fromVersion: recorded.version, types: [recorded.type] } };
};

/** The state after a whole stream, oldest event first; null for an empty one. */
export const foldEvents = (recorded: Iterable<RecordedCaseEvent>, from: CaseState | null = null): CaseState | null => {
  let state = from;
  for (const event of recorded) state = evolve(state, event);
  return state;
};
