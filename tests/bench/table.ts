/** The table as text for the terminal and as Markdown for build/docs/speed.md. */
import { figure, type Measured, type Row } from './row';

const HEADS = ['what', 'held against', 'median', 'p95', 'count', 'ratio', 'budget', ''] as const;

const verdict = ({ isOver }: Row): string => (isOver === null ? '' : isOver ? 'OVER' : 'ok');

const cellsOf = (row: Row): readonly string[] => [
  row.what, row.limit, figure(row.median, row.unit), row.p95 === null ? '–' : figure(row.p95, row.unit), String(row.count),
  row.ratio === null ? '–' : `${row.ratio.toFixed(2)} ×`, row.budget, verdict(row),
];

/** Width on a terminal: Chinese characters take two places. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/\p{Script=Han}|[\uff00-\uff60]/u.test(character) ? 2 : 1), 0);

/** Aligned columns; figures to the right. */
export const textTable = (rows: readonly Row[]): string => {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_head, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  const isFigure = (column: number): boolean => column >= 2 && column <= 5;
  const write = (cells: readonly string[]): string => cells.map((cell, column) => {
    const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return isFigure(column) ? gap + cell : cell + gap;
  }).join('  ').trimEnd();
  return lines.map(write).join('\n');
};

const bar = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const section = ({ record, rows, missing }: Measured): readonly string[] => [
  `## ${record.split(',')[0] ?? record}`, '', `- Record: ${record}`, '',
  bar(HEADS.map((head) => head || 'verdict')), bar(HEADS.map((_head, column) => (column >= 2 && column <= 5 ? '---:' : '---'))),
  ...rows.map((row) => bar(cellsOf(row))), '',
  ...(missing.length === 0 ? [] : ['Not measured:', ...missing.map(({ what, because }) => `- ${what}: ${because}`), '']),
];

/** The page that `--write` leaves behind: when, where, a table for each size, and what could not be measured. */
export const speedPage = (sizes: readonly Measured[], about: { readonly day: string; readonly machine: string; readonly notes: readonly string[] }): string => [
  '# Speed', '',
  `Measured on ${about.day} by \`npm run bench -- --write\`, which writes this page. Times depend on the machine; the ratios are held against bare code`,
  'that ran in turn with the product, in the same minute on the same disk. Medians and 95th percentiles of the stated number of times.', '',
  `- Machine: ${about.machine}`, '', ...sizes.flatMap(section), ...about.notes.map((note) => `- ${note}`), '',
].join('\n');
