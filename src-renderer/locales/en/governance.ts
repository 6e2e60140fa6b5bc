/** Words of erasure, retention and the log of looks. */
/** English words. */
export const governance = {
  tab: 'Data protection',
  forMe: { erasure: 'Erasure to decide', persons: '{count} person | {count} persons', askedBy: 'asked by {name}' },
  erasure: {
    title: 'Erasures', hint: 'One person asks, another decides. Words, files and papers of the person go for ever; figures and the record stay.',
    none: 'No erasure waits for a decision.', ask: 'Ask for the erasure', askPerson: 'Ask for the erasure of this person', reason: 'Why', reasonHint: 'Stays in the record; names in it are hidden.', asked: 'The erasure waits for another person, under Settings, Data protection.',
    askedBy: 'Asked by {name}, {time}', byRetention: 'due under the rule', state: { open: 'waits', given: 'erased', refused: 'not erased' }, decidedBy: '{name}, {time}',
    noName: 'no name', gone: 'erased', cases: '{count} case | {count} cases', stopped: { 'open-case': 'a case is open', hold: 'legal hold' }, left: '{count} person could not be erased any more and stays. | {count} persons could not be erased any more and stay.',
    more: 'Show all {count}', flagged: 'The asker made or raised this account, or gave it its PIN.', alone: 'Nobody else could decide at this desk; the record says so.', aloneHint: 'Nobody else at this desk may decide. An administrator alone may; the record says so.',
    decide: 'Decide', here: 'Decide here with a PIN', answer: 'Decision', approve: 'Erase', refuse: 'Do not erase', decisionReason: 'Reason', go: 'Record the decision', final: 'An erasure cannot be taken back.', nobody: 'Somebody else with the role of supervisor or administrator decides.',
    decided: 'Decided lately',
  },
  retention: {
    title: 'How long words are kept', hint: 'Names who is due. Nobody is erased without being asked for and decided on.', on: 'Name persons who are due', months: 'Months after the last case was closed', monthsHint: 'Many rules ask for three years or more: 36.', save: 'Save', saved: 'Saved',
    off: 'No rule is set.', none: 'Nobody is due.', due: 'Due: {count}', dueMore: 'Due: more than {count}, the longest closed first', person: 'Person', closed: 'Last case closed', caseNumber: 'Case', asked: 'waits for a decision', askAll: 'Ask for all {count}', askOne: 'Ask', askOneOf: 'Ask for {reference}', askFor: 'Erasure of {count} person | Erasure of {count} persons',
  },
  viewing: {
    title: 'Who viewed what', hint: 'Kept for two years, beside the record. Supervisors and administrators see it. The same view within ten minutes counts once.', of: 'Person', everybody: 'Everybody', when: 'When', who: 'Who', what: 'What', caseNumber: 'Case', none: 'Nothing was viewed yet.', more: 'Older', whole: 'whole record', inCase: 'Who viewed this case',
    kind: { case: 'case opened', person: 'customer’s details opened', attachment: 'file opened', 'attachment-saved': 'file saved', paper: 'paper opened', 'paper-printed': 'paper printed', 'paper-saved': 'paper saved', 'record-saved': 'backup copied' },
  },
} as const;
