/** Words around packs of know-how: which one new cases take, and what a case is about on its axes. Internal (I9). */
/** English words. `{words}` are pieces of the customer's story. */
export const playbook = {
  shipped: { 'retail-bank': 'Retail bank', restaurant: 'Restaurant and food', 'retail-warranty': 'Retail with warranty' },
  firstStart: { label: 'Trade', hint: 'Its pack of know-how guides new cases.' },
  category: {
    label: 'What it is about', suggested: 'It may be about', spoken: 'because of “{words}”', unknown: 'not said yet', confirm: 'Confirm', confirmNamed: 'Confirm: {name}', other: 'Choose', change: 'Change', title: 'What it is about',
    subject: 'Subject', cause: 'Cause, if known', channel: 'Way it came in, if it matters', none: 'not chosen', go: 'Confirm',
  },
} as const;
