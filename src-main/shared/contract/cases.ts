/** Channels of the complaint itself: register, read, and one channel for each command of `case-commands.ts`. */
import { z } from 'zod';
import { CaseView, CategoryChoices, SubjectSuggested } from '../views/case-view';
import { GuidanceView, PrecedentView } from '../views/guidance-views';
import { DEMEANOURS, FEELINGS } from '../vocabulary/moment';
import { CASE_COMMANDS, type CaseCommandName, type CasePayload, Register } from './case-commands';
import { entry, type Entry } from './entry';
import { CaseIdText, CommandIdText, Line, LocalIdText, Pin, StaffIdText, Story, Version } from './parts';

const SAMPLE_CASE = '01890000-0000-7000-8000-000000000001';
const SAMPLE_COMMAND = '01890000-0000-7000-8000-000000000002';
const SAMPLE_STAFF = '01890000-0000-7000-8000-000000000004';
const SAMPLE_PAPER = '01890000-0000-7000-8000-000000000003';
const SAMPLE_AT = 1_800_000_000_000;

const noEffort = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };

/** A realistic payload of each command, for tests and the fake desk. */
const samples: { readonly [N in CaseCommandName]: z.input<(typeof CASE_COMMANDS)[N]> } = {
  acknowledge: { channel: 'phone', nextStep: 'Call back with the balance', nextStepDueAt: SAMPLE_AT },
  'hear-pain': { painId: 'p1', ownWords: 'Two days of not knowing, that is hard to bear.' },
  'add-pain': { kind: 'time', words: 'Waited two hours' },
  'mark-title': { sentence: 'Two days without a card.' },
  'contain-harm': { measure: 'Card frozen' },
  'answer-safety-fact': { fact: 'harm', answer: 'A cut in the mouth, seen by a doctor the same evening', notGivenReason: null },
  'add-repair': { painId: 'p1', what: 'New card by courier', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 2_200, readyAt: SAMPLE_AT },
  'choose-repair': { repairId: 'r1', customerWords: 'Yes, please send it home.' },
  'complete-repair': { repairId: 'r1', result: 'Delivered' },
  'fail-repair': { repairId: 'r1', reason: 'Courier lost it' },
  'refuse-pain': { painId: 'p1', reason: 'The contract names the fee on its first page.', channel: 'phone' },
  promise: { what: 'Statement by text', dueAt: SAMPLE_AT },
  'keep-promise': { commitmentId: 'm1', remark: null },
  'break-promise': { commitmentId: 'm1', reason: 'System down' },
  'renegotiate-promise': { commitmentId: 'm1', dueAt: SAMPLE_AT, reason: 'Customer prefers the evening' },
  'offer-gesture': { what: 'Annual fee waived', costMinor: 10_000, customerWords: 'Thank you', isAccepted: true },
  'pay-gesture': { gestureId: 'g1', paidMinor: 10_000 },
  'ask-approval': { account: 'repair', painId: 'p1', what: 'Fee of a whole year back', amountMinor: 90_000, reason: 'Three failed transfers were the house\'s own.' },
  approve: { approvalId: 'a1', reason: 'The log shows the three transfers.' },
  'refuse-approval': { approvalId: 'a1', reason: 'One transfer failed, not three.' },
  'offer-handover': { toStaffId: SAMPLE_STAFF, happened: 'Card lost, frozen, replaced', promised: 'Statement by Friday noon', notAskAgain: 'Card number, address' },
  'accept-handover': { handoverId: 'h1' },
  'decline-handover': { handoverId: 'h1', reason: 'On leave from tomorrow' },
  'take-back-handover': { handoverId: 'h1', reason: 'The customer is on the line again' },
  'record-contact': { startedBy: 'customer', channel: 'phone', purpose: 'progress', note: 'Asked where the card is', effort: noEffort, happenedAt: null, overBudgetReason: null },
  'tell-decision': { channel: 'phone', found: 'The hotline could not see the card status.', done: 'Card frozen and replaced.', recourse: 'The ombudsman service, free of charge.' },
  'schedule-follow-up': { dueAt: SAMPLE_AT, channel: 'phone' },
  'attempt-follow-up': { note: 'No answer' },
  'complete-follow-up': { verdict: 'settled', customerWords: 'All fine now.' },
  'waive-follow-up': { reason: 'asked-not-to-be-contacted', words: 'Please do not call again.' },
  close: { outcome: 'resolved', cause: 'process', causeWords: 'Late shift cannot see card status', lesson: 'Give the late shift the status view' },
  withdraw: { customerWords: 'My son found the card, leave it.', channel: 'phone' },
  'not-a-complaint': { reason: 'question', words: 'Asked for the opening hours only.' },
  'pass-on': { toWhom: 'Card network', withWhat: 'Story, card number ending 4410, dates', teller: 'here', words: 'The terminal belongs to the network.' },
  reopen: { channel: 'phone', words: 'The new card does not work either.', pains: [{ kind: 'effort', words: 'Second card, second evening lost' }], offer: { kind: 'superior', toStaffId: SAMPLE_STAFF, promised: 'A call before six', notAskAgain: 'Card number, address' } },
  'name-representative': { name: 'Sample Daughter', phone: '13900000000', authority: 'oral', authorityWords: 'Her mother said so on the line' },
  'add-joint': { name: 'Sample Neighbour', phone: null },
  'set-confidential': { isConfidential: true, reason: 'The complaint is about a colleague' },
  'note-preferences': { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null },
  'add-note': { words: 'Terminal 14 failed for three others today.' },
  'remove-attachment': { attachmentId: 'f1', reason: 'Belongs to another case' },
  undo: {},
  'place-hold': { reason: 'Court file 12/2026' },
  'lift-hold': { reason: 'Court file closed' },
  'confirm-trigger': { triggerId: 'money-to-live-on' },
  'strike-trigger': { triggerId: 'money-to-live-on', reason: 'The words were about another month' },
  'look-over': { words: 'Read with the agent; the card comes first.' },
  'confirm-category': { subjectId: 'card-lost' },
  'correct-fact': { fact: 'product', value: 'Debit card', reason: 'Misheard' },
  'request-paper': { paperId: SAMPLE_PAPER, kind: 'resolution-report', language: 'en' },
};

/** Who, which version the screen shows, and the id of this press: the same for each command on a case. */
const envelope = { caseId: CaseIdText, expectedVersion: Version, commandId: CommandIdText };

/** Input of a command channel: the envelope and the payload side by side. */
const commandInput = <N extends CaseCommandName>(name: N) => z.strictObject({ ...envelope, payload: CASE_COMMANDS[name] });
type CommandEntry<N extends CaseCommandName> = Entry<ReturnType<typeof commandInput<N>>, typeof CaseView>;

const commandEntry = (name: CaseCommandName): unknown => ({
  kind: 'command', permission: 'agent', input: commandInput(name), output: CaseView,
  sample: { caseId: SAMPLE_CASE, expectedVersion: 3, commandId: SAMPLE_COMMAND, payload: samples[name] },
});

/** `case.<command>` for each command, made from the one table so that none can be forgotten. */
type CommandChannels = { readonly [N in CaseCommandName as `case.${N}`]: CommandEntry<N> };
const commandNames = Object.keys(CASE_COMMANDS) as CaseCommandName[];
const commandChannels = Object.fromEntries(commandNames.map((name) => [`case.${name}`, commandEntry(name)])) as CommandChannels;

/** Input of `case.<N>`. */
export type CaseCommandInput<N extends CaseCommandName> = z.infer<ReturnType<typeof commandInput<N>>> & { readonly payload: CasePayload<N> };

/** All channels of the complaint. */
export const caseChannels = {
  ...commandChannels,
  'case.register': entry({
    kind: 'command', permission: 'agent', input: z.strictObject({ commandId: CommandIdText, payload: Register }), output: CaseView,
    sample: {
      commandId: SAMPLE_COMMAND,
      payload: {
        story: 'My card was lost two days ago. Nobody could tell me whether the money is safe.', pains: [{ kind: 'information', words: 'Nobody could tell whether the money is safe' }],
        desiredRemedy: 'A new card without coming in', channel: 'phone', product: 'Debit card', journeyStep: 'Hotline', language: 'en',
        complainant: { kind: 'new', name: 'Sample Person', phone: '13800000000', address: null }, effortBefore: noEffort,
      },
    },
  }),
  /** An approval decided at this desk by somebody else, who proves it with the own PIN and does not take over the desk (I6). */
  'case.decide-here': entry({
    kind: 'command', permission: 'agent',
    input: z.strictObject({ ...envelope, approverId: StaffIdText, pin: Pin, payload: z.strictObject({ approvalId: LocalIdText, isApproved: z.boolean(), reason: Line }) }), output: CaseView,
    sample: { caseId: SAMPLE_CASE, expectedVersion: 3, commandId: SAMPLE_COMMAND, approverId: SAMPLE_STAFF, pin: '482917', payload: { approvalId: 'a1', isApproved: true, reason: 'The log shows it.' } },
  }),
  /** What the moment asks for: coaching, options of each open pain, triggers, safety questions. Feeling and demeanour are of the moment; nothing of them is kept (S4.5). */
  'case.guidance': entry({
    kind: 'query', permission: 'agent', input: z.strictObject({ caseId: CaseIdText, feeling: z.enum(FEELINGS).nullable(), demeanour: z.enum(DEMEANOURS).nullable() }), output: GuidanceView,
    sample: { caseId: SAMPLE_CASE, feeling: 'angry', demeanour: null },
  }),
  /** What was given for the same harm before, without names or words: figures of closed cases of the same subject, by kind of pain. */
  'case.precedents': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ caseId: CaseIdText }), output: z.array(PrecedentView), sample: { caseId: SAMPLE_CASE } }),
  /** What words told so far may be about by the pack in force, with those that spoke for it; null where nothing speaks for anything. */
  'case.suggest-subject': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ story: Story }), output: SubjectSuggested, sample: { story: 'My card was lost on the tram.' } }),
  /** What the case can be said to be about, the likeliest first. */
  'case.categories': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ caseId: CaseIdText }), output: CategoryChoices, sample: { caseId: SAMPLE_CASE } }),
  'case.read': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ caseId: CaseIdText }), output: CaseView, sample: { caseId: SAMPLE_CASE } }),
} as const;
