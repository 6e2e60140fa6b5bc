/** What every section of the report writes with: words, times, amounts, headings and tables. */
import { writersFor } from '../format';
import { html, nothing, type Html, type HtmlValue } from '../html';
import type { PaperFrame, ReportModel } from '../model';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import type { PaperWords } from '../words/paper-words';

/** The writers of one report. `time` is for columns; `money` knows the workstation's currency. */
export type PageTools = { readonly words: PaperWords; readonly time: (at: Instant) => string; readonly money: (amountMinor: AmountMinor) => string };

/** The tools for a model's language, zone and currency. */
export const pageTools = ({ frame, currency }: ReportModel, words: PaperWords): PageTools => {
  const { time, money } = writersFor(frame.language, frame.timeZone);
  return { words, time, money: (amountMinor) => money(amountMinor, currency) };
};

/** A section's heading, with a remark in small print where one is due. */
export const heading = (text: string, remark: string | null = null): Html => html`<h2>${text}${remark === null ? null : html` <small>${remark}</small>`}</h2>`;

/** One column: its heading, its width in per cent, and whether it is aligned to the end (amounts). */
export type Column = { readonly title: string; readonly width: number; readonly isEnd?: boolean };

/** A table whose head repeats on each page. Rows come as cells in the columns' order. */
export const table = (columns: readonly Column[], rows: readonly (readonly HtmlValue[])[]): Html => html`<table><colgroup>${columns.map(({ width }) => html`<col style="width:${width}%">`)}</colgroup>
<thead><tr>${columns.map(({ title, isEnd }) => html`<th class="${isEnd === true ? 'end' : ''}" scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, index) => html`<td class="${columns[index]?.isEnd === true ? 'end time' : ''}">${cell}</td>`)}</tr>`)}</tbody></table>`;

/** A line in small print under the main text of a cell. */
export const small = (text: string): Html => html`<span class="small words">${text}</span>`;

/** A time that never wraps. */
export const timeCell = (text: string): Html => html`<span class="time">${text}</span>`;

/** On a copy: that it is one, and when the first was sent. Nothing on an original. */
export const copyMark = ({ firstSentAt, language, timeZone }: PaperFrame, { common }: PaperWords): Html =>
  firstSentAt === null ? nothing : html`<p class="copy"><b>${common.copy(writersFor(language, timeZone).day(firstSentAt))}</b></p>`;

/** A text in which the reference never breaks at the end of a line: somebody reads it out on the phone. */
export const unbroken = (text: string, reference: string): Html => {
  const at = text.indexOf(reference);
  return at < 0 ? html`${text}` : html`${text.slice(0, at)}<span class="time">${reference}</span>${text.slice(at + reference.length)}`;
};
