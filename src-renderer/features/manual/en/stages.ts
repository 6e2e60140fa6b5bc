/** The manual in English: how the day begins, and the way of one complaint. */
import type { StageWords } from '../outline';

/** Sections from the start to the close. */
export const stages: StageWords = {
  start: {
    title: 'Start, PIN and queue',
    parts: {
      first: { heading: 'First start', text: ['Asked once: organisation, branch, workstation code, language, and the first person, who becomes administrator. The codes stay in every case number and cannot be changed afterwards; names and limits can, under Settings, Organisation.', 'The administrator adds the others under Settings, People, and tells each first PIN in person.'] },
      pin: { heading: 'PIN and lock', text: ['Everybody signs in with a PIN of six to twelve digits. Ctrl L locks; an idle desk locks by itself. Work stays as it is behind the lock, and drafts of two people are kept apart.', 'After three wrong tries there is a wait. A forgotten PIN is set anew by an administrator under Settings, People.'] },
      queue: { heading: 'Queue', text: ['F2 shows what is due: now, today, waiting for others. The most urgent line stands first; ↑ ↓ choose, Enter opens.', 'Ctrl K finds by reference, part of a name or phone, or two characters of the story. It also takes commands.'] },
      park: { heading: 'Another call comes in', text: ['F8 parks what is on the screen, Shift F8 brings it back with every word in its place. Ctrl N parks by itself. Typing is saved within a second.'] },
    },
    alt: null,
  },
  listen: {
    title: 'Stage 1: Listen',
    parts: {
      story: { heading: 'The story first', text: ['Ctrl N opens a new complaint. Let the customer finish, and write it down as it is said. One open question is enough: “What happened?”', 'The story cannot be changed afterwards, because it is what the customer said. Facts around it can be corrected.'] },
      pains: { heading: 'What hurt', text: ['One line for each thing that hurt, in the customer’s words. Ctrl 1 to Ctrl 6 choose the kind: money, time, effort, dignity, safety, information. Each will need an answer of its own.', 'Without a named pain the case stays in Listen, since nobody would know what to repair.'] },
      person: { heading: 'The person last', text: ['Name, phone and address come at the end, each with its purpose. Somebody known here is offered after a few characters, so that nothing is asked twice. Who does not want to be named is served all the same.', 'Ctrl ↵ registers. A press that seems lost can be repeated: the complaint is registered once.'] },
      category: { heading: 'What a case is about', text: ['A case keeps the pack of know-how that it began with. While the story is told, and later under the title, stands what the complaint may be about, with the customer’s own words that spoke for it. Alt B confirms it, at the intake too; on the case Choose takes another subject, a cause and the way it came in. Ideas, ways and earlier cases follow the subject, and the internal report names it. Nothing is decided by a suggestion.'] },
    },
    alt: 'A new complaint: the story at the top, below it the pains with their kinds, the button Register at the bottom.',
  },
  acknowledge: {
    title: 'Stage 2: Acknowledge',
    parts: {
      do: { heading: 'Reference and one promise', text: ['Tell the reference, then say what happens next and by when. Both are recorded with one press, and the promise stands in the queue until it is kept.', 'Until then the next stages are locked: the customer should leave the first conversation knowing who does what, and when.'] },
      harm: { heading: 'Harm that goes on', text: ['Freeze the card, stop the sale, call for help: Alt M records the measure at any stage, before everything else.'] },
      safety: { heading: 'Safety', text: ['Where somebody’s safety is concerned four facts are asked before the case can end: harm, danger now, others, evidence. “Asked, not given” with a reason is an answer.'] },
    },
    alt: 'The stage Acknowledge: the reference to tell, a field for the next step with its time, and the five stages above.',
  },
  empathize: {
    title: 'Stage 3: Empathize',
    parts: {
      do: { heading: 'In words of your own', text: ['Say for each pain what it meant for the customer, then press Heard. The ideas beside it are for thinking, not for reading out.', 'Repeating the customer’s sentence is not taken: it shows that it was heard, not that it was understood.'] },
      locked: { heading: 'Why repairs wait', text: ['Options open once every pain is heard. A remedy offered to somebody who does not feel heard sounds like a way to end the call.'] },
    },
    alt: 'The stage Empathize: the first pain is heard, the second has a field for own words with ideas beside it.',
  },
  act: {
    title: 'Stage 4: Act',
    parts: {
      options: { heading: 'Options and choice', text: ['Add options for each pain: what would be done, by when, what it costs, and what it asks of the customer. They are sorted by effort, the least first. The customer chooses; their words are recorded with the choice.', 'Mark a repair as done with its result, or as failed with the reason; after a failure another option is needed.'] },
      accounts: { heading: 'Repairs and goodwill are two accounts', text: ['A repair takes a pain away. A gesture comes on top and settles nothing, so it opens only when every pain has a repair under way or an answer.', 'The two never offset each other, on the screen or on paper. What may be decided alone is shown above the options; it holds for all repairs of a case together, and once more for all goodwill.'] },
      refusal: { heading: 'No, with a reason', text: ['What cannot be done is refused with the reason that the customer was told. That answers the pain; it does not count as settled.'] },
      decision: { heading: 'Decision', text: ['Tell what was found, what is done and where else the customer may turn, then press Decision told. If something changes afterwards it is told again.'] },
    },
    alt: 'The stage Act: each pain in a box with its options, the chosen one marked, effort and cost at the right.',
  },
  'follow-up': {
    title: 'Stage 5: Follow up once',
    parts: {
      once: { heading: 'One conversation', text: ['Agree a time that suits the customer. Ask one open question, choose the customer’s own verdict and write down their words. There is no second follow-up: asking twice is a burden.', 'It opens once every pain is settled or answered and the decision is told.'] },
      unreached: { heading: 'Not reached, or not wanted', text: ['Three tries at most, an hour apart; after the third the follow-up ends as unreached. It can be waived with a reason, for instance when the customer asked for silence.'] },
    },
    alt: 'The stage Follow up once: the verdict of the customer, a field for their words, and the note that closing waits for it.',
  },
  closing: {
    title: 'Closing',
    parts: {
      close: { heading: 'Close', text: ['Choose the outcome that pains and verdict show, name the cause and what to learn from it. The cause says what failed, not who. Open promises and an open follow-up hold the case back.', 'A closed case still takes corrections, notes and papers.'] },
    },
    alt: 'A closed case: outcome, verdict, cause and lesson, and below each pain with how it was settled.',
  },
};
