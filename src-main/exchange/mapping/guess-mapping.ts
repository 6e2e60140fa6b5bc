/** The mapping that fits a table by its headings: right by itself for the known public ones, a best guess for others. */
import type { Language } from '../../shared/vocabulary/case';
import { IMPORT_FIELDS, type ImportField, type SourceProfile } from '../../shared/vocabulary/importing';
import type { ImportMapping } from '../../shared/views/import-views';
import { HEADER_WORDS, plainHeading } from './header-words';

/** A known kind of table: the headings that make it so, who publishes it, and where its headings mean something else than they say. */
type Profile = {
  readonly profile: SourceProfile; readonly source: string; readonly needs: readonly string[]; readonly isWhole?: boolean;
  readonly columns: Readonly<Partial<Record<ImportField, string | null>>>; readonly channelWhenUnsaid: ImportMapping['channelWhenUnsaid'];
};

const PROFILES: readonly Profile[] = [
  {
    profile: 'cfpb', source: 'CFPB', needs: ['complaintid', 'datereceived', 'consumercomplaintnarrative', 'companyresponsetoconsumer', 'submittedvia'],
    columns: { status: 'companyresponsetoconsumer', companyResponse: 'companyresponsetoconsumer', closedOn: null, complainantName: null, complainantAddress: null, complainantPhone: null }, channelWhenUnsaid: 'web',
  },
  {
    // Here the authority's own day is "Date submitted"; "Date received" is when the company got it.
    profile: 'cfpb-short', source: 'CFPB', needs: ['complaintid', 'datesubmitted', 'datereceived', 'companyresponsetoconsumer', 'submittedvia'],
    columns: { receivedOn: 'datesubmitted', status: 'companyresponsetoconsumer', companyResponse: 'companyresponsetoconsumer', closedOn: null }, channelWhenUnsaid: 'web',
  },
  {
    // Addresses and places are where it happened, not where the caller lives.
    profile: 'nyc-311', source: 'NYC 311', needs: ['uniquekey', 'createddate', 'complainttype', 'descriptor', 'status'],
    columns: { product: 'complainttype', issue: 'descriptor', complainantAddress: null, complainantName: null, companyResponse: 'resolutiondescription' }, channelWhenUnsaid: 'phone',
  },
  {
    profile: 'narratives', source: 'CFPB narratives', needs: ['product', 'consumercomplaintnarrative'], isWhole: true,
    columns: { sourceReference: null }, channelWhenUnsaid: 'web',
  },
];

/** Some columns of the table, labelled, with a few cells each. */
export type SeenColumn = { readonly label: string; readonly isNamed: boolean; readonly samples: readonly string[] };

const profileOf = (columns: readonly SeenColumn[]): Profile | null => {
  const named = columns.filter((column) => column.isNamed);
  const headings = new Set(named.map(({ label }) => plainHeading(label)));
  return PROFILES.find(({ needs, isWhole }) => needs.every((need) => headings.has(need)) && (isWhole !== true || named.length === needs.length)) ?? null;
};

type Fit = { readonly field: ImportField; readonly label: string; readonly score: number };

/** Whole words of a heading count fully, a heading that holds the words counts half; earlier words are surer. */
const fitsOf = ({ label }: SeenColumn): Fit[] => {
  const heading = plainHeading(label);
  return IMPORT_FIELDS.flatMap((field) => {
    const words = HEADER_WORDS[field];
    const whole = words.indexOf(heading);
    if (whole >= 0) return [{ field, label, score: 1_000 - whole }];
    const held = words.findIndex((word) => word.length >= (/^[a-z]+$/.test(word) ? 5 : 2) && heading.includes(word));
    return held < 0 ? [] : [{ field, label, score: 500 - held }];
  });
};

const NONE = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, null])) as Record<ImportField, string | null>;

const byWords = (columns: readonly SeenColumn[], settled: ReadonlySet<ImportField>, taken: readonly string[]): Partial<Record<ImportField, string>> => {
  const fits = columns.filter((column) => column.isNamed).flatMap(fitsOf).sort((a, b) => b.score - a.score);
  const found: Partial<Record<ImportField, string>> = {};
  const used = new Set(taken);
  for (const { field, label } of fits) {
    if (settled.has(field) || found[field] !== undefined || used.has(label)) continue;
    found[field] = label;
    used.add(label);
  }
  return found;
};

const STORY_LIKE = 60;

/** Where no heading says so, the column with by far the longest cells tells the story. */
const longestColumn = (columns: readonly SeenColumn[], taken: ReadonlySet<string | null>): string | null => {
  const lengths = columns.filter(({ label }) => !taken.has(label)).map(({ label, samples }) => ({ label, length: samples.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, samples.length) }));
  const longest = lengths.reduce<{ label: string; length: number } | null>((best, each) => (best === null || each.length > best.length ? each : best), null);
  return longest !== null && longest.length >= STORY_LIKE ? longest.label : null;
};

const languageOf = (columns: readonly SeenColumn[]): Language => {
  const text = columns.flatMap(({ label, samples }) => [label, ...samples]).join('');
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return hanzi * 3 > latin ? 'zh-CN' : 'en';
};

/** The mapping for these columns. `nameOfFile` stands for the source where nothing else names it. */
export const guessMapping = (columns: readonly SeenColumn[], nameOfFile: string): { readonly profile: SourceProfile | null; readonly mapping: ImportMapping } => {
  const known = profileOf(columns);
  const labelOf = (heading: string | null): string | null => (heading === null ? null : columns.find((column) => column.isNamed && plainHeading(column.label) === heading)?.label ?? null);
  const fixed = Object.entries(known?.columns ?? {}).map(([field, heading]) => [field, labelOf(heading)] as const);
  const settled = new Set(fixed.map(([field]) => field as ImportField));
  const guessed: Record<ImportField, string | null> = { ...NONE, ...byWords(columns, settled, fixed.flatMap(([, label]) => (label === null ? [] : [label]))), ...Object.fromEntries(fixed) };
  if (known === null) guessed.story ??= longestColumn(columns, new Set(Object.values(guessed)));
  return {
    profile: known?.profile ?? null,
    mapping: {
      source: known?.source ?? nameOfFile, columns: guessed, dateOrder: null, statusWhenUnsaid: 'open', channelWhenUnsaid: known?.channelWhenUnsaid ?? 'phone', language: languageOf(columns),
    },
  };
};
