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
  const behalf = onBehalfOf.length === 0 ? nothing : html`<p>${letter.onBehalfOf(shownNames(onBehalfOf, words))}</p>`;
  if (address === null) return html`<p>${unbroken(who, frame.reference)}</p>${behalf}`;
  const where = html`<p class="words">${address}</p>`;
  // Chinese post is addressed from the large to the small, the person last.
  return frame.language === 'en' ? html`<p>${who}</p>${behalf}${where}` : html`${where}<p>${letter.atAddress(who)}</p>${behalf}`;
};

/** One small line on top of the window: where the post brings the letter back to. */
const sender = ({ frame, head, addressee }: LetterModel): Html =>
  addressee.address === null || head.address === null ? nothing : html`<p class="sender">${frame.organisation} · ${head.address}</p>`;

const upper = (model: LetterModel, words: PaperWords): Html => html`
<div class="upper"><div>${sender(model)}${toWhom(model, words)}</div>
<div class="meta">${copyMark(model.frame, words)}<p>${writersFor(model.frame.language, model.frame.timeZone).day(model.writtenAt)}</p><p><span>${words.common.reference}</span> ${model.frame.reference}</p></div></div>`;

const closing = ({ frame, contactPerson, writtenAt, head: { signerRole } }: LetterModel, { letter }: PaperWords): Html => {
  const { day } = writersFor(frame.language, frame.timeZone);
  if (frame.language === 'en') {
    return html`<div class="closing">${letter.closing.map((line) => html`<p>${line}</p>`)}<div class="signature"><p>${contactPerson}</p><p class="quiet">${signerRole === null ? null : `${signerRole} · `}${frame.organisation}, ${frame.branch}</p></div></div>`;
  }
  const [first = '', ...rest] = letter.closing;
  return html`<div class="closing right"><p class="indent">${first}</p>${rest.map((line) => html`<p>${line}</p>`)}
<div class="signature"><p>${frame.organisation} ${frame.branch}${letter.signature}</p><p>${signerRole === null ? null : html`<span class="quiet">${signerRole}</span> `}${contactPerson}</p><p>${day(writtenAt)}</p></div></div>`;
};

/** Who writes, and how to reach the house; set apart so that long lines wrap beside the name instead of pushing the address out of the window. */
const letterhead = ({ frame, head }: LetterModel, { letter }: PaperWords): Html => {
  const lines = [head.address, head.contactLine, head.hours === null ? null : letter.hours(head.hours)].filter((line) => line !== null);
  return html`<div class="letterhead"><div><b>${frame.organisation}</b><p>${frame.branch}</p></div>${lines.length === 0 ? nothing : html`<div class="reach">${lines.map((line) => html`<p>${line}</p>`)}</div>`}</div>`;
};

/** Where to fold for a DL envelope, and where the middle is for a punch; only on a letter that goes through the post. */
const folds = ({ addressee }: LetterModel): Html => (addressee.address === null ? nothing : html`<i class="fold upper-fold"></i><i class="fold middle"></i><i class="fold lower-fold"></i>`);

/** The whole letter: who writes to whom, the content of its kind, who to ask, who signs. */
export const letterBody = (model: LetterModel, words: PaperWords): Html => {
  const { frame, head: { contactLine, lastResort }, addressee, isLargePrint, kind } = model;
  const { letter } = words;
  const isCard = kind === 'follow-up-card';
  const classes = [addressee.address === null ? '' : 'posted', isLargePrint ? 'large' : '', kind === 'resolution-letter' || isLargePrint ? '' : 'roomy'].filter((name) => name !== '').join(' ');
  const contact = html`<h2>${letter.contactTitle}</h2><p>${unbroken(letter.contact(model.contactPerson, frame.reference, contactLine), frame.reference)}${lastResort === null ? null : `${frame.language === 'en' ? ' ' : ''}${letter.lastResort(lastResort)}`}</p>`;
  return html`<div class="letter ${classes}">${folds(model)}<div class="head">${letterhead(model, words)}${upper(model, words)}</div>
<h1>${letter.titles[kind]}</h1><p>${letter.salutation(addressee.names)}</p>
${letterContent(model, words)}<div class="ending">${isCard ? nothing : contact}${closing(model, words)}</div></div>`;
};
