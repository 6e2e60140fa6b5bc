/** Contacts, the customer's effort, the decision as told, the one follow-up and the corrections. */
import { CHANNELS } from '../../shared/vocabulary/case';
import { effortSpentItems } from '../format';
import { html, nothing, type Html } from '../html';
import type { ContactLine, CorrectionLine, ReportModel } from '../model';
import { heading, small, table, timeCell, type PageTools } from './report-tools';

const when = ({ happenedAt, recordedAt }: ContactLine, { words, time }: PageTools): Html => {
  const happened = time(happenedAt);
  const recorded = time(recordedAt);
  return html`${timeCell(happened)}${happened === recorded ? null : html`<span class="small">${words.report.recorded} <span class="time">${recorded}</span></span>`}`;
};

/** Every contact after the registration, then the counts (S1.5). */
export const contactsSection = ({ contacts, contactCounts: counts }: ReportModel, tools: PageTools): Html => {
  const { report, common } = tools.words;
  const { columns } = report;
  const rows = contacts.map((contact) => [
    when(contact, tools), html`${report.starter[contact.startedBy]}<span class="small">${common.channel[contact.channel]}</span>`, report.purpose[contact.purpose],
    html`<span class="words">${contact.note}</span>${contact.overBudgetReason === null ? null : small(common.labelled(report.overBudget, contact.overBudgetReason))}`, contact.byName,
  ]);
  const content = rows.length === 0 ? html`<p class="sum">${report.noContact}</p>` : table([{ title: columns.when, width: 19 }, { title: columns.started, width: 13 }, { title: columns.purpose, width: 14 }, { title: columns.note, width: 40 }, { title: columns.who, width: 14 }], rows);
  return html`<section>${heading(report.sections.contacts)}${content}<p class="sum">${report.contactCounts(counts.byCustomer, counts.byCompany, counts.budgetSpent, counts.budget)}</p></section>`;
};

/** The effort ledger in one line (S0.4). */
export const effortSection = ({ effort }: ReportModel, { words }: PageTools): Html => {
  const items = effortSpentItems(effort, words.report.effortSpent);
  return html`<section>${heading(words.report.sections.effort)}<p>${items.length === 0 ? words.common.none : words.common.list(items)}</p></section>`;
};

/** The decision that holds, in the words the customer was told. Left out before there is one. */
export const decisionSection = ({ decision }: ReportModel, { words }: PageTools): Html => {
  const { report } = words;
  if (decision === null) return nothing;
  return html`<section>${heading(report.sections.decision)}<dl class="pairs"><dt>${report.decision.found}</dt><dd class="words">${decision.found}</dd><dt>${report.decision.done}</dt><dd class="words">${decision.done}</dd><dt>${report.decision.recourse}</dt><dd class="words">${decision.recourse}</dd></dl></section>`;
};

/** The one follow-up (S1.1): when it was planned, the tries, why it was waived; of an ended case, that there was none. What the customer said stands in the verdict box. */
export const followUpSection = ({ followUp, closure }: ReportModel, { words, time }: PageTools): Html => {
  const { report, common } = words;
  const notPlanned = closure === null ? report.followUp.notSet : report.neverCame;
  const when = followUp.plannedAt === null ? notPlanned : `${time(followUp.plannedAt)}${followUp.channel === null ? '' : ` · ${common.channel[followUp.channel]}`}`;
  const planned = followUp.plannedAt === null && followUp.waiver !== null ? nothing : html`<dt>${report.followUp.planned}</dt><dd>${when}</dd>`;
  const waived = followUp.waiver === null ? nothing : html`<dt>${report.followUp.waived}</dt><dd class="words">${common.labelled(report.waiveReason[followUp.waiver.reason], followUp.waiver.words)}</dd>`;
  const attempts = followUp.attempts.map(({ at, byName, note }) => html`<dt>${report.followUp.attempt}</dt><dd>${time(at)} · ${byName} · ${note}</dd>`);
  return html`<section>${heading(report.sections.followUp)}<dl class="pairs">${planned}${attempts}${waived}</dl></section>`;
};

const valueOf = (line: CorrectionLine, value: string | null, { words }: PageTools): string => {
  if (value === null) return words.common.notGiven;
  const channel = line.fact === 'channel' ? CHANNELS.find((known) => known === value) : undefined;
  return channel === undefined ? value : words.common.channel[channel];
};

/** Corrections, each beside the value it replaced (I1). Left out when nothing was corrected. */
export const correctionsSection = ({ corrections }: ReportModel, tools: PageTools): Html => {
  const { report } = tools.words;
  const { columns } = report;
  const rows = corrections.map((line) => [report.fact[line.fact], html`${valueOf(line, line.from, tools)} → ${valueOf(line, line.to, tools)}`, line.reason, timeCell(tools.time(line.at)), line.byName]);
  return corrections.length === 0 ? nothing : html`<section>${heading(report.sections.corrections, report.notes.corrections)}${table([{ title: columns.fact, width: 15 }, { title: columns.change, width: 29 }, { title: columns.reason, width: 23 }, { title: columns.when, width: 19 }, { title: columns.who, width: 14 }], rows)}</section>`;
};
