/** The log of a day on paper: the steps of the day with their numbers, two accounts that are never added up, and no customer's name. */
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src-main/domain/case/evolve';
import type { CaseState } from '../../../src-main/domain/case/state';
import { dayOfCase, joinDays, openAtEnd, sumOf } from '../../../src-main/engine/queries/day-log';
import type { DayLogModel } from '../../../src-main/print/day-log-model';
import { render, visibleText } from '../../../src-main/print/html';
import { dayLogBody } from '../../../src-main/print/pages/day-log-page';
import { PAPER_WORDS } from '../../../src-main/print/words';
import { ERASED } from '../../../src-main/shared/vocabulary/erased';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { DAY_MS, HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import { BEGIN, bentCase, justRegistered, lostCard, record, STAFF } from './paper-sources';

const FIRST_DAY = Date.UTC(2026, 10, 21, 16);
const folded = (events: Parameters<typeof foldEvents>[0], until: number): CaseState => {
  const state = foldEvents([...events].filter(({ recordedAt }) => recordedAt < until));
  if (state === null) throw new Error('a case begins with its registration');
  return state;
};
const modelOn = (offsetDays: number, language: Language, states: (until: number) => readonly CaseState[], change: Partial<DayLogModel> = {}): DayLogModel => {
  const until = FIRST_DAY + (offsetDays + 1) * DAY_MS;
  const day = { from: FIRST_DAY + offsetDays * DAY_MS, until, seenAt: until };
  const all = states(day.until);
  const open = all.map(openAtEnd).filter((line) => line !== null);
  return {
    frame: { language, timeZone: 'Asia/Shanghai', reference: '2026-11-23', organisation: 'Huaxia Retail Bank', branch: 'West Lake branch', isDemonstration: false, firstSentAt: null },
    workstation: '0571-03-02', currency: 'CNY', madeAt: day.until + HOUR_MS, day, isOver: true, staffNames: new Map([[STAFF.chen, 'Chen Yu'], [STAFF.wang, 'Wang Jun']]),
    lists: joinDays(all.map((state) => dayOfCase(state, day))), importedCount: 0, openCount: open.length, open, place: 412, digest: '9f2c41d077abe83c0b15', ...change,
  };
};
const textOf = (model: DayLogModel): string => visibleText(dayLogBody(model, PAPER_WORDS[model.frame.language])).replaceAll(/\s+/g, ' ');
const card = (language: Language) => (until: number): readonly CaseState[] => [folded(lostCard(language), until)];

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const zh = language === 'zh-CN';
  const says = (chinese: string, english: string): string => (zh ? chinese : english);

  it('names each step of the day by the number of the case, its hour and who did it', () => {
    const text = textOf(modelOn(0, language, card(language)));
    for (const said of ['0571-03-02-261122-0047', '13:52', 'Chen Yu', says('新登记', 'Registered'), says('已受理告知', 'Acknowledged'), says('短信告知余额', 'Balance by text message'), says('已兑现', 'kept'), says('日终未结', 'Open at the end of the day')]) expect(text).toContain(said);
  });

  it('says above the signatures which day is signed and how it ended, because they may stand on a sheet of their own', () => {
    const model = modelOn(0, language, card(language), { openCount: 44 });
    const [, end = ''] = render(dayLogBody(model, PAPER_WORDS[language])).split('class="end-matter"');
    for (const said of [says('2026年11月22日', '22 November 2026'), says('新登记 1', 'registered 1'), says('未结 44', 'open 44')]) expect(end.replaceAll(/<[^>]+>/g, '')).toContain(said);
  });

  it('keeps repair and goodwill in two sums and prints their total nowhere (S0.3)', () => {
    const model = modelOn(1, language, card(language));
    const [repair, goodwill] = [sumOf(model.lists.repairs), sumOf(model.lists.goodwill)];
    expect([repair, goodwill]).toEqual([2_200, 2_400]);
    const text = textOf(model);
    for (const said of ['22.00', '24.00', says('不合计', 'not added up')]) expect(text).toContain(said);
    expect(text).not.toContain('46.00');
  });

  it('names no customer, no telephone and no address, and of a confidential case no words at all', () => {
    const bent = (until: number): readonly CaseState[] => [folded(record(bentCase(language)), until)];
    for (const offset of [0, 1, 2]) {
      const text = textOf(modelOn(offset, language, (until) => [...card(language)(until), ...bent(until)]));
      for (const hidden of [says('周敏', 'Zhou Min'), says('周兰', 'Zhou Lan'), says('李华', 'Li Hua'), '138 0571', says('教工路', 'Jiaogong')]) expect(text).not.toContain(hidden);
    }
    const quiet = textOf(modelOn(0, language, bent));
    expect(quiet).toContain(says('保密', 'confidential'));
    expect(quiet).not.toContain(says('没人能告诉我', 'I called four times'));
  });
});

it('says of an erased person that the words are gone', () => {
  const text = textOf(modelOn(0, 'en', (until) => [{ ...folded(justRegistered('en'), until), story: ERASED, title: ERASED }]));
  expect(text).toContain('erased');
  expect(text).not.toContain(ERASED);
});

it('shows how many more were open than have a line, and that a day is not over yet', () => {
  const text = textOf(modelOn(0, 'en', card('en'), { openCount: 41, isOver: false }));
  expect(text).toContain('and 40 more, not listed');
  expect(text).toContain('the day is not over');
});

it('shortens long titles, and shows a date only where it is another day’s', () => {
  const long = 'x'.repeat(200);
  const model = modelOn(0, 'en', (until) => [{ ...folded(lostCard('en'), until), title: long }]);
  expect(model.lists.registered[0]?.about).toHaveLength(60);
  expect(textOf(modelOn(0, 'en', card('en')))).toContain('11-23 13:52');
  expect(BEGIN).toBeGreaterThan(FIRST_DAY);
});

it('is a page that runs and loads nothing', () => {
  expect(render(dayLogBody(modelOn(0, 'en', card('en')), PAPER_WORDS.en))).not.toMatch(/<script|src="http|onload/);
});
