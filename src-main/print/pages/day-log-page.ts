/** The log of a day: the figures, both accounts apart, then one table after another, who signs, and where the record stood. */
import { sumOf, type DayLine, type DayMoney } from '../../engine/queries/day-log';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import type { DayLogModel } from '../day-log-model';
import { writersFor } from '../format';
import { html, nothing, type Html, type HtmlValue } from '../html';
import { inFours } from '../verify-code';
import { DAY_LOG_WORDS, type DayLogWords } from '../words/day-log-words';
import type { PaperWords } from '../words/paper-words';
import { table, timeCell, type Column } from './report-tools';

type Tools = { readonly words: PaperWords; readonly log: DayLogWords; readonly clock: (at: Instant) => Html; readonly money: (amountMinor: AmountMinor) => string; readonly name: (staffId: StaffId) => string };

/** Times of the day itself without the date; any other with it. */
const toolsOf = ({ frame, currency, day, staffNames }: DayLogModel, words: PaperWords): Tools => {
  const { time, money } = writersFor(frame.language, frame.timeZone);
  return {
    words, log: DAY_LOG_WORDS[frame.language], money: (amountMinor) => money(amountMinor, currency), name: (staffId) => staffNames.get(staffId) ?? '–',
    clock: (at) => timeCell(at >= day.from && at < day.until ? time(at).slice(-5) : time(at).slice(5)),
  };
};

const aboutOf = ({ about, isConfidential }: Pick<DayLine, 'about' | 'isConfidential'>, { log }: Tools): Html =>
  about === null ? html`<i class="pending">${isConfidential ? log.confidential : log.erased}</i>` : html`${about}`;

/** Number and a few words on one line, which tell one case from the next: what every table has after the time. */
const caseCells = (line: Pick<DayLine, 'reference' | 'about' | 'isConfidential'>, tools: Tools): readonly Html[] => [timeCell(line.reference), html`<span class="one-line">${aboutOf(line, tools)}</span>`];
const caseColumns = ({ columns }: DayLogWords): readonly Column[] => [{ title: columns.reference, width: 22 }, { title: columns.about, width: 26 }];

type Part<T> = { readonly title: string; readonly lines: readonly T[]; readonly columns: readonly Column[]; readonly cells: (line: T) => readonly HtmlValue[]; readonly remark?: string };

const section = <T extends DayLine>({ title, lines, columns, cells, remark }: Part<T>, tools: Tools): Html => {
  if (lines.length === 0) return nothing;
  const { log } = tools;
  return html`<section><h2>${title} <small>${remark ?? lines.length}</small></h2>${table([{ title: log.columns.time, width: 11 }, ...caseColumns(log), ...columns, { title: log.columns.by, width: 13 }],
    lines.map((line) => [tools.clock(line.at), ...caseCells(line, tools), ...cells(line), tools.name(line.byId)]))}</section>`;
};

const account = (title: string, lines: readonly DayMoney[], sum: string, tools: Tools): Html =>
  section({ title, lines, remark: sum, columns: [{ title: tools.log.columns.what, width: 15 }, { title: tools.log.columns.amount, width: 13, isEnd: true }], cells: ({ what, amountMinor }) => [html`<span class="one-line">${what ?? ''}</span>`, tools.money(amountMinor)] }, tools);

const figures = ({ lists, importedCount, openCount }: DayLogModel, { log }: Tools): Html => {
  const { promises, contacts } = lists;
  const standing = (wanted: string): number => promises.filter((promise) => promise.standing === wanted).length;
  const all: readonly (readonly [string, number, boolean])[] = [
    [log.figures.registered, lists.registered.length, false], [log.figures.acknowledged, lists.acknowledged.length, false],
    [log.figures.byCustomer, contacts.filter(({ startedBy }) => startedBy === 'customer').length, false], [log.figures.byCompany, contacts.filter(({ startedBy }) => startedBy === 'company').length, false],
    [log.figures.promisesKept, standing('kept'), false], [log.figures.promisesBroken, standing('broken'), standing('broken') > 0], [log.figures.promisesLate, standing('late'), standing('late') > 0],
    [log.figures.decisions, lists.decisions.length, false], [log.figures.followUps, lists.followUps.length, false], [log.figures.handovers, lists.handovers.length, false],
    [log.figures.closed, lists.closed.length, false], [log.figures.reopened, lists.reopened.length, lists.reopened.length > 0], [log.figures.imported, importedCount, false], [log.figures.open, openCount, false],
  ];
  return html`<dl class="figures">${all.map(([name, count, isAlarm]) => html`<div><dt>${name}</dt><dd class="${isAlarm ? 'alarm' : ''}">${count}</dd></div>`)}</dl>`;
};

/** Each account by itself; nowhere on the page stands their sum (S0.3). */
const accounts = ({ lists: { repairs, goodwill } }: DayLogModel, { log, money }: Tools): Html =>
  html`<dl class="accounts"><div><dt>${log.sections.repairs}</dt><dd>${log.repairSum(repairs.length, money(sumOf(repairs)))}</dd></div><div><dt>${log.sections.goodwill}</dt><dd>${log.goodwillSum(goodwill.length, money(sumOf(goodwill)))}</dd></div></dl><p class="sum">${log.apart}</p>`;

const openSection = ({ open, openCount, day }: DayLogModel, tools: Tools): Html => {
  const { log, clock, name } = tools;
  if (openCount === 0) return html`<section><h2>${log.sections.open} <small>0</small></h2></section>`;
  const due = (at: Instant | null): Html => (at === null ? html`<span class="pending">${log.noneDue}</span>` : html`<span class="${at < day.seenAt ? 'alarm' : ''}">${clock(at)}</span>`);
  const rest = openCount - open.length;
  return html`<section><h2>${log.sections.open} <small>${openCount}</small></h2>${table(
    [{ title: log.columns.due, width: 13 }, ...caseColumns(log), { title: log.columns.stage, width: 14 }, { title: log.columns.since, width: 12 }, { title: log.columns.owner, width: 13 }],
    open.map((line) => [due(line.dueAt), ...caseCells(line, tools), log.stage[line.stage], clock(line.registeredAt), name(line.ownerId)]))}${rest > 0 ? html`<p class="sum">${log.openMore(rest)}</p>` : nothing}</section>`;
};

const sections = (model: DayLogModel, tools: Tools): Html => {
  const { lists } = model;
  const { log, words: { common, report }, money } = tools;
  const way: Column = { title: log.columns.way, width: 28 };
  const outcome: Column = { title: log.columns.standing, width: 28 };
  return html`${section({ title: log.sections.registered, lines: lists.registered, columns: [way], cells: ({ channel }) => [common.channel[channel]] }, tools)}
${section({ title: log.sections.acknowledged, lines: lists.acknowledged, columns: [way], cells: ({ channel }) => [common.channel[channel]] }, tools)}
${section({ title: log.sections.promises, lines: lists.promises, columns: [{ title: log.columns.what, width: 18 }, { title: log.columns.standing, width: 10 }], cells: ({ what, standing }) => [html`<span class="one-line">${what ?? ''}</span>`, html`<span class="${standing === 'late' || standing === 'broken' ? 'alarm' : ''}">${log.promise[standing]}</span>`] }, tools)}
${section({ title: log.sections.contacts, lines: lists.contacts, columns: [{ title: log.columns.way, width: 16 }, { title: log.columns.purpose, width: 12 }], cells: ({ channel, purpose, startedBy }) => [common.list([report.starter[startedBy], common.channel[channel]]), report.purpose[purpose]] }, tools)}
${section({ title: log.sections.decisions, lines: lists.decisions, columns: [outcome], cells: ({ channel, settledCount, refusedCount }) => [common.list([log.answered(settledCount, refusedCount), common.channel[channel]])] }, tools)}
${section({ title: log.sections.followUps, lines: lists.followUps, columns: [outcome], cells: ({ verdict, waiveReason }) => [verdict !== null ? report.verdict[verdict] : waiveReason !== null ? log.waived(report.waiveReason[waiveReason]) : log.unreached] }, tools)}
${section({ title: log.sections.closed, lines: lists.closed, columns: [outcome], cells: (line) => [report.outcome[line.outcome]] }, tools)}
${section({ title: log.sections.reopened, lines: lists.reopened, columns: [outcome], cells: ({ cycle }) => [log.cycle(cycle)] }, tools)}
${section({ title: log.sections.handovers, lines: lists.handovers, columns: [outcome], cells: ({ fromId, toId, standing }) => [common.labelled(log.handover[standing], `${tools.name(fromId)} → ${tools.name(toId)}`)] }, tools)}
${account(log.sections.repairs, lists.repairs, log.repairSum(lists.repairs.length, money(sumOf(lists.repairs))), tools)}${account(log.sections.goodwill, lists.goodwill, log.goodwillSum(lists.goodwill.length, money(sumOf(lists.goodwill))), tools)}
${openSection(model, tools)}`;
};

/** What is signed, once more above the signatures: they may stand on a sheet of their own. */
const signedFor = ({ lists, openCount }: DayLogModel, day: string, { log: { figures } }: Tools): Html =>
  html`<p class="signed"><b>${day}</b> · ${figures.registered} ${lists.registered.length} · ${figures.closed} ${lists.closed.length} · ${figures.open} ${openCount}</p>`;

/** The whole log. */
export const dayLogBody = (model: DayLogModel, words: PaperWords): Html => {
  const { frame, day, madeAt, isOver, place, digest, workstation } = model;
  const tools = toolsOf(model, words);
  const { log } = tools;
  const { longTime, day: longDay } = writersFor(frame.language, frame.timeZone);
  return html`<div class="head"><h1>${log.title}</h1><p><b>${longDay(day.from)}</b><br>${log.made(longTime(madeAt))}${isOver ? '' : ` · ${log.notOver}`}</p></div>
${figures(model, tools)}${accounts(model, tools)}${sections(model, tools)}
<div class="end-matter">${signedFor(model, longDay(day.from), tools)}<div class="sign"><div>${log.sign.shift}</div><div>${log.sign.supervisor}</div><div>${log.sign.filed}</div></div>
<div class="foot wide"><div>${digest === null ? html`<p>${log.emptyRecord}</p>` : html`<p>${log.place(String(place))}</p><p><b>${inFours(digest)}</b></p>`}<p>${words.report.workstation(workstation)} · Amends</p><p>${log.noNames}</p></div></div></div>`;
};
