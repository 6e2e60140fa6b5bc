/** An Electron process that prints papers of made cases into a folder, as the desk would; ends by itself. Arguments: the folder of the fonts, the folder for the files, a seed, and how many of each kind. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { dayLogDocument, letterDocument, reportDocument, type PaperPage } from '../../src-main/print/document';
import { openFontShelf } from '../../src-main/print/fonts/font-shelf';
import { letterModel } from '../../src-main/print/letter-model';
import { createPrinter } from '../../src-main/print/printer';
import { PAPER_SCHEME } from '../../src-main/print/printer/paper-scheme';
import { reportModel } from '../../src-main/print/report-model';
import { longDayLogs } from './long-day-logs';
import { longPapers } from './long-papers';

const [fontsFolder = '', folder = '', seed = '', count = ''] = process.argv.slice(-4);

/** What the reader of the file needs to know: the headings of the paper, as they were written. */
const headingsIn = ({ html }: PaperPage): readonly string[] => [...html.matchAll(/<(h2|thead)[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) => (inner ?? '').replaceAll(/<[^>]+>/g, ' '));

protocol.registerSchemesAsPrivileged([PAPER_SCHEME]);
void app.whenReady().then(async () => {
  const fonts = openFontShelf(fontsFolder);
  const printer = createPrinter({ platform: process.platform });
  const pages = [
    ...longPapers(Number(seed), Number(count)).map(({ name, kind, source }) => ({ name, page: kind === 'resolution-report' ? reportDocument(reportModel(source), fonts) : letterDocument(letterModel(kind, source), fonts) })),
    ...longDayLogs(Number(seed), Number(count)).map(({ name, model }) => ({ name, page: dayLogDocument(model, fonts) })),
  ];
  for (const { name, page } of pages) {
    const pdf = await printer.toPdf(page);
    if (!pdf.ok) throw new Error(pdf.error.reason);
    writeFileSync(join(folder, `${name}.pdf`), pdf.value.bytes);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(headingsIn(page)));
  }
  app.exit(0);
}).catch((thrown: unknown) => {
  process.stderr.write(String(thrown));
  app.exit(1);
});
