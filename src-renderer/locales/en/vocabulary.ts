/** Words for the closed lists of the published language. */
export const vocabulary = {
  stage: { listen: 'Listen', acknowledge: 'Acknowledge', empathize: 'Empathize', act: 'Act', 'follow-up': 'Follow up once', closed: 'Closed' },
  pain: { money: 'money', time: 'time', effort: 'effort', dignity: 'dignity', safety: 'safety', information: 'information' },
  channel: { phone: 'Phone', counter: 'Counter', letter: 'Letter', email: 'E-mail', message: 'Message', web: 'Web' },
  purpose: {
    complaint: 'Complaint', 'ask-facts': 'Ask for facts', 'offer-choice': 'Offer a choice', progress: 'Progress', 'tell-decision': 'Tell the decision',
    'keep-promise': 'Keep a promise', 'follow-up': 'Follow-up', 'legal-notice': 'Notice required by law', other: 'Other',
  },
  starter: { customer: 'Customer', company: 'Company' },
  outcome: {
    resolved: 'Resolved', 'agreed-in-part': 'Final response, agreed in part', 'not-agreed': 'Final response, not agreed', withdrawn: 'Withdrawn',
    'not-a-complaint': 'Not a complaint', 'passed-on': 'Passed on', 'closed-before': 'Closed before Amends',
  },
  verdict: { settled: 'Settled', partly: 'Partly settled', 'not-settled': 'Not settled' },
  waive: { 'asked-not-to-be-contacted': 'Asked not to be contacted', 'no-contact-details': 'No contact details', 'told-at-the-desk': 'Told at the desk', other: 'Other reason' },
  cause: {
    'staff-conduct': 'Staff conduct', knowledge: 'Knowledge', process: 'Process', system: 'System', product: 'Product', 'price-or-contract': 'Price or contract',
    information: 'Information', 'third-party': 'Third party', safety: 'Safety', other: 'Other',
  },
  fact: {
    product: 'Product', journeyStep: 'Step of the journey', desiredRemedy: 'Desired remedy', channel: 'Channel', complainantName: 'Name', complainantPhone: 'Phone', complainantAddress: 'Address',
  },
  language: { 'zh-CN': 'Chinese', en: 'English' },
  paper: { 'resolution-report': 'Resolution report', 'resolution-letter': 'Letter to the customer' },
  role: { agent: 'Agent', supervisor: 'Supervisor', administrator: 'Administrator' },
  currency: { CNY: 'Chinese yuan (CNY)', USD: 'US dollar (USD)', EUR: 'Euro (EUR)', GBP: 'Pound sterling (GBP)', HKD: 'Hong Kong dollar (HKD)' },
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  queue: { now: 'Now', today: 'Today', waiting: 'Waiting for others' },
  due: { acknowledge: 'Acknowledge', promise: 'Promise', 'final-response': 'Final response', 'follow-up': 'Follow-up' },
  matched: { reference: 'Reference', name: 'Name', phone: 'Phone', words: 'Story' },
  command: {
    register: 'Register the complaint', acknowledge: 'Acknowledge', 'hear-pain': 'Put into words what was heard', 'add-pain': 'Add a pain', 'mark-title': 'Mark the title', 'contain-harm': 'Contain the harm',
    'add-repair': 'Add a repair', 'choose-repair': 'Record the choice', 'complete-repair': 'Complete the repair', 'fail-repair': 'Mark the repair as failed', 'refuse-pain': 'Refuse with a reason',
    promise: 'Make a promise', 'keep-promise': 'Mark as kept', 'break-promise': 'Mark as broken', 'renegotiate-promise': 'Agree a new time', 'offer-gesture': 'Offer a gesture',
    'record-contact': 'Record a contact', 'tell-decision': 'Tell the decision', 'schedule-follow-up': 'Set the follow-up', 'attempt-follow-up': 'Record an attempt',
    'complete-follow-up': 'Record the follow-up', 'waive-follow-up': 'Waive the follow-up', close: 'Close the case', 'correct-fact': 'Correct a fact', 'request-paper': 'Make a paper',
  },
} as const;
