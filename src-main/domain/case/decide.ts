/** The one door of the rules: a command on a state gives events or a refusal. No clock, no randomness: now, ids and the actor come in (I10). */
import { err } from '../../shared/result';
import { approve, askApproval, refuseApproval } from '../approvals/approvals';
import { confirmCategory } from '../categories/confirm';
import { close, tellDecision } from '../closing/closing';
import { notAComplaint, passOn, withdraw } from '../closing/early-end';
import { reopen } from '../closing/reopening';
import { breakPromise, keepPromise, promise, renegotiatePromise } from '../commitments/commitments';
import { addJoint, isHiddenFrom, nameRepresentative, notePreferences, setConfidential } from '../complainants/complainants';
import { recordContact } from '../contacts/contacts';
import { attemptFollowUp, completeFollowUp, scheduleFollowUp, waiveFollowUp } from '../follow-up/follow-up';
import { offerGesture, payGesture } from '../gestures/gestures';
import { acceptHandover, declineHandover, offerHandover, takeBackHandover } from '../handover/handover';
import { addPain, hearPain, refusePain } from '../pains/pains';
import { answerSafetyFact } from '../pains/safety';
import { recordPaperFailed, recordPaperIssued, recordPaperSent, requestPaper } from '../papers/papers';
import { addNote, liftHold, placeHold, recordAttachment, removeAttachment } from '../record/notes';
import { undo } from '../record/undo';
import { addRepair, chooseRepair, completeRepair, failRepair } from '../repairs/repairs';
import { confirmTrigger, strikeTrigger } from '../triage/hearing';
import { lookOver } from '../triage/senior-eye';
import { acknowledge, containHarm, correctFact, markTitle } from './case-rules';
import type { AnyCaseCommand, DecisionContext } from './commands';
import { importCase, register } from './register';
import { refuse, type CommandName, type CommandOf, type Decided, type Rule } from './rule';
import type { CaseState } from './state';

/** Every command's rule. The type makes the table complete: a new command does not compile before it has one. */
export const RULES: { readonly [N in CommandName]: Rule<N> } = {
  acknowledge,
  'hear-pain': hearPain,
  'add-pain': addPain,
  'mark-title': markTitle,
  'contain-harm': containHarm,
  'confirm-category': confirmCategory,
  'answer-safety-fact': answerSafetyFact,
  'add-repair': addRepair,
  'choose-repair': chooseRepair,
  'complete-repair': completeRepair,
  'fail-repair': failRepair,
  'refuse-pain': refusePain,
  promise,
  'keep-promise': keepPromise,
  'break-promise': breakPromise,
  'renegotiate-promise': renegotiatePromise,
  'offer-gesture': offerGesture,
  'pay-gesture': payGesture,
  'ask-approval': askApproval,
  approve,
  'refuse-approval': refuseApproval,
  'offer-handover': offerHandover,
  'accept-handover': acceptHandover,
  'decline-handover': declineHandover,
  'take-back-handover': takeBackHandover,
  'record-contact': recordContact,
  'tell-decision': tellDecision,
  'schedule-follow-up': scheduleFollowUp,
  'attempt-follow-up': attemptFollowUp,
  'complete-follow-up': completeFollowUp,
  'waive-follow-up': waiveFollowUp,
  close,
  withdraw,
  'not-a-complaint': notAComplaint,
  'pass-on': passOn,
  reopen,
  'name-representative': nameRepresentative,
  'add-joint': addJoint,
  'set-confidential': setConfidential,
  'note-preferences': notePreferences,
  'add-note': addNote,
  'remove-attachment': removeAttachment,
  undo,
  'place-hold': placeHold,
  'lift-hold': liftHold,
  'correct-fact': correctFact,
  'confirm-trigger': confirmTrigger,
  'strike-trigger': strikeTrigger,
  'look-over': lookOver,
  'request-paper': requestPaper,
  'record-paper-issued': recordPaperIssued,
  'record-paper-failed': recordPaperFailed,
  'record-paper-sent': recordPaperSent,
  'record-attachment': recordAttachment,
};

/** What the program itself records of a paper that somebody who may see the case asked for. */
const OF_THE_PROGRAM: ReadonlySet<CommandName> = new Set<CommandName>(['record-paper-issued', 'record-paper-failed']);

const decideOnCase = <N extends CommandName>(state: CaseState, command: CommandOf<N>, context: DecisionContext): Decided => {
  if (isHiddenFrom(state, context.actor) && !OF_THE_PROGRAM.has(command.name)) return refuse('case-confidential');
  const rule: Rule<N> = RULES[command.name];
  const inTheWay = rule.guard(state, rule.target(command.payload), context.actor, context.now, context.governing);
  return inTheWay === null ? rule.decide(state, command.payload, context) : err(inTheWay);
};

/**
 * What comes of a command: the events to append, none when it has nothing more to do, or why not. Registering a case that exists is a
 * version conflict; any other command needs one.
 */
export const decide = (state: CaseState | null, command: AnyCaseCommand, context: DecisionContext): Decided => {
  if (command.name === 'import') return state === null ? importCase(command, context) : refuse('version-conflict', { version: state.version });
  if (command.name === 'register') return state === null ? register(command, context) : refuse('version-conflict', { version: state.version });
  if (state === null) return refuse('case-not-found', {}, 'register');
  return decideOnCase(state, command, context);
};
