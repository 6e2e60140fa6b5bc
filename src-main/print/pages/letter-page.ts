/** The letter to the customer. It is given the letter's model and the words, and nothing else of the case exists here (I9). */
import { html, nothing, type Html } from '../html';
import { writersFor } from '../format';
import type { LetterAnswer, LetterModel } from '../model';
import type { LetterWords, PaperWords } from '../words/paper-words';

const upper = ({ frame, addressee, writtenAt }: LetterModel, words: PaperWords): Html => html`
<div class="upper"><div>${addressee.name === null ? nothing : html`<p>${addressee.name}</p>`}${addressee.address === null ? nothing : html`<p class="words">${addressee.address}</p>`}</div>
<div class="meta"><p>${writersFor(frame.language, frame.timeZone).day(writtenAt)}</p><p><span>${words.common.reference}</span> ${frame.reference}</p></div></div>`;

const section = (heading: string, text: string): Html => html`<h2>${heading}</h2><p class="words">${text}</p>`;

const answerLine = (answer: LetterAnswer, words: LetterWords): Html => {
  const text = answer.kind === 'refused' ? words.answer.refused(answer.reason) : words.answer[answer.kind](answer.what);
  return html`<p class="words">${text}</p>`;
};

const answers = ({ answers: all }: LetterModel, { common, letter }: PaperWords): Html =>
  all.length === 0 ? nothing : html`<h2>${letter.answers}</h2><ol>${all.map((answer) => html`<li><p class="said">${common.quote(answer.painWords)}</p>${answerLine(answer, letter)}</li>`)}</ol>`;

const promises = ({ frame, promises: open }: LetterModel, { letter }: PaperWords): Html => {
  const { longTime } = writersFor(frame.language, frame.timeZone);
  return open.length === 0 ? nothing : html`<h2>${letter.promises}</h2><ul>${open.map(({ what, dueAt }) => html`<li><span>${what}</span><span class="time">${letter.promiseDue(longTime(dueAt))}</span></li>`)}</ul>`;
};

const closing = ({ frame, contactPerson, writtenAt }: LetterModel, { letter }: PaperWords): Html => {
  if (frame.language === 'en') {
    return html`<div class="closing">${letter.closing.map((line) => html`<p>${line}</p>`)}<div class="signature"><p>${contactPerson}</p><p>${frame.organisation}, ${frame.branch}</p></div></div>`;
  }
  const [first = '', ...rest] = letter.closing;
  return html`<div class="closing right"><p class="indent">${first}</p>${rest.map((line) => html`<p>${line}</p>`)}
<div class="signature"><p>${frame.organisation} ${frame.branch}${letter.signature}</p><p>${contactPerson}</p><p>${writersFor(frame.language, frame.timeZone).day(writtenAt)}</p></div></div>`;
};

/** The whole letter, in the order a reader asks: what it is about, what was found, what is done, what comes next, where else to turn, who to ask. */
export const letterBody = (model: LetterModel, words: PaperWords): Html => {
  const { frame, complaint, contactLine } = model;
  const { letter, common } = words;
  const received = writersFor(frame.language, frame.timeZone).day(complaint.receivedAt);
  return html`<div class="${model.addressee.address === null ? '' : 'posted'}"><div class="letterhead"><b>${frame.organisation}</b><p>${frame.branch}</p>${contactLine === null ? nothing : html`<p>${contactLine}</p>`}</div>${upper(model, words)}</div>
<h1>${letter.title}</h1><p>${letter.salutation(model.addressee.name)}</p>
<p>${letter.opening(received, complaint.channel)}</p><p class="quote words">${common.quote(complaint.quote)}</p>${complaint.wanted === null ? nothing : html`<p class="words">${letter.wanted(complaint.wanted)}</p>`}
${section(letter.found, model.found)}${section(letter.done, model.done)}${answers(model, words)}
${model.goodwill.map((what) => html`<p class="words apart">${letter.goodwill(what)}</p>`)}${promises(model, words)}
${section(letter.recourse, model.recourse)}<div class="ending"><h2>${letter.contactTitle}</h2><p>${letter.contact(model.contactPerson, frame.reference)}</p>${closing(model, words)}</div>`;
};
