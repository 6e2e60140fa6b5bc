/** How times and amounts are written on paper, by language. The zone is the branch's own, never the machine's. */
import type { EffortAsked } from '../shared/contract/parts';
import type { Language } from '../shared/vocabulary/case';
import type { AmountMinor, Currency } from '../shared/vocabulary/money';
import type { Instant } from '../shared/vocabulary/time';
import type { EffortSum } from './model';
import type { ReportWords } from './words/paper-words';

/** Writers for one paper. `time` fits a table column, `day` and `longTime` stand in sentences. */
export type Writers = { readonly time: (at: Instant) => string; readonly day: (at: Instant) => string; readonly longTime: (at: Instant) => string; readonly money: (amountMinor: AmountMinor, currency: Currency) => string };

const made = new Map<string, Writers>();

const partsOf = (format: Intl.DateTimeFormat, at: Instant): Readonly<Record<string, string>> =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));

const writers = (language: Language, timeZone: string): Writers => {
  const isChinese = language === 'zh-CN';
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const short = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const long = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, year: 'numeric', month: 'long', day: 'numeric' });
  const day = (at: Instant): string => long.format(at);
  const byCurrency = new Map<Currency, Intl.NumberFormat>();
  const amounts = (currency: Currency): Intl.NumberFormat => {
    const format = byCurrency.get(currency) ?? new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    byCurrency.set(currency, format);
    return format;
  };
  return {
    time: (at) => {
      const { year = '', month = '', day: monthDay = '', hour = '', minute = '' } = partsOf(short, at);
      return `${year}-${month}-${monthDay} ${hour}:${minute}`;
    },
    day,
    longTime: (at) => (isChinese ? `${day(at)} ${clock.format(at)}` : `${day(at)}, ${clock.format(at)}`),
    money: (amountMinor, currency) => amounts(currency).format(amountMinor / 100),
  };
};

/** The writers of a language and zone; made once, because making a formatter costs more than using it. */
export const writersFor = (language: Language, timeZone: string): Writers => {
  const key = `${language} ${timeZone}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = writers(language, timeZone);
  made.set(key, fresh);
  return fresh;
};

/** What a repair asks of the customer: only what is not zero, or "none". */
export const effortAskedItems = ({ minutes, visits, documents }: EffortAsked, words: ReportWords['effortAsked']): readonly string[] => {
  const items = [minutes > 0 && words.minutes(minutes), visits > 0 && words.visits(visits), documents > 0 && words.documents(documents)].filter((item) => item !== false);
  return items.length === 0 ? [words.none] : items;
};

/** What the customer has spent: only what is not zero, in the order of the ledger. */
export const effortSpentItems = (spent: EffortSum, words: ReportWords['effortSpent']): readonly string[] =>
  (['tellings', 'transfers', 'waitMinutes', 'visits', 'documents', 'repairMinutes', 'contactsStarted', 'channelSwitches'] as const).filter((column) => spent[column] > 0).map((column) => words[column](spent[column]));
