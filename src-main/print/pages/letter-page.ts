/** The frame of every letter to a customer: head, address window, salutation, signature. Given the letter's model and the words, nothing else of the case exists here (I9). */
import { html, nothing, type Html } from '../html';
import { writersFor } from '../format';
import type { LetterModel } from '../model';
import type { PaperWords } from '../words/paper-words';
import { letterContent } from './letter-contents';
import { copyMark, unbroken } from './report-tools';

/** How many names stand in the window; the others are counted, so that they never push the address out of it. */
const NAMES_SHOWN = 2;

const shownNames = (names: readonly string[], { letter, common }: PaperWords): string =>
  names.length <= NAMES_SHOWN + 1 ? common.and(names) : letter.andOthers(common.list(names.slice(0, NAMES_SHOWN)), names.length - NAMES_SHOWN);

const toWhom = ({ addressee, frame }: LetterModel, words: PaperWords): Html => {
  const { names, onBehalfOf, address } = addressee;
  const { letter } = words;
  const who = names.length === 0 ? letter.toNobodyNamed(frame.reference) : shownNames(names, words);
  return html`<p>${unbroken(who, frame.reference)}</p>${onBehalfOf.length === 0 ? nothing : html`<p>${letter.onBehalfOf(shownNames(onBehalfOf, words))}</p>`}${address === null ? nothing : html`<p class="words">${address}</p>`}`;
};

const upper = (model: LetterModel, words: PaperWords): Html => html`
<div class="upper"><div>${toWhom(model, words)}</div>
<div class="meta">${copyMark(model.frame, words)}<p>${writersFor(model.frame.language, model.frame.timeZone).day(model.writtenAt)}</p><p><span>${words.common.reference}</span> ${model.frame.reference}</p></div></div>`;

const closing = ({ frame, contactPerson, writtenAt }: LetterModel, { letter }: PaperWords): Html => {
  const { day } = writersFor(frame.language, frame.timeZone);
  if (frame.language === 'en') {
    return html`<div class="closing">${letter.closing.map((line) => html`<p>${line}</p>`)}<div class="signature"><p>${contactPerson}</p><p class="quiet">${frame.organisation}, ${frame.branch}</p></div></div>`;
  }
  const [first = '', ...rest] = letter.closing;
  return html`<div class="closing right"><p class="indent">${first}</p>${rest.map((line) => html`<p>${line}</p>`)}
<div class="signature"><p>${frame.organisation} ${frame.branch}${letter.signature}</p><p>${contactPerson}</p><p>${day(writtenAt)}</p></div></div>`;
};

/** The whole letter: who writes to whom, the content of its kind, who to ask, who signs. */
export const letterBody = (model: LetterModel, words: PaperWords): Html => {
  const { frame, contactLine, addressee, isLargePrint, kind } = model;
  const { letter } = words;
  const isCard = kind === 'follow-up-card';
  const classes = [addressee.address === null ? '' : 'posted', isLargePrint ? 'large' : '', kind === 'resolution-letter' || isLargePrint ? '' : 'roomy'].filter((name) => name !== '').join(' ');
  const contact = html`<h2>${letter.contactTitle}</h2><p>${unbroken(letter.contact(model.contactPerson, frame.reference, contactLine), frame.reference)}</p>`;
  return html`<div class="letter ${classes}"><div class="head"><div class="letterhead"><b>${frame.organisation}</b><p>${frame.branch}</p>${contactLine === null ? nothing : html`<p>${contactLine}</p>`}</div>${upper(model, words)}</div>
<h1>${letter.titles[kind]}</h1><p>${letter.salutation(addressee.names)}</p>
${letterContent(model, words)}<div class="ending">${isCard ? nothing : contact}${closing(model, words)}</div></div>`;
};
