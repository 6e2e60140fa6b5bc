/** English sentences that invented complaints are put together from. Nobody in them exists; telephone numbers are of a range for examples. */
import type { Words } from './words';

/** The English set. */
export const WORDS_EN: Words = {
  language: 'en',
  surnames: ['Harrow', 'Okafor', 'Lindqvist', 'Mensah', 'Pereira', 'Novak', 'Fairley', 'Osei', 'Brandt', 'Kelleher', 'Iyer', 'Duval', 'Whitcombe', 'Sato', 'Marsh'],
  givenNames: ['Ada', 'Tom', 'Priya', 'Gwen', 'Marcus', 'Ines', 'Owen', 'Lena', 'Sam', 'Ruth', 'Kofi', 'Hanna', 'Joel', 'Mina', 'Piotr', 'Clare'],
  joinName: (surname, given) => `${given} ${surname}`,
  streets: ['Mill Lane', 'Station Road', 'Orchard Close', 'Harbour Street', 'Church Walk', 'Elm Terrace', 'Quay Side'],
  addressOf: (street, number) => `${number} ${street}`,
  trades: [
    {
      products: ['Debit card', 'Credit card', 'Savings account', 'Mortgage', 'Travel money'], steps: ['Card loss hotline', 'Branch counter', 'Online application', 'Direct debit'],
      openings: ['My card was lost two days ago and nobody could stop it', 'A transfer left my account on Monday and never arrived', 'The branch closed my savings account by mistake', 'The rate on the letter is not the rate I signed'],
      pains: [
        { kind: 'information', words: 'Nobody could say whether the money is safe' }, { kind: 'money', words: 'Charged the same fee three times without a refund' }, { kind: 'time', words: 'Waited two hours at the counter' },
        { kind: 'effort', words: 'Sent the same proof of address three times' }, { kind: 'dignity', words: 'Told in front of the queue that I should have read the small print' }, { kind: 'safety', words: 'The lost card can still be used by anyone' },
      ],
    },
    {
      products: ['Washing machine', 'Fridge freezer', 'Boiler', 'Dishwasher', 'Air conditioner'], steps: ['Delivery', 'Repair visit', 'Warranty decision', 'Exchange'],
      openings: ['The washing machine is eight months old and has flooded the kitchen twice', 'The boiler was fitted on Friday and failed on Sunday', 'The fridge arrived with a door that does not close', 'The engineer took a photograph and left'],
      pains: [
        { kind: 'effort', words: 'Washing by hand for a fortnight with three children' }, { kind: 'time', words: 'Three appointments and nobody came' }, { kind: 'safety', words: 'A smell of burning beside the socket' },
        { kind: 'money', words: 'The ruined floor is mine to pay for' }, { kind: 'information', words: 'Nobody says whether the warranty covers it' }, { kind: 'dignity', words: 'Asked to prove that I had not broken it myself' },
      ],
    },
    {
      products: ['Home broadband', 'Mobile plan', 'Set-top box', 'Business line'], steps: ['Connection', 'Change of plan', 'Billing', 'Fault report'],
      openings: ['The line has been dead for six days', 'My bill shows a service that I never ordered', 'The fault report was closed without anybody calling', 'The new plan costs more than the one I was sold'],
      pains: [
        { kind: 'time', words: 'Six days without a line while working from home' }, { kind: 'money', words: 'Half a year of charges for something never ordered' }, { kind: 'information', words: 'Every agent gives another reason' },
        { kind: 'effort', words: 'Three trips to the shop to close one account' }, { kind: 'dignity', words: 'The call was ended while I was still speaking' },
      ],
    },
    {
      products: ['Train ticket', 'Return flight', 'Hotel room', 'Parcel delivery'], steps: ['Booking', 'On the way', 'At the desk', 'Claim'],
      openings: ['The last train was cancelled and we stood there with two children', 'The parcel was signed for by somebody who does not live here', 'The room we booked had been given away', 'The flight left without us although we were at the gate'],
      pains: [
        { kind: 'safety', words: 'Two children on an empty platform at midnight' }, { kind: 'money', words: 'The taxi home cost more than the tickets' }, { kind: 'information', words: 'The board said on time until it had gone' },
        { kind: 'effort', words: 'The claim form asks for papers that only they have' }, { kind: 'time', words: 'Four hours at a courier depot for nothing' },
      ],
    },
  ],
  troubles: ['I called four times and told the whole story from the start each time. ', 'The first person promised a specialist and the line went dead. ', 'Somebody was to call back the same day and nobody did. ', 'The system shows no trace of my calls. ', 'I was sent to another department and back again. ', 'The last answer was seven working days. ', 'I sent the pictures three times and they were never received. '],
  effects: ['My mother is in hospital and I go there straight from work. ', 'I run a small shop and each day of this costs me a day. ', 'I have not slept properly since. ', 'Eleven years a customer and this is the first time I complain. ', 'I am eighty and cannot keep travelling across town. '],
  wishes: ['A straight answer today', 'The money back and an explanation', 'One person who sees it through', 'A new one, and the old one taken away', 'Settled without another trip', 'In writing what went wrong'],
  heard: ['Waiting that long without knowing would wear anybody out.', 'Telling it again and again must feel as if no one listens.', 'All that running about was never yours to do.', 'A small matter was allowed to grow into a heavy one.', 'Carrying this on top of everything at home is a lot.', 'Uncertainty about money is hard to sit with.'],
  repairs: ['Frozen at once, balance and last three payments read out', 'New one by courier, activated by telephone', 'Fee refunded to the same account', 'Engineer at eight tomorrow with the part', 'Exchanged for a new one at home, old one taken along', 'One colleague to the end, direct number given', 'Written account of what went wrong', 'Line repaired the same day, mobile router until then', 'Taxi paid on the receipt'],
  choices: ['Yes, do that please', 'Send it home, somebody is in', 'Tomorrow morning is fine', 'The money first, the rest can wait', 'That sounds fair, thank you'],
  results: ['Done, confirmed on the call', 'Delivered and working', 'Paid and confirmed by message', 'Repaired and run once while the engineer waited', 'Letter sent and read out on the telephone'],
  failures: ['The courier had the wrong house number', 'The part was for another model', 'The payment was rejected by the system'],
  refusals: ['The contract names this fee on its first page; read through together on the call.', 'The recording shows that the terms were explained; played back to the customer.', 'The agreed period of seven days had passed; other ways to turn were named.'],
  promises: ['Text with the progress before closing time', 'Call back before ten tomorrow', 'Case number by text', 'Engineer rings an hour ahead', 'Result of the check on the day it arrives'],
  remarks: ['On time', 'Earlier than promised', 'Customer confirmed'],
  breaks: ['System down, two hours late, apologised', 'Line engaged, reached the next day'],
  notes: ['Told that the courier is on the way.', 'Asked how far it is; told which step is next.', 'Invited to send a picture, if at hand.', 'Agreed on address and time.', 'Mentioned another receipt; asked to send it.'],
  gestures: ['Annual fee waived', 'Free service visit', 'Three days of data', 'Voucher for a coffee'],
  measures: ['Card frozen, all payments stopped', 'Batch taken off the shelf', 'Power and water turned off by telephone'],
  found: ['The late shift cannot see the status and the first call was not passed on.', 'The order named the wrong part and nobody checked it.', 'The old service was not cancelled with the change of plan.', 'The terms were in an attachment and never mentioned.'],
  done: ['Everything is settled and was gone through on the call; one colleague stays responsible.', 'The charge was refunded and the error corrected.', 'The new one is in place and the old one was taken away.', 'The batch was withdrawn; the result of the check will follow by letter.'],
  recourse: 'The ombudsman service of the trade looks at the case free of charge.',
  attempts: ['Rang out', 'In a meeting, asked for later'],
  verdicts: { settled: ['All fine now, and nobody asked me to explain it again.', 'Sorted, thank you.'], partly: ['It works, it just took long.', 'The money came, the reason I still do not follow.'], 'not-settled': ['It was done, I am still cross.'] },
  waivers: ['Please do not call again.', 'Confirmed the result at the desk.'],
  causes: ['The late shift has no view of the status.', 'Orders are not checked for the part number.', 'Cancelling the old service is not a step of the change.', 'The offer is read out without the terms.'],
  lessons: ['Give the late shift the status view before the end of the month.', 'Add a check of the part number to the order.', 'List the services that stay on when a plan is changed.', 'Read the two main terms before the customer agrees.'],
  reasons: ['Customer corrected it', 'Corrected after seeing the receipt'],
};
