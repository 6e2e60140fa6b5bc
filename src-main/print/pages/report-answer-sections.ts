/** What hurt and what was done about it. Repair and goodwill stand in tables of their own and are never added up (S0.3). */
import { effortAskedItems } from '../format';
import { html, nothing, type Html } from '../html';
import type { PainLine, PromiseLine, RepairLine, ReportModel } from '../model';
import { amountCells, amountColumns } from './report-life-sections';
import { heading, small, table, timeCell, type PageTools } from './report-tools';

const effort = (repair: RepairLine, { words }: PageTools): Html => html`${effortAskedItems(repair.effort, words.report.effortAsked).map((item) => html`<span class="line">${item}</span>`)}`;

const answer = ({ repair, refusal, standing }: PainLine, isClosed: boolean, { words, time }: PageTools): Html => {
  const { report, common } = words;
  if (refusal !== null) {
    return html`<b>${report.painStanding[standing]}</b>${small(common.labelled(report.refusedBecause, refusal.reason))}${small(report.told(common.channel[refusal.channel], time(refusal.at)))}`;
  }
  if (repair === null) return html`<span class="pending">${isClosed ? report.painLeft : report.painStanding[standing]}</span>`;
  const ending = repair.ending === null || repair.endedAt === null ? null : html`<span class="small words">${common.labelled(report.result, repair.ending)} · <span class="time">${time(repair.endedAt)}</span></span>`;
  return html`${repair.what}${standing === 'settled' ? null : html` <span class="pending">(${report.painStanding[standing]})</span>`}${repair.customerWords === null ? null : small(common.labelled(report.choice, common.quote(repair.customerWords)))}${ending}`;
};

/** Each pain with its answer. */
export const painsSection = ({ pains, closure }: ReportModel, tools: PageTools): Html => {
  const { report, common } = tools.words;
  const rows = pains.map((pain) => [
    html`<span class="kind">${report.painKind[pain.kind]}</span>${common.quote(pain.words)}${pain.ownWords === null ? null : small(common.labelled(report.ownWords, pain.ownWords))}`,
    answer(pain, closure !== null, tools),
    pain.repair === null ? '–' : effort(pain.repair, tools),
    pain.repair === null ? '–' : tools.money(pain.repair.costMinor),
  ]);
  const { columns } = report;
  return html`<section>${heading(report.sections.pains, report.notes.pains)}${table([{ title: columns.pain, width: 37 }, { title: columns.answer, width: 37 }, { title: columns.effort, width: 13 }, { title: columns.cost, width: 13, isEnd: true }], rows)}</section>`;
};

/** What else was put to the customer: not chosen, or tried and failed. Left out when there was nothing. */
export const otherRepairsSection = ({ pains }: ReportModel, tools: PageTools): Html => {
  const { report, common } = tools.words;
  const rows = pains.flatMap((pain) => pain.others.map((repair) => [
    html`${repair.what}<span class="small">${common.quote(pain.words)}</span>`,
    html`${report.repairStatus[repair.status]}${repair.ending === null ? null : small(common.labelled(repair.status === 'failed' ? report.failure : report.result, repair.ending))}`,
    effort(repair, tools), tools.money(repair.costMinor),
  ]));
  const { columns } = report;
  return rows.length === 0 ? nothing : html`<section>${heading(report.sections.repairs, report.notes.repairs)}${table([{ title: columns.option, width: 37 }, { title: columns.standing, width: 37 }, { title: columns.effort, width: 13 }, { title: columns.cost, width: 13, isEnd: true }], rows)}</section>`;
};

/** Goodwill, apart. */
export const goodwillSection = ({ gestures }: ReportModel, tools: PageTools): Html => {
  const { report, common } = tools.words;
  const rows = gestures.map((gesture) => [html`${gesture.what}<span class="small time">${tools.time(gesture.at)}</span>`, common.labelled(report.gestureAnswer(gesture.isAccepted), common.quote(gesture.customerWords)), ...amountCells(gesture, tools)]);
  const { columns } = report;
  const content = rows.length === 0 ? html`<p class="sum">${report.noGesture}</p>` : table([{ title: columns.gesture, width: 26 }, { title: columns.reply, width: 22 }, ...amountColumns(tools, 13)], rows);
  return html`<section>${heading(report.sections.goodwill, report.notes.goodwill)}${content}</section>`;
};

const standing = ({ standing: how, endedAt, words: remark, moved }: PromiseLine, { words, time }: PageTools): Html => {
  const { report } = words;
  const said = html`<span class="${how === 'broken' || how === 'late' ? 'alarm' : ''}">${report.promiseStanding[how]}${endedAt === null ? '' : ` ${time(endedAt)}`}</span>`;
  return html`${said}${remark === null ? null : small(remark)}${moved.map(({ fromDueAt, reason }) => small(report.movedFrom(time(fromDueAt), reason)))}`;
};

/** Promises with what became of them; red only for broken and late. */
export const promisesSection = ({ promises }: ReportModel, tools: PageTools): Html => {
  const { report } = tools.words;
  const { columns } = report;
  const rows = promises.map((promise) => [promise.what, timeCell(tools.time(promise.dueAt)), standing(promise, tools), promise.byName]);
  const content = rows.length === 0 ? html`<p class="sum">${report.noPromise}</p>` : table([{ title: columns.promise, width: 35 }, { title: columns.due, width: 19 }, { title: columns.standing, width: 32 }, { title: columns.who, width: 14 }], rows);
  return html`<section>${heading(report.sections.promises)}${content}</section>`;
};
