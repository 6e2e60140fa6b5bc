/** How the way of the case bent: cycles with both causes, hands, approvals, people around it, files, notes, where it came from. What did not happen leaves no trace. */
import { html, nothing, type Html, type HtmlValue } from '../html';
import type { AmountLine, EndLine } from '../life-model';
import type { ReportModel } from '../model';
import { heading, small, table, timeCell, type PageTools } from './report-tools';

const pairs = (rows: readonly (readonly [string, HtmlValue])[]): Html => html`<dl class="pairs">${rows.map(([name, value]) => html`<dt>${name}</dt><dd class="words">${value}</dd>`)}</dl>`;

const end = ({ at, byName, outcome, review }: EndLine, { words, time }: PageTools): readonly [string, HtmlValue] => {
  const { report, common } = words;
  return [report.life.endOf, html`${report.outcome[outcome]} · <span class="time">${time(at)}</span> · ${byName}${review === null ? null : html`${small(common.labelled(report.cause[review.cause], review.causeWords))}${small(common.labelled(report.box.prevention, review.lesson))}`}`];
};

/** Earlier ends and the reopenings after them: both causes stay readable, the last one stands in the verdict box. */
export const cyclesSection = ({ life }: ReportModel, tools: PageTools): Html => {
  if (life.reopenings.length === 0) return nothing;
  const { report: { life: words }, common } = tools.words;
  const rows = life.reopenings.flatMap((each, index) => {
    const before = life.pastEnds[index];
    const offered = each.superior === null ? common.labelled(words.noSuperior, each.noSuperiorReason ?? common.notGiven) : common.labelled(words.offeredTo, each.superior);
    const reopened: readonly [string, HtmlValue] = [words.reopened(each.cycle), html`${common.quote(each.words)}${small(`${common.channel[each.channel]} · ${tools.time(each.at)} · ${each.byName}`)}${small(offered)}`];
    return [...(before === undefined ? [] : [end(before, tools)]), reopened];
  });
  return html`<section>${heading(words.cycles, words.doubleDeviation)}${pairs(rows)}</section>`;
};

/** An end before the full way: in whose words, to whom, with what, and who tells the customer. */
export const earlyEndSection = ({ life: { early }, closure }: ReportModel, { words }: PageTools): Html => {
  if (early === null || closure === null) return nothing;
  const { report: { life, outcome }, common } = words;
  const rows: (readonly [string, HtmlValue])[] = [[outcome[closure.outcome], early.words]];
  if (early.reason !== null) rows.push([life.reason, life.notComplaint[early.reason]]);
  if (early.channel !== null) rows.push([life.way, common.channel[early.channel]]);
  if (early.toWhom !== null) rows.push([life.toWhom, early.toWhom]);
  if (early.withWhat !== null) rows.push([life.withWhat, early.withWhat]);
  if (early.teller !== null) rows.push([life.teller, life.tellers[early.teller]]);
  return html`<section>${heading(life.earlyEnd)}${pairs(rows)}</section>`;
};

/** Handovers with their three lines and what became of them (I7). */
export const handoversSection = ({ life: { handovers } }: ReportModel, { words, time }: PageTools): Html => {
  const { report: { life, columns }, common } = words;
  const rows = handovers.map((each) => [
    html`${each.from} → ${each.to}<span class="small time">${time(each.offeredAt)}</span>`,
    html`${common.labelled(life.happened, each.happened)}${small(common.labelled(life.promised, each.promised))}${small(common.labelled(life.notAskAgain, each.notAskAgain))}`,
    html`${life.handoverStatus[each.status]}${each.endedAt === null ? null : html`<span class="small time">${time(each.endedAt)}</span>`}${each.reason === null ? null : small(each.reason)}`,
  ]);
  return rows.length === 0 ? nothing : html`<section>${heading(life.handovers)}${table([{ title: life.hands, width: 25 }, { title: life.pack, width: 50 }, { title: columns.standing, width: 25 }], rows)}</section>`;
};

/** Approvals with both reasons; a flag says that the asker had made or raised the deciding account (I6). */
export const approvalsSection = ({ life: { approvals } }: ReportModel, { words, time, money }: PageTools): Html => {
  const { report: { life } } = words;
  const rows = approvals.map((each) => [
    html`<span class="kind">${life.account[each.account]}</span>${each.what}`,
    html`${each.askedBy}<span class="small time">${time(each.askedAt)}</span>${small(each.reason)}`,
    each.decision === null
      ? html`<span class="pending">${life.approvalStatus[each.status]}</span>`
      : html`${life.approvalStatus[each.status]} · ${each.decision.byName}<span class="small time">${time(each.decision.at)}</span>${small(each.decision.reason)}${each.decision.isFlagged ? html`<span class="small alarm">${life.flagged}</span>` : null}`,
    money(each.amountMinor),
  ]);
  return rows.length === 0 ? nothing : html`<section>${heading(life.approvals)}${table([{ title: life.what, width: 26 }, { title: life.asked, width: 29 }, { title: life.decided, width: 32 }, { title: life.amount, width: 13, isEnd: true }], rows)}</section>`;
};

/** The four amounts as cells, in the order of the way. */
export const amountCells = ({ requestedMinor, offeredMinor, acceptedMinor, paidMinor }: Omit<AmountLine, 'what'>, { money }: PageTools): readonly string[] =>
  [requestedMinor, offeredMinor, acceptedMinor, paidMinor].map((amount) => (amount === null ? '–' : money(amount)));

/** Their headings. */
export const amountColumns = ({ words: { report: { life } } }: PageTools, width: number): readonly { readonly title: string; readonly width: number; readonly isEnd: true }[] =>
  [life.requested, life.offered, life.accepted, life.paid].map((title) => ({ title, width, isEnd: true }));

/** Four amounts of each repair where money changes hands. No total: what goodwill gave stands elsewhere and is never added (S0.3). */
export const repairAmountsSection = ({ life: { repairAmounts } }: ReportModel, tools: PageTools): Html => {
  const { report } = tools.words;
  const rows = repairAmounts.map((line) => [line.what, ...amountCells(line, tools)]);
  return rows.length === 0 ? nothing : html`<section>${heading(report.life.repairAmounts, report.life.apartFromGoodwill)}${table([{ title: report.columns.option, width: 44 }, ...amountColumns(tools, 14)], rows)}</section>`;
};

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Who stands around the complaint and how they want to be reached (I8). */
export const peopleSection = ({ life: { representative, joint, preferences, confidential, hold } }: ReportModel, { words, time }: PageTools): Html => {
  const { report: { life }, common } = words;
  const rows: (readonly [string, HtmlValue])[] = [];
  if (representative !== null) rows.push([life.representative, `${common.list([representative.name, ...(representative.phone === null ? [] : [representative.phone])])} · ${life.authority[representative.authority]}${representative.authorityWords === null ? '' : ` · ${representative.authorityWords}`}`]);
  for (const { name, phone } of joint) rows.push([life.joint, phone === null ? name : common.list([name, phone])]);
  if (preferences !== null) {
    const hours = preferences.fromMinute === null || preferences.toMinute === null ? [] : [`${clock(preferences.fromMinute)}–${clock(preferences.toMinute)}`];
    const wishes = [...(preferences.doNotContact ? [life.doNotContact] : []), ...(preferences.channel === null ? [] : [common.channel[preferences.channel]]), ...hours, ...preferences.needs.map((need) => life.need[need]), ...(preferences.needWords === null ? [] : [preferences.needWords])];
    if (wishes.length > 0) rows.push([life.wishes, common.list(wishes)]);
  }
  if (confidential !== null) rows.push([life.confidential, `${confidential.reason === '' ? common.notGiven : confidential.reason} · ${confidential.byName} · ${time(confidential.at)}`]);
  if (hold !== null) rows.push([life.hold, `${hold.reason} · ${hold.byName} · ${time(hold.at)}`]);
  return rows.length === 0 ? nothing : html`<section>${heading(life.people)}${pairs(rows)}</section>`;
};

const size = (bytes: number): string => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`);

/** Files by name, type and size; what is in them stays in the record. */
export const attachmentsSection = ({ life: { attachments } }: ReportModel, { words, time }: PageTools): Html => {
  const { report: { life, columns }, common } = words;
  const rows = attachments.map((each) => [
    html`${each.name}${each.removedBecause === null ? null : small(common.labelled(life.removed, each.removedBecause))}`, each.mediaType, timeCell(time(each.at)), each.byName, size(each.sizeBytes),
  ]);
  return rows.length === 0 ? nothing : html`<section>${heading(life.attachments)}${table([{ title: life.file, width: 39 }, { title: life.type, width: 16 }, { title: columns.when, width: 19 }, { title: columns.who, width: 14 }, { title: life.size, width: 12, isEnd: true }], rows)}</section>`;
};

/** Notes for colleagues: on this internal paper only (I9). */
export const notesSection = ({ life: { notes } }: ReportModel, { words, time }: PageTools): Html => {
  const { report: { life, columns } } = words;
  const rows = notes.map((each) => [timeCell(time(each.at)), html`<span class="words">${each.words}</span>`, each.byName]);
  return rows.length === 0 ? nothing : html`<section>${heading(life.notes, life.notesInternal)}${table([{ title: columns.when, width: 19 }, { title: columns.note, width: 67 }, { title: columns.who, width: 14 }], rows)}</section>`;
};

/** Where an imported case came from. What the source says stands beside the system's own time (I10). */
export const importSection = ({ life: { imported } }: ReportModel, { words }: PageTools): Html => {
  if (imported === null) return nothing;
  const { report: { life } } = words;
  const given: readonly (readonly [string, string | null])[] = [
    [life.source, imported.source], [life.sourceReference, imported.sourceReference], [life.receivedOn, imported.receivedOn], [life.issue, imported.issue], [life.sourceStatus, imported.sourceStatus], [life.companyResponse, imported.companyResponse],
  ];
  return html`<section>${heading(life.imported)}${pairs(given.filter((row): row is readonly [string, string] => row[1] !== null))}</section>`;
};
