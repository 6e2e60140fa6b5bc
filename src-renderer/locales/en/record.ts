/** Words for what is kept beside the conversation: notes for colleagues, holds of the law, and the ledgers of contacts and effort. */
/** English words. */
export const record = {
  notes: { title: 'Notes for colleagues', mark: 'internal', hint: 'Never on a paper for the customer.', add: 'Add a note', words: 'Note', go: 'Keep the note', none: 'None yet.' },
  hold: { mark: 'Legal hold', standing: 'Legal hold: {reason}', by: '{by}, {time}', note: 'While it stands nobody of this case is erased.', place: 'Place a legal hold', lift: 'Lift the hold', placeReason: 'Why it is held', liftReason: 'Why it may be lifted', placeGo: 'Place the hold', liftGo: 'Lift the hold' },
  contacts: {
    open: 'Full list', title: 'All contacts', lead: '{used} of {allowed} contacts from the company are used. Notices that the law requires, the decision and the one follow-up use none.', when: 'When', starter: 'Who started it', way: 'Way', purpose: 'What for', said: 'What was said', cost: 'Cost the customer', reason: 'Reason: {reason}',
    count: 'From the customer {customer} · from the company {company}', noCost: 'nothing', registration: 'The complaint itself', reopening: 'The complaint came back', decision: 'The decision was told', followUp: 'The one follow-up', attempt: 'Follow-up, not reached', noBudget: 'uses no budget',
  },
  effort: {
    open: 'Full list', title: 'What it has cost the customer', lead: 'Each line is one source. Nothing here is an estimate of the program.', source: 'Source', before: 'Before, and telling it here', contact: 'Contact, {time}', repair: 'Repair: {what}', total: 'Together', startedOver: 'Had to get in touch {contacts}× · changed channel {switches}×', none: 'Nothing but the telling.',
    tellings: 'Told', transfers: 'Transferred', waitMinutes: 'Waited', visits: 'Visits', documents: 'Documents', minutes: 'Took part',
    ahead: 'Still ahead', aheadNone: 'nothing',
  },
  nextCost: { label: 'The next step asks of the customer:', nothing: 'nothing', between: '{least}, up to {most}, by the option', conversation: 'one conversation' },
} as const;
