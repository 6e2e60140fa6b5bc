/** Words of the guided resolution: coaching of the moment, ideas of the playbook, what is at stake. Internal, all of it (I9). */
/** English words. */
export const moment = {
  coaching: { label: 'For this moment', how: 'How the customer comes across', feeling: 'Feels', demeanour: 'Comes across as', gone: 'Chosen for this talk only. It is not kept.' },
  temperature: { scale: '{degrees} °C on a scale from 0 to 50, where 25 is even', next: 'Next', even: 'Nothing moved it.', share: '{degrees}°' },
  warnings: { label: 'Warnings' },
  stake: { none: 'Nothing out of the routine was found.', triggers: 'What the words tell', confirm: 'Confirm', strike: 'Strike out', strikeWhy: 'Why it is not so', strikeGo: 'Strike it out', add: 'Heard something else', addPick: 'What was heard', addGo: 'Note it', firstMove: 'First move', spoken: '“{words}”', look: 'Senior look', lookWords: 'What was seen, for colleagues', lookGo: 'Looked at it', looked: '{by} · {time}' },
  ideas: { title: 'Ways from the playbook', any: 'For any subject. Once it is said what the complaint is about (Alt+B), the ways of its subject stand here too.', lead: 'Least effort for the customer first. Choosing one fills the form; nothing is offered before it is sent.', more: 'Show all {count}', fewer: 'Show fewer', take: 'Take', takeNamed: 'Take: {what}', ready: 'ready in {time}', readyNow: 'at once', free: 'no cost', cost: '{from}–{to}', gestures: 'Gestures that fit', departments: 'with {who}' },
  precedents: { open: 'What was given before', loading: 'Looking at closed cases' },
  effort: { time: 'of the customer’s time' },
  contacts: { person: 'This person, all cases: {used} of {allowed} in {windowDays} days', spent: 'The budget is spent. Going on takes a supervisor and a reason: {who}.', spentNobody: 'The budget is spent. Going on takes a supervisor and a reason.' },
  queue: { momentOfTruth: 'moment of truth' },
} as const;
