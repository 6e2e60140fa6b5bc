/** The letterhead: kept by language among the settings; what a language does not say comes from the general settings. */
import { ok, type Result } from '../../shared/result';
import { LANGUAGES, type Language } from '../../shared/vocabulary/case';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { LetterheadView, LetterheadWords } from '../../shared/views/letterhead-view';
import type { Failure, Rows } from '../ports';
import { RECOURSE, settingsView } from './settings';
import { stampOf, type WorkstationDeps } from './staff-book';

const FIELDS = ['organisation', 'branch', 'address', 'contactLine', 'hours', 'signerRole', 'lastResort', 'recourse'] as const satisfies readonly (keyof LetterheadWords)[];

const keyOf = (language: Language, field: keyof LetterheadWords): string => `letterhead.${language}.${field}`;

/** What comes out on paper in one language. */
export type Letterhead = { readonly organisation: string; readonly branch: string; readonly recourse: string } & Pick<LetterheadWords, 'address' | 'contactLine' | 'hours' | 'signerRole' | 'lastResort'>;

const wordsSet = (set: ReturnType<Rows['settings']>, language: Language): LetterheadWords => {
  const words: LetterheadWords = { organisation: null, branch: null, address: null, contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null };
  for (const field of FIELDS) {
    const value = set[keyOf(language, field)];
    if (typeof value === 'string') words[field] = value;
  }
  return words;
};

/** The letterhead of a language. A recourse that was never set is the house's own sentence in that language, not the desk's. */
export const letterheadIn = (rows: Pick<Rows, 'settings'>, language: Language): Letterhead => {
  const set = rows.settings();
  const own = wordsSet(set, language);
  const { organisation, branchName, contactLine } = settingsView(rows);
  const general = set['recourse'];
  return {
    ...own, organisation: own.organisation ?? organisation, branch: own.branch ?? branchName, contactLine: own.contactLine ?? contactLine,
    recourse: own.recourse ?? (typeof general === 'string' ? general : RECOURSE[language]),
  };
};

/** Whether a change of these settings shows on letters in this language. */
export const isLetterheadAmong = (language: Language, changed: ReadonlySet<string>): boolean =>
  ['organisation', 'branchName', 'contactLine', 'recourse', ...FIELDS.map((field) => keyOf(language, field))].some((key) => changed.has(key));

/** As set and as it comes out, in both languages. */
export const letterheadView = (rows: Pick<Rows, 'settings'>): LetterheadView => {
  const settings = rows.settings();
  const part = (language: Language): LetterheadView[Language] => {
    const { organisation, branch, contactLine, recourse } = letterheadIn(rows, language);
    return { set: wordsSet(settings, language), shown: { organisation, branch, contactLine, recourse } };
  };
  const [zh, en] = LANGUAGES;
  return { [zh]: part(zh), [en]: part(en) };
};

/** Records what differs from now, as settings do. */
export const changeLetterhead = (deps: WorkstationDeps, language: Language, wanted: LetterheadWords, by: StaffId): Result<LetterheadView, Failure> => {
  const before = wordsSet(deps.rows.settings(), language);
  const changes = Object.fromEntries(FIELDS.filter((field) => before[field] !== wanted[field]).map((field) => [keyOf(language, field), wanted[field]]));
  if (Object.keys(changes).length === 0) return ok(letterheadView(deps.rows));
  const changed = deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'SettingsChanged', payload: { changes } }, stampOf(writer, deps, by));
    return ok(null);
  });
  return changed.ok ? ok(letterheadView(deps.rows)) : changed;
};
