/** Words for the customer's card, and for earlier cases that a new call may be about. */
/** English words. */
export const customers = {
  title: 'Customer', open: 'All about this customer', back: 'Back', loading: 'Reading the customer’s cases', gone: 'This customer cannot be shown',
  erased: 'The details of this person were erased.', nameless: 'Name not given', reach: 'How to reach the customer', none: 'Nothing noted.',
  cases: '{count} case | {count} cases', shownOf: 'The newest {shown} of {count} are shown.', promises: 'Promises: {kept} kept, {broken} broken', noPromises: 'No promise was made yet.',
  hidden: 'Confidential: its owner and supervisors see it.', rowOnly: 'Open the case to see its pains and promises.', pains: 'What hurt', promisesOf: 'Promises', openSince: 'open since {time}', closedOn: 'closed {time}', step: 'Where it went wrong: {step}', asks: 'Asked for: {what}', verdict: 'Own verdict: {verdict}', dueAt: 'due {time}', promiseState: { open: 'open', late: 'late', kept: 'kept', broken: 'broken' }, noPains: 'No pain was named.',
  alike: {
    title: 'This may be about a case that is here already', lead: 'Opening it keeps this call parked. Where it is something else, just go on.', open: 'Open {reference}', why: 'Same {what}', reason: { phone: 'phone', name: 'name', story: 'words' },
    spoken: '{count} case like this one is here already. | {count} cases like this one are here already.',
  },
} as const;
