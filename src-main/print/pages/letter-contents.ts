/** What stands between salutation and signature, by kind of letter, in the order a reader asks. */
import { html, nothing, type Html } from '../html';
import { writersFor } from '../format';
import type { AcknowledgementLetter, ApologyLetter, FinalLetter, FollowUpCard, HoldingLetter, LetterAnswer, LetterModel, LetterPromise } from '../model';
import type { LetterWords, PaperWords } from '../words/paper-words';
import { unbroken } from './report-tools';

/** Each paragraph by itself: the end of a page never leaves one line of it alone. */
const paragraphs = (text: string): readonly Html[] => text.split(/\n[^\S\n]*\n\s*/).map((each) => html`<p class="words">${each}</p>`);

const section = (heading: string, text: string): Html => html`<h2>${heading}</h2>${paragraphs(text)}`;

/** What the complaint was, in the customer's own words; the reader may be somebody who speaks for the customer. */
const opening = ({ frame, complaint, addressee }: LetterModel, { letter, common }: PaperWords): Html => {
  const received = writersFor(frame.language, frame.timeZone).day(complaint.receivedAt);
  const said = addressee.onBehalfOf.length > 0 ? letter.openingForOther(received, complaint.channel, common.and(addressee.onBehalfOf)) : letter.opening(received, complaint.channel);
  return html`<p>${said}</p><p class="quote words">${common.quote(complaint.quote)}</p>`;
};

const wanted = ({ complaint, addressee }: LetterModel, { letter }: PaperWords): Html =>
  complaint.wanted === null ? nothing : html`<p class="words">${addressee.onBehalfOf.length > 0 ? letter.wantedByOther(complaint.wanted) : letter.wanted(complaint.wanted)}</p>`;

const promiseList = (letter: LetterModel, heading: string, open: readonly LetterPromise[], { letter: words }: PaperWords): Html => {
  const { longTime } = writersFor(letter.frame.language, letter.frame.timeZone);
  return open.length === 0 ? nothing : html`<h2>${heading}</h2><ul>${open.map(({ what, dueAt }) => html`<li><span>${what}</span><span class="time">${words.promiseDue(longTime(dueAt))}</span></li>`)}</ul>`;
};

const acknowledgement = (model: AcknowledgementLetter, words: PaperWords): Html => {
  const { letter } = words;
  return html`${opening(model, words)}${wanted(model, words)}<h2>${letter.dealtWith}</h2><p>${unbroken(letter.isDealtWith(model.contactPerson, model.frame.reference), model.frame.reference)}</p>
${promiseList(model, letter.nextNews, model.nextNews === null ? [] : [model.nextNews], words)}`;
};

const holding = (model: HoldingLetter, words: PaperWords): Html => html`${opening(model, words)}${section(words.letter.whyLonger, model.words)}
${promiseList(model, words.letter.whenMore, model.promises, words)}${section(words.letter.recourseNow, model.recourse)}`;

const answerLine = (answer: LetterAnswer, words: LetterWords): Html => {
  const text = answer.kind === 'refused' ? words.answer.refused(answer.reason) : words.answer[answer.kind](answer.what);
  return html`<p class="words">${text}</p>`;
};

const answers = ({ answers: all }: FinalLetter, { common, letter }: PaperWords): Html =>
  all.length === 0 ? nothing : html`<h2>${letter.answers}</h2><ol>${all.map((answer) => html`<li><p class="said">${common.quote(answer.painWords)}</p>${answerLine(answer, letter)}</li>`)}</ol>`;

const final = (model: FinalLetter, words: PaperWords): Html => {
  const { letter } = words;
  return html`${opening(model, words)}${wanted(model, words)}${model.agreement === null ? nothing : html`<p class="agreement"><b>${letter.agreement[model.agreement]}</b></p>`}
${section(letter.found, model.found)}${section(letter.done, model.done)}${answers(model, words)}
${model.goodwill.map((what) => html`<p class="words apart">${letter.goodwill(what)}</p>`)}${promiseList(model, letter.promises, model.promises, words)}${section(letter.recourse, model.recourse)}`;
};

const apology = (model: ApologyLetter, words: PaperWords): Html => html`<div class="own">${paragraphs(model.words)}</div>
<h2>${words.letter.whatItIsAbout}</h2><ol>${model.pains.map((pain) => html`<li><p class="said">${words.common.quote(pain)}</p></li>`)}</ol>`;

const card = ({ frame, appointment, contactPerson, head: { contactLine } }: FollowUpCard, { letter, common }: PaperWords): Html => {
  const { longTime } = writersFor(frame.language, frame.timeZone);
  const row = (name: string, value: string): Html => html`<dt>${name}</dt><dd>${value}</dd>`;
  const when = appointment === null ? nothing : html`${row(letter.card.when, longTime(appointment.dueAt))}${row(letter.card.how, common.channel[appointment.channel])}`;
  return html`<p>${letter.card.lead}</p><dl class="appointment">${when}${row(letter.card.who, contactPerson)}${row(common.reference, frame.reference)}</dl><p>${letter.card.otherwise(contactPerson, contactLine)}</p>`;
};

/** The content of a letter. */
export const letterContent = (model: LetterModel, words: PaperWords): Html => {
  switch (model.kind) {
    case 'acknowledgement-letter': return acknowledgement(model, words);
    case 'holding-letter': return holding(model, words);
    case 'resolution-letter': return final(model, words);
    case 'apology-letter': return apology(model, words);
    case 'follow-up-card': return card(model, words);
  }
};
