/** Logs of long days, each row of which begins in its second cell and ends in its last with a sign of its own; the cells between and the name at the end make rows of many heights. */
import type { DayLine, DayLists, DayOpen } from '../../src-main/engine/queries/day-log';
import type { DayLogModel } from '../../src-main/print/day-log-model';
import { staffId, type StaffId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import type { Language } from '../../src-main/shared/vocabulary/case';
import { beginOf, dice, endOf, WORDS } from './long-papers';
import { uuidOf } from './view-builders';

/** One log to print. */
export type LongDayLog = { readonly name: string; readonly model: DayLogModel };

const FROM = Date.UTC(2026, 10, 21, 16);
const STAGES = ['acknowledge', 'empathize', 'act', 'follow-up'] as const;

const dayOf = (seed: number, language: Language): DayLogModel => {
  const roll = dice(seed);
  const staffNames = new Map<StaffId, string>();
  const someone = (row: string): StaffId => {
    const id = staffId(uuidOf(1_000 + staffNames.size));
    staffNames.set(id, `${roll() % 5 === 0 ? WORDS[language].repeat(1 + (roll() % 3)) : 'Chen Yu '}${endOf(row)}`);
    return id;
  };
  const many = <T>(letter: string, most: number, make: (line: DayLine) => T): readonly T[] => Array.from({ length: roll() % most }, (_each, index) => {
    const row = `${letter}${index}`;
    return make({ reference: `0571-03-02-261122-${String(index).padStart(4, '0')}`, about: `${beginOf(row)} ${WORDS[language]}`, isConfidential: false, at: FROM + HOUR_MS + index * MINUTE_MS, byId: someone(row) });
  });
  const lists: DayLists = {
    registered: many('a', 40, (line) => ({ ...line, channel: 'phone' })), acknowledged: many('b', 30, (line) => ({ ...line, channel: 'letter' })),
    promises: many('c', 40, (line) => ({ ...line, what: WORDS[language], dueAt: line.at, standing: 'late' })), contacts: many('d', 20, (line) => ({ ...line, channel: 'phone', purpose: 'ask-facts', startedBy: 'company' })),
    decisions: many('e', 20, (line) => ({ ...line, channel: 'phone', settledCount: 2, refusedCount: 1 })), followUps: many('f', 20, (line) => ({ ...line, verdict: null, isUnreached: false, waiveReason: 'asked-not-to-be-contacted' })),
    closed: many('g', 20, (line) => ({ ...line, outcome: 'agreed-in-part' })), reopened: many('h', 5, (line) => ({ ...line, cycle: 2 })), handovers: many('i', 9, (line) => ({ ...line, fromId: line.byId, toId: line.byId, standing: 'offered' })),
    repairs: many('j', 30, (line) => ({ ...line, what: WORDS[language], amountMinor: 1_200 })), goodwill: many('k', 9, (line) => ({ ...line, what: WORDS[language], amountMinor: 800 })),
  };
  const open: readonly DayOpen[] = many('l', 60, ({ reference, about, at, byId }) => ({ reference, about, isConfidential: false, stage: STAGES[roll() % 4] ?? 'act', ownerId: byId, registeredAt: at, dueAt: at + HOUR_MS }));
  return {
    frame: { language, timeZone: 'Asia/Shanghai', reference: '2026-11-22', organisation: 'Huaxia Retail Bank', branch: 'West Lake branch', isDemonstration: roll() % 5 === 4, firstSentAt: null },
    workstation: '0571-03-02', currency: 'CNY', madeAt: FROM + DAY_MS + HOUR_MS, day: { from: FROM, until: FROM + DAY_MS, seenAt: FROM + DAY_MS }, isOver: true, staffNames, lists, importedCount: 3, openCount: open.length + (roll() % 3), open, place: 412, digest: '9f2c41d077abe83c0b15',
  };
};

/** So many in each language. */
export const longDayLogs = (seed: number, count: number): readonly LongDayLog[] =>
  (['zh-CN', 'en'] as const).flatMap((language) => Array.from({ length: count }, (_each, index) => ({ name: `day-log-${language}-${index}`, model: dayOf(seed + index * 7_919 + (language === 'en' ? 1 : 0), language) })));
