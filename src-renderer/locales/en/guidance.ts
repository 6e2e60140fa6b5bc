/** Words for what the rules say of a case: temperature, stake, warnings, effort as time, authority, what to do next. Internal, all of it (I9). */
/** English words. `{at}` is a time, `{count}` a number, `{degrees}` degrees with their sign. */
export const guidance = {
  temperature: {
    title: 'Temperature', degrees: '{degrees} °C', cold: 'colder than it should be', even: 'as it should be', warm: 'warmer than it should be',
    reason: {
      silence: '{count} h without a word, beyond what was agreed', lateness: '{count} h late', 'broken-promise': '{count} promise broken | {count} promises broken', 'failed-repair': '{count} repair failed | {count} repairs failed',
      reopening: 'came back once | came back {count} times', transfer: 'passed on once | passed on {count} times', 'needless-contact': '{count} needless contact | {count} needless contacts', 'unasked-offer': '{count} offer nobody asked for | {count} offers nobody asked for',
      'kept-promise': '{count} promise kept | {count} promises kept', 'completed-repair': '{count} repair completed | {count} repairs completed', 'asked-contact': '{count} contact the customer asked for | {count} contacts the customer asked for',
    },
  },
  act: {
    acknowledge: 'Acknowledge, and say what comes next', 'tell-late': 'Say that it is late since {at}, and agree a new time', 'tell-before-late': 'Keep it by {at}, or say so before it is late', 'answer-overdue': 'Give the final response; it was due {at}',
    'look-over': 'Somebody senior looks at it by {at}', 'call-back': 'The customer hears again by {at}', 'keep-promise': 'Keep the promise due {at}', 'give-word': 'Say where it stands and when the next word comes',
    'complete-repair': 'Complete the repair under way', 'promise-next-step': 'Promise the next step with a time', 'no-further-contact': 'No further contact before {at}', 'nothing-until': 'Nothing until {at}', 'go-on': 'Go on with the next stage', none: 'Nothing more',
    'read-earlier-cases': 'Read the earlier cases before asking anything', 'ask-senior': 'Ask a supervisor to look at it',
  },
  stake: {
    title: 'What is at stake', momentOfTruth: 'Moment of truth', points: '{points} of 100',
    reason: { trigger: '{name}', safety: 'Somebody’s safety is concerned', dignity: 'Somebody’s dignity was hurt', money: 'Money is missing', need: 'The person needs care in how they are served', 'own-fault': 'The cause lies here', 'earlier-failure': 'Failed before', 'decisive-step': 'A decisive step of the journey' },
    standing: { found: 'found in the customer’s words', confirmed: 'confirmed', struck: 'struck out' },
    kind: { livelihood: 'money to live on', health: 'health', date: 'a date that does not come back', dignity: 'dignity', dependant: 'somebody in their care', trust: 'trust' },
  },
  wider: { 'moment-of-truth': '{percent} % of the usual limit for repairs, because this is a moment of truth', 'double-deviation': '{percent} % of the usual limit for repairs, because it failed before' },
  warning: {
    'safety-clock': 'Safety: the clock runs until {at}', 'promise-at-risk': 'A promise is due {at}', 'due-soon': 'Due {at}', silent: 'No word for {count} h', 'over-served': '{count} contacts from here', 'senior-eye': 'Much is at stake, and nobody senior has looked yet',
    'repeat-complainant': '{count} other case of this person lately | {count} other cases of this person lately', temperature: '{count} °C',
  },
  effort: {
    total: '{count} min of the customer’s time', adds: 'costs the customer {count} min', addsNothing: 'costs the customer no time',
    source: { telling: 'Telling the story', transfer: 'Being passed on', wait: 'Waiting', visit: 'Coming in', document: 'Finding papers', 'contact-started': 'Having to get in touch', 'channel-switch': 'Changing the way', repair: 'Taking part in the repair' },
  },
  option: { yes: 'May be decided now', 'in-part': 'May be decided now up to {limit}', no: 'Decided by: {who}', trusted: 'a moment of truth: no approval needed', evidence: 'evidence, not required: {what}', onlyLawful: 'The law leaves no other way', againstNeeds: 'Hard for this person: {needs}' },
  precedent: { title: 'Given for the same before', none: 'Nothing to compare with yet.', repairs: '{count} repair, half of them {lower} to {upper} | {count} repairs, half of them {lower} to {upper}', goodwill: 'Goodwill, counted apart: {count}' },
  feeling: { angry: 'Angry', anxious: 'Anxious', hurt: 'Hurt', humiliated: 'Humiliated', 'worn-out': 'Worn out', calm: 'Calm' },
  demeanour: { plain: 'Plain', overbearing: 'Overbearing', argumentative: 'Argumentative', talkative: 'Talkative', eccentric: 'Unusual', silent: 'Silent' },
  pause: 'A pause of {count} min is well earned.',
} as const;
