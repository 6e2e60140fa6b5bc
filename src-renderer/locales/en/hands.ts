/** Words of whose hands a case is in: handover, approval, other ends, reopening, taking back. */
/** English words. */
export const hands = {
  row: { offeredTo: 'offered to {name}', waits: 'waits for approval', reopened: 'reopened', confidential: 'Confidential', confidentialMark: 'confidential' },
  forMe: { label: 'For me', handover: 'Offered to you', approval: 'Approval to decide', promise: 'Promise to keep', 'senior-eye': 'Needs a senior look', owner: 'with {name}' },
  head: { second: 'Second failure', further: 'Failure no. {n}' },
  handover: {
    title: 'Offer to a colleague', lead: 'Three lines, so that nothing is asked again. Until it is taken over, {name} answers.', to: 'To whom', nobody: 'Nobody else is active at this desk.', go: 'Offer',
    happened: 'What happened', promised: 'What was promised', notAskAgain: 'What must not be asked again', onRecord: 'On record: {facts}', nothingOpen: 'no open promise', promiseBy: '{what}, by {time}', toldTimes: 'the story, told {count} time | the story, told {count} times',
    label: 'Handover', offered: '{from} offers this case to {to}', until: 'Offered {ago}. {name} answers until it is taken over.', accept: 'Take over',
    decline: 'Decline', declineReason: 'Why it is declined', takeBack: 'Take the offer back', takeBackReason: 'Why it is taken back',
    takenOver: 'Taken over from {from}, {time}', declined: '{to} declined {ago}: {reason}',
  },
  approval: {
    title: 'Approvals', state: { open: 'waits', given: 'approved', refused: 'not approved' }, asked: 'Asked by {name}, {time}', decided: '{name}, {time}', used: 'used', unused: 'not used yet', flagged: 'The asker made or raised this account, or gave it its PIN.',
    above: 'Above what may be decided alone here. Another person decides first; nothing is offered before.', aboveRole: 'The playbook leaves this to: {role}. They decide first; nothing is offered before.', reason: 'Why it should be approved', ask: 'Ask for an approval', under: 'Offer it under', without: 'No approval',
    answer: 'Decision', approve: 'Approve', refuse: 'Do not approve', decisionReason: 'Reason', go: 'Record the decision', decide: 'Decide', here: 'Decide here with a PIN', hereHint: 'The desk stays with {name}.', decider: 'Who decides', pin: 'PIN of {name}', pinOf: 'PIN', nobody: 'Nobody else at this desk may decide this.', use: 'Offer it now',
  },
  money: {
    toCustomer: 'Money goes to the customer', requested: 'The customer asked for', requestedHint: 'Empty: no amount was named.', offered: 'Offered', accepted: 'Accepted', paid: 'Paid', cost: 'Cost in all', pay: 'Record the payment', payGo: 'Paid',
    line: { requested: 'asked for {amount}', offered: 'offered {amount}', accepted: 'accepted {amount}', paid: 'paid {amount}' },
  },
  ends: {
    title: 'End otherwise', which: 'How it ends', withdraw: 'Withdrawn', 'not-a-complaint': 'Not a complaint', 'pass-on': 'Passed on',
    withdrawWords: 'In the customer’s words', withdrawChannel: 'Said by', withdrawGo: 'Record the withdrawal',
    notReason: 'What it was', notWords: 'Why it is none', notHint: 'Whoever is dissatisfied and expects an answer has a complaint.', notGo: 'Record that it is none',
    toWhom: 'To whom', withWhat: 'With what', teller: 'Who tells the customer', passWords: 'Why there', passGo: 'Record the passing on',
    reason: 'What it was', said: 'Said by',
  },
  reopen: {
    open: 'Reopen', title: 'Reopen the case', lead: 'It goes on with what still hurts, and is offered to a superior. There is no second follow-up: the verdict is asked with the decision.', channel: 'Came in by',
    words: 'What failed again', wordsHint: 'In own words. There is no ready-made apology.', pains: 'What hurts now', superior: 'Offer it to', noSuperior: 'Nobody above the owner is active at this desk.', noSuperiorReason: 'Why it goes on without a superior', promised: 'What was promised', notAskAgain: 'What must not be asked again', go: 'Reopen the case',
  },
  cycles: {
    ended: 'Ended {time}: {outcome}', cause: '{cause} · {words}', back: 'Back {time}, {channel}', superior: 'Offered to {name}', noSuperior: 'No superior: {reason}', label: 'Earlier ends of this case', verdictNow: 'Asked while telling the decision: the one follow-up is over.',
  },
  undo: { done: 'Done: {what}', takeBack: 'Take back ({seconds} s)', taken: 'Taken back: {what}. The record keeps it, marked.', undone: 'taken back', label: 'Last step' },
} as const;
