/** Folds one recorded event into the state. It judges nothing: what was recorded happened. An impossible order is a bug and throws. */
import { assertNever } from '../../shared/result';
import { CHANNELS, type Channel } from '../../shared/vocabulary/case';
import type { LocalId } from '../../shared/vocabulary/ids';
import type { CaseEvent, RecordedCaseEvent } from './events';
import { NO_FOLLOW_UP, type CaseState, type Commitment, type Decision, type Pain, type Paper, type Repair, type Stamp } from './state';

type Payload<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['payload'];

/** The text as a channel, when it is one of the closed list. */
export const channelOf = (text: string): Channel | null => CHANNELS.find((channel) => channel === text) ?? null;

const register = (payload: Payload<'CaseRegistered'>, registered: Stamp): CaseState => ({
  version: 0,
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
  corrections: [],
  effortBefore: payload.effortBefore,
  acknowledgement: null,
  pains: [],
  containments: [],
  repairs: [],
  commitments: [],
  gestures: [],
  contacts: [],
  decisions: [],
  followUp: NO_FOLLOW_UP,
  closure: null,
  papers: [],
  channelsUsed: [payload.channel],
});

const changePain = (state: CaseState, painId: LocalId, change: Partial<Pain>): CaseState =>
  ({ ...state, pains: state.pains.map((pain) => (pain.painId === painId ? { ...pain, ...change } : pain)) });

const changeRepair = (state: CaseState, repairId: LocalId, change: Partial<Repair>): CaseState =>
  ({ ...state, repairs: state.repairs.map((repair) => (repair.repairId === repairId ? { ...repair, ...change } : repair)) });

const changeCommitment = (state: CaseState, commitmentId: LocalId, change: (commitment: Commitment) => Partial<Commitment>): CaseState =>
  ({ ...state, commitments: state.commitments.map((each) => (each.commitmentId === commitmentId ? { ...each, ...change(each) } : each)) });

const changePaper = (state: CaseState, paperId: string, change: (paper: Paper) => Partial<Paper>): CaseState =>
  ({ ...state, papers: state.papers.map((paper) => (paper.paperId === paperId ? { ...paper, ...change(paper) } : paper)) });

const noLongerCurrent = (decisions: readonly Decision[]): readonly Decision[] => decisions.map((decision) => ({ ...decision, isCurrent: false }));

const correct = (state: CaseState, { fact, value, reason }: Payload<'FactCorrected'>, stamp: Stamp): CaseState => {
  const corrections = [...state.corrections, { ...stamp, fact, from: state.facts[fact], to: value, reason }];
  if (fact === 'channel') return { ...state, corrections, facts: { ...state.facts, channel: channelOf(value) ?? state.facts.channel } };
  return { ...state, corrections, isNamed: state.isNamed || fact === 'complainantName', facts: { ...state.facts, [fact]: value } };
};

const completeRepair = (state: CaseState, { repairId, result }: Payload<'RepairCompleted'>, stamp: Stamp): CaseState => {
  const repair = state.repairs.find((each) => each.repairId === repairId);
  const ended = changeRepair(state, repairId, { status: 'completed', ending: { ...stamp, words: result } });
  return repair === undefined ? ended : changePain(ended, repair.painId, { settledByRepairId: repairId });
};

const fold = (state: CaseState, event: CaseEvent, stamp: Stamp): CaseState => {
  switch (event.type) {
    case 'CaseRegistered':
      throw new Error('a case is registered once');
    case 'PainNamed':
      return { ...state, pains: [...state.pains, { ...stamp, ...event.payload, heard: null, settledByRepairId: null, refusal: null }], decisions: noLongerCurrent(state.decisions) };
    case 'CaseAcknowledged':
      return { ...state, acknowledgement: { ...stamp, channel: event.payload.channel } };
    case 'PainHeard':
      return changePain(state, event.payload.painId, { heard: { ...stamp, ownWords: event.payload.ownWords } });
    case 'TitleMarked':
      return { ...state, title: event.payload.sentence };
    case 'HarmContained':
      return { ...state, containments: [...state.containments, { ...stamp, measure: event.payload.measure }] };
    case 'RepairOffered':
      return { ...state, repairs: [...state.repairs, { ...stamp, ...event.payload, status: 'offered', choice: null, ending: null }] };
    case 'RepairChosen':
      return changeRepair(state, event.payload.repairId, { status: 'under-way', choice: { ...stamp, customerWords: event.payload.customerWords } });
    case 'RepairCompleted':
      return completeRepair(state, event.payload, stamp);
    case 'RepairFailed':
      return { ...changeRepair(state, event.payload.repairId, { status: 'failed', ending: { ...stamp, words: event.payload.reason } }), decisions: noLongerCurrent(state.decisions) };
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
      return { ...state, gestures: [...state.gestures, { ...stamp, ...event.payload }] };
    case 'ContactRecorded':
      return { ...state, contacts: [...state.contacts, { ...stamp, ...event.payload }], channelsUsed: [...state.channelsUsed, event.payload.channel] };
    case 'DecisionTold': {
      const told: Decision = { ...stamp, ...event.payload, isCurrent: true };
      return { ...state, decisions: [...state.decisions, told], channelsUsed: [...state.channelsUsed, told.channel] };
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
      return { ...state, closure: { ...stamp, ...event.payload } };
    case 'FactCorrected':
      return correct(state, event.payload, stamp);
    case 'PaperRequested': {
      const { paperId, kind, language } = event.payload;
      const others = state.papers.filter((paper) => paper.paperId !== paperId);
      return { ...state, papers: [...others, { ...stamp, paperId, kind, language, status: 'being-made', issue: null, failure: null, sendings: [] }] };
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

/** The state after one more recorded event; `recorded.version` becomes the version of the case. */
export const evolve = (state: CaseState | null, recorded: RecordedCaseEvent): CaseState => {
  const stamp: Stamp = { recordedAt: recorded.recordedAt, byId: recorded.actorId };
  if (state !== null) return { ...fold(state, recorded, stamp), version: recorded.version };
  if (recorded.type !== 'CaseRegistered') throw new Error(`a case begins with its registration, not with ${recorded.type}`);
  return { ...register(recorded.payload, stamp), version: recorded.version };
};

/** The state after a whole stream, oldest event first; null for an empty one. */
export const foldEvents = (recorded: Iterable<RecordedCaseEvent>, from: CaseState | null = null): CaseState | null => {
  let state = from;
  for (const event of recorded) state = evolve(state, event);
  return state;
};
