/** Words of the papers in English. The report is for the file, the letter for the customer. */
import { englishLife } from './life-words';
import type { CommonWords, LetterWords, PaperWords, ReportWords } from './paper-words';

const common: CommonWords = {
  demonstration: 'DEMONSTRATION · NOT A REAL CASE',
  reference: 'Reference',
  quote: (words) => `“${words}”`,
  labelled: (label, text) => `${label}: ${text}`,
  list: (items) => items.join(', '),
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  copy: (day) => `COPY · first sent ${day}`,
  notGiven: 'not given',
  none: 'none',
  channel: { phone: 'phone', counter: 'counter', letter: 'letter', email: 'e-mail', message: 'text message', web: 'web' },
};

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const report: ReportWords = {
  title: 'Resolution report',
  internal: 'internal',
  printed: 'Printed',
  unfinished: 'case still open',
  by: (name, channel, time) => `${name}, by ${channel}, ${time}`,
  anonymous: 'A customer who gave no name',
  wanted: 'Wanted', category: 'About', product: 'Product', journeyStep: 'Where it went wrong', owner: 'Owner', complainant: 'Complainant', phone: 'Phone', address: 'Address', outcomeLabel: 'Outcome',
  sections: {
    tracking: 'What was done, and when', story: 'The story', pains: 'What hurt, and how each was settled', repairs: 'Other repairs put to the customer', goodwill: 'Goodwill', promises: 'Promises', contacts: 'Contacts',
    effort: 'Effort the customer had spent', decision: 'The decision, as told', followUp: 'Follow-up', corrections: 'Corrections', verdict: 'Conclusion',
  },
  notes: {
    tracking: 'times are system times', pains: 'by a repair, or by a reason that was told', repairs: 'not chosen, or failed', goodwill: 'apart from repair, never added to it', corrections: 'the earlier value stays on record',
  },
  columns: {
    step: 'Step', when: 'When', who: 'By', remark: 'Remark', pain: 'Pain', answer: 'How it was settled', effort: 'Effort', cost: 'Cost', gesture: 'Gesture', reply: 'Answer', promise: 'What', due: 'Due', standing: 'Outcome',
    started: 'Started by', purpose: 'Purpose', note: 'Note', fact: 'Fact', change: 'Correction', reason: 'Reason', option: 'Repair',
  },
  step: {
    received: 'Received', acknowledged: 'Acknowledged', assessed: 'Assessed', contained: 'Harm contained', heard: 'Heard', resolved: 'Resolved', informed: 'Complainant informed', 'followed-up': 'Followed up, once', waived: 'Follow-up waived',
    unreached: 'Follow-up: not reached', closed: 'Closed',
  },
  notYet: 'not yet', neverCame: 'did not take place',
  remark: {
    kinds: (count, kinds) => `${counted(count, 'pain', 'pains')}: ${kinds}`,
    resolved: (settled, refused) => (refused === 0 ? `${settled} settled` : `${settled} settled, ${refused} refused with a reason`),
  },
  painKind: { money: 'money', time: 'time', effort: 'effort', dignity: 'dignity', safety: 'safety', information: 'information' },
  painLeft: 'not answered',
  painStanding: { open: 'no answer yet', 'under-way': 'repair under way', settled: 'settled', refused: 'refused, the reason was told' },
  repairStatus: { offered: 'not chosen', 'under-way': 'under way', completed: 'completed', failed: 'failed' },
  ownWords: 'Heard as', choice: 'Chosen', result: 'Result', failure: 'Failed because', refusedBecause: 'Reason', told: (channel, time) => `told by ${channel}, ${time}`,
  promiseStanding: { open: 'open', late: 'late', kept: 'kept', broken: 'broken' },
  movedFrom: (time, reason) => `was due ${time}; moved: ${reason}`,
  gestureAnswer: (isAccepted) => (isAccepted ? 'accepted' : 'declined'),
  noGesture: 'None offered', noPromise: 'None made', noContact: 'No contact after the registration',
  starter: { customer: 'customer', company: 'company' },
  purpose: {
    complaint: 'complaint', 'ask-facts': 'asking facts', 'offer-choice': 'offering a choice', progress: 'progress', 'tell-decision': 'telling the decision',
    'keep-promise': 'keeping a promise', 'follow-up': 'follow-up', 'legal-notice': 'legal notice', other: 'other',
  },
  recorded: 'recorded',
  overBudget: 'Reason beyond the budget',
  contactCounts: (byCustomer, byCompany, spent, budget) => `${byCustomer} started by the customer, ${byCompany} by the company; ${spent} of ${budget} in the budget`,
  effortAsked: { none: 'none', minutes: (n) => `${n} min`, visits: (n) => counted(n, 'visit', 'visits'), documents: (n) => counted(n, 'document', 'documents') },
  effortSpent: {
    tellings: (n) => counted(n, 'telling', 'tellings'), transfers: (n) => counted(n, 'transfer', 'transfers'), waitMinutes: (n) => `${n} min waiting`, visits: (n) => counted(n, 'visit', 'visits'),
    documents: (n) => counted(n, 'document', 'documents'), repairMinutes: (n) => `${n} min taken by repairs`, contactsStarted: (n) => counted(n, 'contact started', 'contacts started'), channelSwitches: (n) => counted(n, 'change of channel', 'changes of channel'),
  },
  decision: { found: 'Found', done: 'Done', recourse: 'Elsewhere' },
  followUp: { planned: 'Planned', attempt: 'no answer', waived: 'Waived because', notSet: 'not set' },
  fact: {
    product: 'Product', journeyStep: 'Where it went wrong', desiredRemedy: 'Wanted', channel: 'Channel', complainantName: 'Name', complainantPhone: 'Phone', complainantAddress: 'Address',
  },
  verdict: { settled: 'settled', partly: 'partly settled', 'not-settled': 'not settled' },
  waiveReason: { 'asked-not-to-be-contacted': 'asked not to be contacted', 'no-contact-details': 'no contact details', 'told-at-the-desk': 'told at the desk', other: 'another reason' },
  outcome: { resolved: 'resolved', 'agreed-in-part': 'final response, agreed in part', 'not-agreed': 'final response, not agreed', withdrawn: 'withdrawn by the customer', 'not-a-complaint': 'not a complaint', 'passed-on': 'passed on', 'closed-before': 'closed before Amends' },
  cause: {
    'staff-conduct': 'staff conduct', knowledge: 'knowledge', process: 'process', system: 'system', product: 'product', 'price-or-contract': 'price or contract',
    information: 'information', 'third-party': 'third party', safety: 'safety', other: 'other',
  },
  box: { outcome: 'Outcome', verdict: 'Customer’s verdict', cause: 'Cause', prevention: 'To prevent it', noVerdict: 'none given', open: 'not closed yet', beforeReopening: 'said before the case was reopened' },
  sign: { owner: 'Case owner, date', supervisor: 'Supervisor, date', filed: 'Filed, date' },
  life: englishLife,
  digest: (events) => `Digest after event ${events}`,
  workstation: (code) => `workstation ${code}`,
  howToCheck: 'To check this page against the record: open “Check a printed code” in the settings of Amends and scan the square, or type the line that begins with AMENDS1.',
  codeLabel: 'Code to verify this report',
};

const opening: LetterWords['opening'] = (day, channel) => {
  const way = { phone: 'called', counter: 'came to the counter', letter: 'wrote', email: 'wrote by e-mail', message: 'sent a message', web: 'wrote through the website' }[channel];
  return `On ${day} you ${way} about the following. In your own words:`;
};

const letter: LetterWords = {
  titles: {
    'acknowledgement-letter': 'Your complaint has been received', 'holding-letter': 'Why the answer to your complaint takes longer', 'resolution-letter': 'Answer to your complaint', 'apology-letter': 'About what went wrong',
    'follow-up-card': 'One conversation to hear how things are',
  },
  salutation: (names) => (names.length === 0 ? 'Dear customer,' : `Dear ${common.and(names)},`),
  toNobodyNamed: (reference) => `To the customer of complaint ${reference}`, onBehalfOf: (names) => `on behalf of ${names}`, andOthers: (names, others) => `${names} and ${others} others`,
  opening,
  openingForOther: (day, channel, names) => `On ${day} the following was brought forward by ${common.channel[channel]} on behalf of ${names}. In the complainant’s own words:`,
  wanted: (words) => `You asked for: ${words}`, wantedByOther: (words) => `Asked for: ${words}`,
  dealtWith: 'What happens now', isDealtWith: (name, reference) => `The complaint is registered under ${reference} and is being dealt with. ${name} is responsible for it from now on.`, nextNews: 'When the next news comes',
  whyLonger: 'Why there is no final answer yet', whenMore: 'When to expect it', recourseNow: 'Where else to turn, also now',
  agreement: { 'in-full': 'Your complaint is agreed to in full.', 'in-part': 'Your complaint is agreed to in part. What is not agreed to, and why, stands below, point by point.', refused: 'Your complaint is not agreed to. The reasons stand below, point by point.' },
  found: 'What was found', done: 'What is done', answers: 'Point by point',
  answer: { settled: (what) => `Done: ${what}`, 'under-way': (what) => `Under way: ${what}`, refused: (reason) => `This was not agreed to. The reason: ${reason}` },
  goodwill: (what) => `Apart from this, as a gesture: ${what}`,
  promises: 'What you can still expect', promiseDue: (time) => `by ${time}`,
  recourse: 'If you do not agree',
  whatItIsAbout: 'What this is about, in the words of the complaint',
  card: {
    lead: 'The complaint has been answered. There is one conversation about how it went; no other will follow, and it is not a survey.', when: 'When', how: 'By', who: 'With',
    otherwise: (name, contactLine) => `If another time suits better, or no conversation is wanted, a word to ${name} is enough${contactLine === null ? '' : `: ${contactLine}`}.`,
  },
  contactTitle: 'Who to ask',
  contact: (name, reference, contactLine) => `${name} is responsible for this matter${contactLine === null ? '' : ` (${contactLine})`}. Please mention ${reference}; there is no need to tell the story again.`,
  hours: (hours) => `Open: ${hours}`, lastResort: (who) => `If no answer comes: ${who}.`, atAddress: (names) => names,
  closing: ['Yours sincerely,'], signature: '',
};

/** English words of the papers. */
export const english: PaperWords = { common, report, letter };
