/** Three scenarios in English: above the limit and handed over, failed twice, and never to be called again. All invented. */
import type { PainScript } from '../../../build/demonstration/complaint-script';
import { pngOf } from '../../support/sample-files';
import type { Scenario } from './teller';

const repaired = (kind: PainScript['kind'], words: string, heard: string, what: string, said: string, result: string, cost = '0'): PainScript =>
  ({ kind, words, heard, options: [{ what, minutes: 0, visits: 0, documents: 0, cost, readyInHours: null }], chosen: 0, choiceWords: said, result });
const RECOURSE = 'The consumer ombudsman looks into it free of charge; the final response is all that is needed.';

const aboveTheLimit: Scenario = {
  slug: 'en-1-above-the-limit', language: 'en', pack: 'retail-warranty', isInTests: false, title: 'A cooker that scorched a kitchen wall: paid back above the agent’s limit with a supervisor’s PIN, handed over in two acts, a gesture last',
  tell: async (teller) => {
    const { desk, house } = teller;
    const { intake, open, hands } = desk;
    const wall = { kind: 'money' as const, words: 'The wall behind it is scorched', heard: 'A new cooker that ruins the wall it stands at would make anybody angry.' };
    await teller.change('agent');
    await intake.take({
      story: 'The cooker was fitted on Tuesday. By Thursday the wall behind it was scorched from top to bottom. The fitter never set the distance. I have painted that kitchen twice this year.', language: 'en', channel: 'phone', name: 'Ruth Calder', phone: '07700900789',
      desiredRemedy: 'The wall made good and the cooker fitted as it should be', product: 'Cooker', pains: [wall],
    });
    await open.containHarm('Gas to the cooker shut off over the telephone');
    await open.acknowledge('Ring back today with the name of the painter', teller.inHours(4));
    await teller.paper('acknowledgement-letter', ['Ruth Calder', 'Ring back today with the name of the painter']);
    await open.hear(wall);
    await hands.askApproval('Wall replastered and painted, cooker fitted anew', '900', 'The fitter’s own photo shows no distance to the wall.');
    await hands.decideHere(house.staff.supervisor.name, house.staff.supervisor.pin, 'The photo is plain.');
    await hands.offerApproved();
    await open.chooseOption(wall.words, 'Wall replastered and painted, cooker fitted anew', 'Yes, if it is the same painter.');
    await hands.offer(house.staff.administrator.name, { happened: 'Wall scorched by a cooker fitted too close', promised: 'Painter on Monday at nine', notAskAgain: 'Address, colour of the paint' });
    await hands.expectOwner(house.staff.agent.name);
    await teller.change('administrator');
    await hands.forMe().getByRole('button').first().click();
    await hands.accept(house.staff.administrator.name);
    await open.look('act');
    await open.completeRepair(wall.words, 'Wall replastered and painted, cooker fitted anew', 'Painted on Monday, distance measured in front of the customer');
    await open.keepPromise('Ring back today with the name of the painter', 'Rang at four');
    await open.look('act');
    await open.offerGesture({ what: 'A voucher for a meal out on the painting day', cost: '40', customerWords: 'That was thoughtful.' });
    await open.tellDecision('The cooker stood too close to the wall; the fitter had skipped the last line of the list.', 'The wall was replastered and painted, the cooker fitted anew and measured.', RECOURSE);
    await open.look('follow-up');
    await open.scheduleFollowUp(teller.inHours(96), 'phone');
    await open.holdFollowUp('settled', 'It looks better than before.');
    await open.close({ outcome: 'resolved', cause: 'third-party', causeWords: 'Fitters skip the distance to the wall', lesson: 'The list is signed by the customer on the spot' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['Ruth Calder', 'replastered', 'ombudsman']);
    await teller.paper('resolution-report', [house.staff.supervisor.name, 'The photo is plain.', 'Address, colour of the paint']);
  },
};

const failedTwice: Scenario = {
  slug: 'en-2-failed-twice', language: 'en', pack: 'retail-warranty', isInTests: false, title: 'A hearing aid that failed again after the repair: reopened, offered to a superior, an apology in own words, closed with both causes',
  tell: async (teller) => {
    const { desk, house } = teller;
    const { intake, open, hands } = desk;
    const silent = repaired('effort', 'It went silent in the middle of a funeral', 'To lose every word at a funeral is a loss that cannot be repeated.', 'A new receiver fitted at home', 'Please, at home.', 'Fitted and tested');
    await teller.change('agent');
    await intake.take({ story: 'My hearing aid went silent in the middle of a funeral. It was in for the same thing in spring.', language: 'en', channel: 'letter', name: 'Owen Marsh', phone: '07700900456', pains: [silent] });
    await open.acknowledge('Send somebody tomorrow morning', teller.inHours(20));
    await teller.settle([silent]);
    await open.keepPromise('Send somebody tomorrow morning', '');
    await open.tellDecision('The receiver had a loose contact.', 'A new receiver was fitted at home.', RECOURSE);
    await open.look('follow-up');
    await open.scheduleFollowUp(teller.inHours(72), 'phone');
    await open.holdFollowUp('settled', 'I can hear the birds.');
    await open.close({ outcome: 'resolved', cause: 'product', causeWords: 'Loose contact in the receiver', lesson: 'Check the contact at each service' });
    await hands.reopen({ words: 'Silent again, this time at the doctor’s.', pain: { kind: 'safety', words: 'I did not hear which tablets to take' }, superior: house.staff.supervisor.name, promised: 'A call on the text telephone before noon', notAskAgain: 'The serial number, the address' });
    await teller.picture('reopened');
    await teller.change('supervisor');
    await hands.forMe().getByRole('button').first().click();
    await hands.accept(house.staff.supervisor.name);
    await open.askSafetyFacts([
      { fact: 'harm', answer: 'None: the chemist read the label out', notGivenReason: null }, { fact: 'danger-now', answer: 'No, the old aid is worn meanwhile', notGivenReason: null },
      { fact: 'others', answer: 'Nobody else', notGivenReason: null }, { fact: 'evidence', answer: null, notGivenReason: 'The aid is at the workshop' },
    ]);
    const again = repaired('safety', 'I did not hear which tablets to take', 'Not knowing which tablet to take, because of us, must have been frightening.', 'Another maker’s aid, fitted at home today', 'Today, please.', 'Fitted; the whole house can be heard', '300');
    await teller.settle([again]);
    await hands.askVerdict('settled', 'This one is clear as a bell.');
    await open.tellDecision('The whole series has the loose contact; the spring repair could not have held.', 'An aid of another maker was fitted at home the same day.', RECOURSE);
    await teller.paper('apology-letter', ['Owen Marsh', 'funeral'], 'Twice the aid we fitted left you in silence: at the funeral of your brother, and when your doctor named your tablets. The spring repair changed one part of a series that was bad as a whole, and nobody here looked further. That was our failing, and it reached you at the two worst moments.');
    await open.close({ outcome: 'resolved', cause: 'product', causeWords: 'A whole series with a loose contact', lesson: 'Take the series back before the next one fails' });
    await teller.picture('closed-again');
    await teller.paper('resolution-letter', ['Owen Marsh', 'another maker']);
    await teller.paper('resolution-report', ['Loose contact in the receiver', 'A whole series with a loose contact']);
  },
};

const neverAgain: Scenario = {
  slug: 'en-3-never-again', language: 'en', pack: 'retail-bank', isInTests: false, title: 'Called nine times about a loan that was paid: never to be contacted again, the photo of the call list kept, the follow-up waived',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { intake, open, screen } = desk;
    const calls = repaired('dignity', 'Nine calls in three days, one at my work', 'Being chased at work for something long paid is humiliating.', 'Number struck from every list, written proof of payment', 'In writing, and then leave me alone.', 'Struck off; the proof is in the letter');
    await intake.start();
    await intake.listen('Nine calls in three days about a loan that I paid off in May, one at my work in front of everybody. Write to me once, and then never contact me again.');
    await intake.namePains([calls]);
    await screen.write(screen.words.intake.person.name, 'Selma Roth');
    await screen.write(screen.words.intake.person.address, '4 Mill Lane, Ashford');
    await people.openAround();
    await people.wish({ isNever: true, channel: 'letter' });
    await intake.register();
    await teller.attach('calls.png', pngOf(320, 480, [230, 236, 240]));
    await open.acknowledge('The one letter goes out by Friday', teller.inHours(48));
    await teller.settle([calls]);
    await open.keepPromise('The one letter goes out by Friday', 'Posted');
    await open.tellDecision('The payment of May had not reached the list that the callers work from.', 'The number was struck from every list; this letter is the proof that nothing is owed.', RECOURSE);
    await open.look('follow-up');
    await people.waive('asked-not-to-be-contacted', 'Asked for one letter and nothing after it');
    await open.close({ outcome: 'resolved', cause: 'system', causeWords: 'Call list a month behind the ledger', lesson: 'Callers work from the ledger itself' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['Selma Roth', 'nothing is owed']);
    await teller.paper('resolution-report', ['calls.png', 'Asked for one letter and nothing after it']);
  },
};

/** The English ones that were told here. */
export const STORIES_EN: readonly Scenario[] = [aboveTheLimit, failedTwice, neverAgain];
