/** Five scenarios in English over three trades: a handbag on the tram, letters to the dead, a child and a guest called a liar, a phone wiped without asking, a guarantee refused with an accusation. All invented. */
import { NO_TROUBLE, type Script } from './script';

const WIPED: Script = {
  slug: 'en-6-wiped', language: 'en', pack: 'retail-warranty', by: 'screens', title: 'A phone that was wiped without asking, with the only videos of a baby: what can be had back is told plainly, and nobody offers a case for it',
  caller: { name: 'Nora Finch', phone: '07700900311', address: null, channel: 'counter', needs: [], feeling: 'hurt', demeanour: null },
  story: 'You replaced the battery and wiped the phone without asking. All the videos of my baby are gone, and the man at the desk offered me a case.', wants: 'The videos, and somebody who says what was done',
  before: { ...NO_TROUBLE, visits: 1, tellings: 1 },
  pains: [
    { kind: 'information', words: 'Nobody can say whether the videos are lost for good', heard: 'Not knowing whether those first months are gone must be hard to bear.', way: 'data-facts-told', says: 'The truth, whatever it is', result: 'Told what was done and what chance is left; the drive rests untouched' },
    { kind: 'dignity', words: 'Wiped without asking, then offered a case', heard: 'To be offered a trinket for the loss of a child’s first steps is an insult on top of it.', way: 'manager-says-it', says: 'Somebody had to say it', result: 'The manager rang and named the step that was skipped' },
  ],
  expected: { subject: 'data-lost', suggested: 1, triggers: ['irreplaceable-data'], stake: 60, isMomentOfTruth: true, authority: 300, minutes: [116, 116], degrees: [25, 25], idea: 'ack-days-named' },
  never: ['voucher', 'case of choice', 'discount'], safety: null, promise: { what: 'Ring before six with what the workshop log says', hours: 5, kept: 'Rang at half past four' }, gesture: null,
  found: 'The workshop reset the phone by habit; nobody asked, and the form has no line for it.', done: 'The drive rests untouched, what was done to it was told, and the reset is taken out of the routine.', verdict: 'I know where I stand now.',
  cause: 'process', causeWords: 'Phones are reset by habit', lesson: 'No reset without a yes in writing',
};

const ACCUSED: Script = {
  slug: 'en-7-accused', language: 'en', pack: 'retail-warranty', by: 'screens', title: 'A guarantee refused with “you dropped it”: tested before her eyes, the fee put back, the desk named one person to the end',
  caller: { name: 'Dora Quill', phone: '07700900322', address: null, channel: 'phone', needs: [], feeling: 'angry', demeanour: 'argumentative' },
  story: 'The phone is ten months old and they refuse the guarantee. Your technician said I dropped it, called me a liar in front of the queue and charged me for looking. I saved up for it.', wants: 'The phone repaired and that word taken back',
  before: { ...NO_TROUBLE, visits: 2, tellings: 2 },
  pains: [
    { kind: 'dignity', words: 'Called a liar in front of the queue', heard: 'Being called a liar with strangers listening is not something one shakes off.', way: 'tested-before-eyes', says: 'Then I can see it with my own eyes', result: 'Opened and filmed in front of the customer; no mark of a fall' },
    { kind: 'money', words: 'Charged for looking at it', heard: 'Paying to be told off turns a broken phone into a grievance.', way: 'callout-and-test-back', says: 'That is only fair', result: '30.00 put back on the card' },
  ],
  expected: { subject: 'warranty-refused', suggested: 3, triggers: ['accused-misuse', 'life-savings-spent'], stake: 86, isMomentOfTruth: true, authority: 300, minutes: [214, 244], degrees: [25, 25], idea: 'ack-record-here' },
  never: ['voucher', 'gift', 'discount'], safety: null, promise: { what: 'Test it at ten tomorrow with the customer watching', hours: 20, kept: 'Done at ten' }, gesture: { id: 'note-from-technician', says: 'He wrote it himself.' },
  found: 'The board failed; there is no sign of a fall, and the word was out of place.', done: 'Repaired under the guarantee, the test fee put back, the finding withdrawn in writing.', verdict: 'It works, and they said it to my face.',
  cause: 'staff-conduct', causeWords: 'Blame before the test', lesson: 'Nothing is said of the cause before it is tested',
};

const ON_THE_TRAM: Script = {
  slug: 'en-8-tram', language: 'en', pack: 'retail-bank', by: 'door', title: 'A handbag snatched on the tram and forty minutes on hold: everything stopped in the first minute, by whoever answers',
  caller: { name: 'Maud Ellery', phone: '07700900333', address: null, channel: 'phone', needs: [], feeling: 'angry', demeanour: 'overbearing' },
  story: 'My handbag was snatched on the tram, I have been on hold for forty minutes and nobody will block my card!', wants: 'Block it, now',
  before: { ...NO_TROUBLE, waitMinutes: 40 },
  pains: [
    { kind: 'safety', words: 'Somebody is walking about with my card', heard: 'Forty minutes of imagining a stranger at a cash machine would shake anyone.', way: 'stop-everything-now', says: 'At last. What time did you say?', result: 'All stopped at 10:04, nothing was taken' },
    { kind: 'time', words: 'No way to pay for the way home', heard: 'To stand in town without a penny after that is the last straw.', way: 'digital-card-at-once', says: 'On my phone, yes, that works', result: 'Paid for a taxi with it ten minutes later' },
  ],
  expected: { subject: 'lost-stolen-card', suggested: 1, triggers: ['card-gone-now', 'stranded-away'], stake: 100, isMomentOfTruth: true, authority: 300, minutes: [65, 70], degrees: [25, 25], idea: 'ack-minute-said' },
  never: ['voucher', 'gift', 'bonus points'], safety: { harm: 'Shaken, not hurt', 'danger-now': 'No: all is stopped, she is at a friend’s', others: 'Nobody', evidence: 'Police number, the call record' },
  promise: { what: 'Ring at five to say that nothing was taken', hours: 6, kept: 'Rang at ten to five' }, gesture: null,
  found: 'The line for lost cards shares its queue with all others.', done: 'Everything stopped in the first minute of the talk; a card on the phone at once, the new one by courier.', verdict: 'You were quick once you were there.',
  cause: 'process', causeWords: 'Lost cards wait in the common queue', lesson: 'Lost cards ring through',
};

const LETTERS_TO_THE_DEAD: Script = {
  slug: 'en-9-letters', language: 'en', pack: 'retail-bank', by: 'door', title: 'Letters to a husband who died in March: they stop, the fees go back, one colleague for the rest; nothing is sold and nothing is given',
  caller: { name: 'Agnes Pell', phone: '07700900344', address: '9 Church Row, Ashford', channel: 'letter', needs: ['more-time'], feeling: 'hurt', demeanour: 'plain' },
  story: 'My husband died in March and you keep writing to him. Last week he was charged a fee for an account that he cannot use, and the branch wants the same papers a third time.', wants: 'No more letters to him',
  before: { ...NO_TROUBLE, tellings: 3, documents: 2, visits: 1 },
  pains: [
    { kind: 'dignity', words: 'You keep writing to him', heard: 'Each of those envelopes makes you lose him again at your own front door.', way: 'letters-to-dead-stopped', says: 'That is what I want most', result: 'All letters, messages and calls in his name stopped' },
    { kind: 'money', words: 'Charged after his death', heard: 'A charge in his name, months on, reads like a bad joke.', way: 'fees-to-the-dead-back', says: 'Thank you', result: '27.00 returned', costMinor: 2_700 },
    { kind: 'effort', words: 'The same papers a third time', heard: 'Proving over and over that he is gone is more than one should be asked.', way: 'bereavement-contact', says: 'One person, please', result: 'Ben Ashby keeps the papers and does the rest' },
  ],
  expected: { subject: 'bereavement', suggested: 1, triggers: ['warned-in-vain', 'bereaved'], stake: 100, isMomentOfTruth: true, authority: 300, minutes: [215, 225], degrees: [25, 25], idea: 'ack-own-record' },
  never: ['voucher', 'bonus points', 'loan', 'offer for you'], safety: null, promise: { what: 'Write by Friday that all letters have stopped', hours: 40, kept: 'Posted' }, gesture: null,
  found: 'The death was noted in one system and not in the two that write letters.', done: 'All letters stopped, the fees since March returned, the papers are kept and not asked for again.', verdict: 'The post is quiet now.',
  cause: 'system', causeWords: 'A death is noted in one system only', lesson: 'One note of a death reaches every letter',
};

const STEEL_WOOL: Script = {
  slug: 'en-10-steel-wool', language: 'en', pack: 'restaurant', by: 'door', title: 'Steel wool in a child’s mouth and “how do we know it was ours”: a doctor first, the suspicion taken back, no free pudding',
  caller: { name: 'Ivo Marsden', phone: '07700900355', address: null, channel: 'phone', needs: [], feeling: 'anxious', demeanour: null },
  story: 'My son pulled a piece of steel wool out of his mouth halfway through the soup and may have swallowed some of it. The waiter asked how do we know it was ours, and then offered us a pudding.', wants: 'A doctor for him, and an answer',
  before: { ...NO_TROUBLE, waitMinutes: 20 },
  pains: [
    { kind: 'safety', words: 'He may have swallowed some', heard: 'Not knowing what is inside your own child is a fear that nothing talks away.', way: 'hospital-companion', says: 'Yes, come with us', result: 'Seen within the hour, X-ray clear' },
    { kind: 'dignity', words: 'As if we had brought it along', heard: 'To be doubted while your child is gagging hurts twice.', way: 'suspicion-withdrawn', says: 'I want that in writing', result: 'Taken back in writing the same evening' },
  ],
  expected: { subject: 'foreign-body', suggested: 1, triggers: ['child-hurt', 'sharp-swallowed', 'accused-lying'], stake: 100, isMomentOfTruth: true, authority: 300, minutes: [34, 34], degrees: [25, 25], idea: 'ack-no-proof' },
  never: ['pudding', 'voucher', 'free dessert'], safety: { harm: 'A scratch at the gum', 'danger-now': 'He may have swallowed some; on the way to a doctor', others: 'The rest of the pot was taken off', evidence: 'The piece is kept in a bag, the soup sealed' },
  promise: { what: 'Ring at eight in the evening to hear how he is', hours: 8, kept: 'Rang at eight' }, gesture: null,
  found: 'The pot had been scoured with a worn pad; the question of the waiter was out of place.', done: 'The doctor was paid, the soup withdrawn, steel wool banned from the kitchen, the suspicion taken back in writing.', verdict: 'He is all right, and you were there.',
  cause: 'safety', causeWords: 'Worn scouring pads in the kitchen', lesson: 'No steel wool near a pot',
};

/** The English ones. */
export const TOLD_EN: readonly Script[] = [WIPED, ACCUSED, ON_THE_TRAM, LETTERS_TO_THE_DEAD, STEEL_WOOL];
