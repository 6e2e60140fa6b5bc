/** The dated lines of ISO 10002, each with a name. */
import { html, type Html } from '../html';
import type { ReportModel, TrackingLine } from '../model';
import { heading, table, timeCell, type PageTools } from './report-tools';

const remark = (line: TrackingLine, painCount: number, { words }: PageTools): string => {
  const { report, common } = words;
  if (line.at === null) return '';
  switch (line.step) {
    case 'assessed': return report.remark.kinds(painCount, common.list(line.kinds.map((kind) => report.painKind[kind])));
    case 'resolved': return report.remark.resolved(line.settledCount, line.refusedCount);
    case 'waived': return line.waiveReason === null ? '' : report.waiveReason[line.waiveReason];
    case 'closed': return line.outcome === null ? '' : report.outcome[line.outcome];
    default: return line.words ?? (line.channel === null ? '' : common.channel[line.channel]);
  }
};

/** Received to closed, with what has not happened yet, or never will, said so. */
export const trackingSection = ({ tracking, pains, closure }: ReportModel, tools: PageTools): Html => {
  const { sections, notes, columns, step, notYet, neverCame } = tools.words.report;
  const rows = tracking.map((line) => [
    step[line.step], line.at === null ? html`<span class="pending">${closure === null ? notYet : neverCame}</span>` : timeCell(tools.time(line.at)), line.byName, remark(line, pains.length, tools),
  ]);
  return html`<section>${heading(sections.tracking, notes.tracking)}${table([{ title: columns.step, width: 22 }, { title: columns.when, width: 19 }, { title: columns.who, width: 17 }, { title: columns.remark, width: 42 }], rows)}</section>`;
};
