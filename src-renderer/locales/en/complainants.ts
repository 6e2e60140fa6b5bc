/** Words for who stands around a complaint: representative, joint complainants, confidentiality, and how people want to be reached. */
/** English words. */
export const complainants = {
  around: 'Somebody else involved, or wishes',
  aroundHint: 'Only where the caller says so. Nobody is asked for it.',
  representative: {
    title: 'Representative', name: 'Who speaks for the customer', phone: 'Phone of the representative', authority: 'By what right', authorityWords: 'In short: relation, or the paper that shows it',
    speaks: '{name} speaks for {customer}', speaksUnnamed: '{name} speaks for the customer', go: 'Note the representative', add: 'Representative', change: 'Change representative', nameMissing: 'The name of the representative is missing.',
  },
  joint: { title: 'Complains together', name: 'Name', phone: 'Phone', nameOf: 'Name, joint complainant {n}', phoneOf: 'Phone, joint complainant {n}', with: 'Together with', named: 'together with {names}', add: 'Joint complainant', another: 'One more person', remove: 'Remove person {n}', go: 'Add the person', nameMissing: 'The name is missing.' },
  confidential: {
    title: 'Confidential', switch: 'Keep this complaint confidential', switchHint: 'Only the owner and supervisors see it. The reason is recorded afterwards.', set: 'Confidential: only the owner and supervisors see it.', reasonOpen: 'The reason is not recorded yet.',
    because: 'Reason: {reason} · {by}', reason: 'Why it is confidential', reasonOff: 'Why it need not be confidential any more', go: 'Make it confidential', goReason: 'Record the reason', goOff: 'Show it to colleagues again', off: 'No longer confidential', addReason: 'Record the reason',
  },
  wishes: {
    title: 'How to reach the customer', channel: 'Preferred way', anyChannel: 'No preference', hours: 'Hours', from: 'From', to: 'To', hoursHint: 'Both or neither. An evening into the night may pass midnight.', hoursBad: 'Two different times, or none.',
    doNotContact: 'Does not want to be contacted again', doNotContactHint: 'Nothing but what the law demands goes out. The follow-up is waived.', needs: 'What the person needs', needWords: 'More on it, in the person’s own words',
    by: { phone: 'by phone', counter: 'at the counter', letter: 'by letter', email: 'by e-mail', message: 'by message', web: 'through the web' }, line: { hours: 'between {from} and {to}', both: '{way}, {from}–{to}' }, none: 'No wishes noted.', go: 'Note the wishes', change: 'Wishes', takenOver: 'As told in {reference}. Wishes belong to the person and hold in every case.', belongs: 'Wishes belong to the person: they hold in every case of this customer.',
    held: 'Wishes from an earlier case hold for this one too: {wishes}. Told in {reference}.', heldEdit: 'Change wishes',
  },
  against: {
    doNotContact: 'This customer does not want to be contacted again.', channel: 'The customer asked for another way: {wish}.', hours: 'The customer asked for other hours: {wish}.', reasonLabel: 'Why it is needed all the same', reasonHint: 'A contact against the customer’s wishes is recorded with its reason.', reasonMissing: 'The reason for a contact against the customer’s wishes is missing.',
    wished: 'Wished: {wish}', choose: 'Choose what the customer asked for, or note that the wishes changed.', waive: 'The follow-up can be waived for that reason.', waiveNow: 'Waive the follow-up', noDetails: 'The customer left no way to be reached: the follow-up can be waived.',
  },
} as const;
