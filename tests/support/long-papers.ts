/** Long cases of many lengths, each row of which begins and ends with a sign of its own: what a page end may part is seen in the finished file. */
import type { CaseEvent, RecordedCaseEvent } from '../../src-main/domain/case/events';
import type { PaperSource } from '../../src-main/print/paper-source';
import type { Language, PaperKind } from '../../src-main/shared/vocabulary/case';
import { bentCase, longCase, record, sourceOf, STAFF } from '../unit/print/paper-sources';

/** One paper to print. */
export type LongPaper = { readonly name: string; readonly kind: PaperKind; readonly source: PaperSource };

/** Between these signs stands what belongs together: `A12B … C12D`. */
export const beginOf = (row: string): string => `A${row}B`;
/** The end of the same. */
export const endOf = (row: string): string => `C${row}D`;

/** Small whole numbers from a seed, always the same ones. */
export const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
};

/** A sentence to make a cell longer by, in each language. */
export const WORDS = { 'zh-CN': '材料交了一遍又一遍，没有人说得清到底还缺哪一份。', en: 'Papers handed in again and again, and nobody could say which was missing. ' } as const;

const rowsOf = (language: Language, roll: () => number): readonly CaseEvent[] => {
  const said = (row: string): string => `${beginOf(row)} ${WORDS[language].repeat(roll() % 7 === 0 ? 12 : roll() % 4)}${endOf(row)}`;
  const many = (most: number): readonly number[] => Array.from({ length: roll() % most }, (_each, index) => index);
  return [
    ...many(9).map((n): CaseEvent => ({ type: 'NoteAdded', payload: { noteId: `n${n + 10}`, words: said(`n${n}`) } })),
    ...many(7).map((n): CaseEvent => ({ type: 'AttachmentAdded', payload: { attachmentId: `f${n + 10}`, name: said(`f${n}`), mediaType: 'image/png', sizeBytes: 1_000, sha256: 'ab'.repeat(32) } })),
    ...many(5).flatMap((n): readonly CaseEvent[] => [
      { type: 'HandoverOffered', payload: { handoverId: `h${n + 10}`, toId: STAFF.wang, happened: beginOf(`h${n}`), promised: WORDS[language], notAskAgain: `${WORDS[language]}${endOf(`h${n}`)}` } },
      { type: 'HandoverDeclined', payload: { handoverId: `h${n + 10}`, reason: WORDS[language] } },
    ]),
    ...many(6).map((n): CaseEvent => ({ type: 'PromiseMade', payload: { commitmentId: `m${n + 10}`, what: said(`m${n}`), dueAt: Date.UTC(2026, 11, 20), isNextStep: false } })),
    { type: 'DecisionTold', payload: { channel: 'phone', found: WORDS[language].repeat(roll() % 90), done: WORDS[language], recourse: WORDS[language], verdict: 'settled', customerWords: WORDS[language] } },
    ...many(4).map((n): CaseEvent => ({ type: 'GestureOffered', payload: { gestureId: `g${n + 10}`, what: said(`g${n}`), costMinor: 1_000, customerWords: WORDS[language], isAccepted: true, requestedMinor: null, approvalId: null, optionId: null } })),
  ];
};

const longer = (events: readonly (CaseEvent & { readonly at?: number })[], language: Language, roll: () => number): readonly RecordedCaseEvent[] => {
  const [first, ...rest] = events;
  if (first?.type !== 'CaseRegistered') throw new Error('a case begins with its registration');
  const story = `${first.payload.story} ${WORDS[language].repeat(roll() % 60)}`;
  return record([{ ...first, payload: { ...first.payload, story } }, ...rest, ...rowsOf(language, roll)]);
};

/** So many of each kind in each language. */
export const longPapers = (seed: number, count: number): readonly LongPaper[] => (['zh-CN', 'en'] as const).flatMap((language) => Array.from({ length: count }, (_each, index) => index).flatMap((index): readonly LongPaper[] => {
  const roll = dice(seed + index * 7_919 + (language === 'en' ? 1 : 0));
  const base = index % 4 === 3 ? longCase(language).map((event) => ({ ...event, at: event.recordedAt })) : bentCase(language);
  const source = sourceOf(longer(base, language, roll), language, { isDemonstration: index % 5 === 4 });
  const worded = { ...source, words: Array.from({ length: 3 + (roll() % 40) }, (_line, line) => `${beginOf(`w${line}`)} ${WORDS[language]}${endOf(`w${line}`)}`).join('\n\n') };
  return [
    { name: `report-${language}-${index}`, kind: 'resolution-report', source }, { name: `letter-${language}-${index}`, kind: 'resolution-letter', source },
    { name: `holding-${language}-${index}`, kind: 'holding-letter', source: worded }, { name: `apology-${language}-${index}`, kind: 'apology-letter', source: worded },
  ];
}));
