/** The manual in English: what surrounds a case. */
import type { AroundWords } from '../outline';

/** Sections from the ledgers to files and imports. */
export const around: AroundWords = {
  ledgers: {
    title: 'Promises, contacts, effort',
    parts: {
      promises: { heading: 'Promises', text: ['Alt P records a promise with its time; it stays at the right and in the queue until it is kept or broken. A new time needs the customer’s agreement and its reason, and a promise past its time can only be marked as broken.'] },
      contacts: { heading: 'Contacts', text: ['Alt C records a contact: who started it, by which way, what for. The company has a budget of contacts for each case, and one for each person over all cases of thirty days; three and six unless the pack says otherwise. Beyond either a supervisor decides, and writes down why. Telling the decision, notices required by law and the one follow-up use none of them.'] },
      effort: { heading: 'Effort', text: ['The right side counts what the complaint has cost the customer: tellings, transfers, waiting, visits, documents. Only what is recorded counts, nothing is estimated. The full lists show each source.'] },
    },
    alt: null,
  },
  guidance: {
    title: 'Ideas, ways, earlier cases',
    parts: {
      ideas: { heading: 'Ideas for the moment', text: [
        'Where a pack of know-how is in force, two or three short ideas of its trade and one or two open questions stand in the stage. They are for thinking: none of them goes into a field, and none is meant to be read out.',
        'Under “How the customer comes across” say what the customer feels and how they come across right now, and the ideas follow. It is chosen for this talk only and kept nowhere. After a heated case a short pause is offered; nobody is told whether it was taken.',
      ] },
      ways: { heading: 'Ways to settle a pain', text: [
        'Below a pain, “Ways from the playbook” come from the pack: what costs the customer least time first, then what is done soonest, then what costs least. Each says what is left for the customer to do, when it is ready, its cost, who takes part and who may decide it. “Evidence, not required” names what the customer may bring: an invitation, never a condition.',
        'Somebody who cannot come is offered no visit, unless the law leaves no other way; then the way says so. Take fills the form, and nothing is offered before it is sent. Gestures of the pack come with the form of goodwill, once every pain has its answer.',
      ] },
      before: { heading: 'What was given before', text: ['How many remedies closed cases had for the same kind of pain, the middle half of their amounts once three stand behind it, and which ways were taken most. It holds no name and no word of anybody, and leaves confidential cases out. Repairs and goodwill are never added up.'] },
    },
    alt: null,
  },
  standing: {
    title: 'Temperature, stake, warnings',
    parts: {
      temperature: { heading: 'What the temperature says', text: ['25 °C is right: the customer is neither left alone nor pestered. Below it the case is cold, above it warm. Every degree has its reason in the list, and one act is named that keeps the case even or brings it back. Often that act is to wait: “nothing until Thursday”.', 'It is about the case and for the people who handle it. It stands on no paper for the customer, and nobody is ranked by it.'] },
      stake: { heading: 'What is at stake', text: ['From 0 to 100, with each reason: what the customer’s own words tell of, safety, dignity, money, needs, whose fault it was, earlier failures, a decisive step. The hour does not count, and neither does what a customer is worth. A reason that was only read into the words is struck out; one that was heard is confirmed. Each of them names a first move: what helps in the first minute.', 'From 50 on, unless the pack says otherwise, it is a moment of truth: it stands before others in its part of the queue, the limit for repairs may be wider, and a supervisor looks at it and notes what was seen. Goodwill keeps the usual limit.'] },
      warnings: { heading: 'Warnings', text: ['They start by themselves and say what to do: a promise at risk, something due, silence, too many contacts, earlier cases of the same person, the clock of a safety case, a temperature that is off. Promises of the day come before everything else.'] },
    },
    alt: null,
  },
  formula: {
    title: 'Formula of the temperature',
    parts: {
      sum: { heading: 'The formula', text: [
        'T = 25 − C + H + the part of G that wins back what is still lost: at most C − H, so good acts never lead past 25. What was good before a reopening wins back only what was lost before it; nothing over is carried on. The scale ends at 0 and at 50, in tenths of a degree.',
        'C cools: silence beyond the hours allowed and beyond any hour that was agreed; the hours that due things are late, added up; broken promises; failed repairs; reopenings; being passed on, here and before. H heats: contacts beyond the budget of the case or with no purpose but “other”, unless they answer the customer; a gesture nobody asked for that was turned down, or any further one nobody asked for. G are good acts: promises kept, repairs completed, contacts that the customer asked for.',
        'Each line counts its pieces, times its degrees, up to its own bound. A closed case keeps its degrees; its silence ends with the close. A step taken back takes its degrees with it.',
      ] },
      numbers: { heading: 'The numbers', text: [
        'Without a pack these hold: silence 1 ° a day after 48 hours, at most 8; lateness 2 ° a day, at most 10; a broken promise 3, at most 9; a failed repair 3, at most 9; a reopening 4, at most 8; being passed on 0.5, at most 3.',
        'A needless contact 1.5, at most 6; an offer nobody asked for 2, at most 6. Won back: 1 for a promise kept, 2 for a repair completed, 0.5 for a contact the customer asked for. Within 2 ° of 25 the case is even. A pack has its own numbers in rules.yaml.',
      ] },
    },
    alt: null,
  },
  hands: {
    title: 'Other hands, approvals, other ends',
    parts: {
      handover: { heading: 'Handing over', text: ['Alt O offers the case to a colleague with three lines: what happened, what was promised, what must not be asked again. Until it is accepted the giver answers for it. It can be declined with a reason or taken back. What waits for a person stands above the queue.'] },
      approval: { heading: 'Above the limit', text: ['Where an amount is above the own limit the form asks for an approval, with the reason. Another person with the authority decides, from the list or right here with their own PIN. So does a way that the playbook leaves to a higher role, however little it costs; in a moment of truth the playbook may trust an agent with it, and the way says so. Nobody approves what they asked for. Repairs and goodwill are counted apart.'] },
      ends: { heading: 'Other ends', text: ['Alt X ends a case otherwise: withdrawn by the customer, not a complaint, passed on. Open promises and repairs are ended first. With passing on it is written down who tells the customer.'] },
      reopen: { heading: 'Reopening', text: ['A closed case that hurts again is reopened with new pains and offered to a superior. Both causes stay. There is no second follow-up: the verdict is asked when the decision is told.'] },
      undo: { heading: 'A slip of the hand', text: ['For one minute the newest own step can be taken back with Ctrl Z, outside of a field, or with the button. Both stay in the record. The follow-up conversation, an approval and a paper that was made are no slips.'] },
    },
    alt: null,
  },
  papers: {
    title: 'Papers and letters',
    parts: {
      make: { heading: 'Make and print', text: ['Ctrl P opens the papers of the case. Choose the kind and the language, look at the page, print it or save it as PDF. The preview is the paper itself.', 'The resolution report is internal and holds the whole record. Letters go to the customer and contain nothing internal.'] },
      letters: { heading: 'Letters', text: ['Acknowledgement, holding letter, final response, apology in own words, follow-up card. What is missing, or promises something that is not in the record, is named before the printer. A paper printed before is marked as a copy.', 'What stands on every letter is written under Settings, Organisation, for each language: address, telephone, hours, the role under the signature, who helps when nobody answered, where else to turn. A known address stands in the window of a DL envelope, with marks for folding.'] },
      day: { heading: 'Letters of the day', text: ['Ctrl Shift P lists the letters made today and not printed yet, of all cases, and prints them one by one. Each is held against its case first: where a promise was moved or broken, a part is missing, the letterhead was changed, the case has ended or the customer is not to be contacted, the letter stays, with the reason and, where it helps, the button that makes it anew.', 'From there, or by typing its name into find, a supervisor opens the log of the day: every step of a day with its case, hour and owner, late promises, repair and goodwill in two sums that are never added, and what was open at the end. It names no customer and is made from the record each time.'] },
    },
    alt: 'The dialog Paper: kinds and language at the left with the buttons Print and Save as PDF, the page itself at the right.',
  },
  persons: {
    title: 'Persons, wishes, confidential cases',
    parts: {
      customer: { heading: 'Who complains', text: ['A representative is recorded with the right to speak; several people can complain together. Only who says so is recorded, nobody is asked for it. Somebody not named gets letters that address them without a name, and the follow-up can be waived.', 'Alt U in a case shows the customer whole: every case with its pains and promises, how to reach the person, what the person needs. What a customer is worth stands nowhere. While a call is taken down, earlier cases with the same phone, name or much the same words are offered below the person: opening one parks the call.'] },
      wishes: { heading: 'Wishes and needs', text: ['Preferred way, hours, “do not contact me again”, needs such as large print. They belong to the person and hold in every case. A contact against them is possible with a reason only, and after “do not contact” the follow-up is waived.'] },
      confidential: { heading: 'Confidential', text: ['Only the owner and supervisors see a confidential case; colleagues see that one exists, not whose. The reason is recorded.'] },
    },
    alt: null,
  },
  material: {
    title: 'Notes, files, corrections, import',
    parts: {
      notes: { heading: 'Notes for colleagues', text: ['Alt N adds a note. Notes are internal: they never reach a paper for the customer.'] },
      slips: { heading: 'Corrections', text: ['Alt R corrects a fact; the old entry stays beside the new one.'] },
      files: { heading: 'Files', text: ['Photos, receipts, letters and recordings are dropped on the case, pasted or chosen. They are kept sealed, looked at without running anything, or saved. Removing one needs a reason.'] },
      import: { heading: 'Import', text: ['Settings, Import reads a table (CSV) of another system. It shows what each column means, counts first, and lists refused rows with line and reason. The same file can be brought in twice: nothing is doubled.', 'What was closed there is history and read-only; what is open waits in Listen.'] },
    },
    alt: null,
  },
};
