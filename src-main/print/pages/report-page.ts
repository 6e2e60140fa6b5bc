/** The internal resolution report: head, the customer's sentence, then one section after another. Sections are in their own files. */
import { writersFor } from '../format';
import { html, nothing, svgImage, type Html } from '../html';
import type { ReportModel } from '../model';
import { squareCodeSvg } from '../square-code';
import { composeCode, inFours } from '../verify-code';
import type { PaperWords } from '../words/paper-words';
import { contactsSection, correctionsSection, decisionSection, effortSection, followUpSection } from './report-contact-sections';
import { approvalsSection, attachmentsSection, cyclesSection, earlyEndSection, handoversSection, importSection, notesSection, peopleSection, repairAmountsSection } from './report-life-sections';
import { goodwillSection, otherRepairsSection, painsSection, promisesSection } from './report-answer-sections';
import { copyMark, heading, pageTools, small, type PageTools } from './report-tools';
import { trackingSection } from './report-tracking-section';

const head = ({ frame, printedAt, closure }: ReportModel, { words }: PageTools): Html => {
  const { longTime } = writersFor(frame.language, frame.timeZone);
  const { report } = words;
  return html`<div class="head"><h1>${report.title}</h1><p><b>${frame.reference}</b><br>${report.printed} ${longTime(printedAt)}${closure === null ? ` · ${report.unfinished}` : ''}</p></div>${copyMark(frame, words)}`;
};

const opening = ({ frame, title, complainant, channel, receivedAt, desiredRemedy }: ReportModel, { words }: PageTools): Html => {
  const { longTime } = writersFor(frame.language, frame.timeZone);
  const { report, common } = words;
  const who = complainant.isNamed && complainant.name !== null ? complainant.name : report.anonymous;
  return html`<p class="quote words">${common.quote(title)}</p><p class="by">${report.by(who, common.channel[channel], longTime(receivedAt))}<br>${common.labelled(report.wanted, desiredRemedy ?? common.notGiven)}</p>`;
};

const facts = ({ complainant, product, journeyStep, category, ownerName, closure }: ReportModel, { words }: PageTools): Html => {
  const { report, common } = words;
  const fact = (name: string, value: string | null, className = ''): Html => html`<div class="${className}"><dt>${name}</dt><dd>${value ?? common.notGiven}</dd></div>`;
  const outcome = closure === null ? report.box.open : report.outcome[closure.outcome];
  return html`<dl class="facts">${category === null ? html`` : fact(report.category, category)}${fact(report.product, product)}${fact(report.journeyStep, journeyStep)}${fact(report.owner, ownerName)}${fact(report.outcomeLabel, outcome)}
${fact(report.complainant, complainant.isNamed ? complainant.name : null)}${fact(report.phone, complainant.phone)}${fact(report.address, complainant.address, 'wide')}</dl>`;
};

const verdictBox = ({ verdict, closure }: ReportModel, { words }: PageTools): Html => {
  const { report, common } = words;
  const review = closure?.review ?? null;
  const said = verdict === null ? report.box.noVerdict : html`<span class="words">${common.labelled(report.verdict[verdict.verdict], common.quote(verdict.customerWords))}</span>${verdict.isEarlier ? small(report.box.beforeReopening) : nothing}`;
  return html`<dl class="verdict"><dt>${report.box.outcome}</dt><dd>${closure === null ? report.box.open : report.outcome[closure.outcome]}</dd><dt>${report.box.verdict}</dt><dd>${said}</dd>${
    review === null ? null : html`<dt>${report.box.cause}</dt><dd class="words">${common.labelled(report.cause[review.cause], review.causeWords)}</dd><dt>${report.box.prevention}</dt><dd class="words">${review.lesson}</dd>`}</dl>`;
};

/** Verdict, signatures and digest stay together, so that nobody signs an otherwise empty sheet. */
const endMatter = (model: ReportModel, tools: PageTools): Html => {
  const { frame, workstation, afterVersion, digest, printedAt } = model;
  const { time, words: { report } } = tools;
  const code = composeCode({ reference: frame.reference, afterVersion, digest });
  return html`<div class="end-matter">${verdictBox(model, tools)}<div class="sign"><div>${report.sign.owner}</div><div>${report.sign.supervisor}</div><div>${report.sign.filed}</div></div>
<div class="foot"><div><p>${report.digest(afterVersion)}</p><p><b>${inFours(digest)}</b></p><p>${code}</p><p>${report.printed} ${time(printedAt)} · ${report.workstation(workstation)} · Amends</p><p>${report.howToCheck}</p></div>${svgImage(squareCodeSvg(code), report.codeLabel, 'code')}</div></div>`;
};

/** The whole report. */
export const reportBody = (model: ReportModel, words: PaperWords): Html => {
  const tools = pageTools(model, words);
  return html`${head(model, tools)}${opening(model, tools)}${facts(model, tools)}${trackingSection(model, tools)}
${heading(words.report.sections.story)}<p class="words">${model.story}</p>
${peopleSection(model, tools)}${painsSection(model, tools)}${otherRepairsSection(model, tools)}${repairAmountsSection(model, tools)}${goodwillSection(model, tools)}${approvalsSection(model, tools)}${promisesSection(model, tools)}${contactsSection(model, tools)}${effortSection(model, tools)}${decisionSection(model, tools)}
${followUpSection(model, tools)}${earlyEndSection(model, tools)}${cyclesSection(model, tools)}${handoversSection(model, tools)}${attachmentsSection(model, tools)}${notesSection(model, tools)}${correctionsSection(model, tools)}${importSection(model, tools)}${endMatter(model, tools)}`;
};
