import { describe, expect, it } from 'vitest';
import { render, visibleText } from '../../../src-main/print/html';
import type { ReportModel } from '../../../src-main/print/model';
import { reportBody } from '../../../src-main/print/pages/report-page';
import { reportModel } from '../../../src-main/print/report-model';
import { PAPER_WORDS } from '../../../src-main/print/words';
import { DAY_MS } from '../../../src-main/shared/vocabulary/time';
import { BEGIN, justRegistered, longCase, lostCard, record, sourceOf } from './paper-sources';

const reportText = (report: ReportModel): string => visibleText(reportBody(report, PAPER_WORDS[report.frame.language]));
const closed = reportModel(sourceOf(lostCard('en'), 'en'));

describe('the resolution report', () => {
  it('gives each step of ISO 10002 its time and name, in the order they happened', () => {
    expect(closed.tracking.map((line) => line.step)).toEqual(['received', 'assessed', 'contained', 'acknowledged', 'heard', 'resolved', 'informed', 'followed-up', 'closed']);
    expect(closed.tracking.every((line) => line.at !== null && line.byName === 'Chen Yu')).toBe(true);
  });

  it('says of a case just begun what has not happened yet', () => {
    const begun = reportModel(sourceOf(justRegistered('en'), 'en'));
    expect(begun.tracking.filter((line) => line.at === null).map((line) => line.step)).toEqual(['acknowledged', 'heard', 'resolved', 'informed', 'followed-up', 'closed']);
    expect(reportText(begun)).toContain('not yet');
    expect(reportText(begun)).toContain('A customer who gave no name');
    expect(reportText(begun)).toContain('case still open');
  });

  it.each([['en', 'Lost card · Machine', 'About'], ['zh-CN', '卡片丢失 · 机具', '投诉类别']] as const)('says in %s what the case was about, once somebody confirmed it', (language, name, label) => {
    const said = { ...sourceOf(lostCard(language), language), category: { en: 'Lost card · Machine', 'zh-CN': '卡片丢失 · 机具' } };
    expect(reportText(reportModel(said))).toContain(name);
    expect(reportText(reportModel(said))).toContain(label);
    expect(reportText(reportModel(sourceOf(lostCard(language), language)))).not.toContain(label);
  });

  it('tells a waived and an unreached follow-up from one that took place (I2)', () => {
    const before = lostCard('en').filter((event) => event.type !== 'FollowUpCompleted' && event.type !== 'CaseClosed');
    const waived = record([...before, { type: 'FollowUpWaived', payload: { reason: 'asked-not-to-be-contacted', words: 'said so at the end of the call' } }]);
    const unreached = record([...before, { type: 'FollowUpAttempted', payload: { attempt: 1, note: 'rang out' } }, { type: 'FollowUpUnreached', payload: { attempts: 1 } }]);
    expect(reportModel(sourceOf(waived, 'en')).tracking.map((line) => line.step)).toContain('waived');
    expect(reportText(reportModel(sourceOf(waived, 'en')))).toContain('asked not to be contacted');
    expect(reportModel(sourceOf(unreached, 'en')).tracking.map((line) => line.step)).toContain('unreached');
    expect(reportText(reportModel(sourceOf(unreached, 'en')))).toContain('rang out');
  });

  it('does not call a follow-up that was waived one that still has to be set', () => {
    const open = lostCard('en').slice(0, lostCard('en').findIndex((event) => event.type === 'FollowUpScheduled'));
    expect(reportText(reportModel(sourceOf(record(open), 'en')))).toContain('not set');
    const waived = record([...open, { type: 'FollowUpWaived', payload: { reason: 'told-at-the-desk', words: 'all was done while he waited' } }]);
    expect(reportText(reportModel(sourceOf(waived, 'en')))).not.toContain('not set');
  });

  it('keeps repair and goodwill apart and never adds them up (S0.3)', () => {
    const text = reportText(closed);
    expect(text).toContain('¥22.00');
    expect(text).toContain('¥24.00');
    expect(text).not.toContain('46.00');
    expect(text.indexOf('Goodwill')).toBeGreaterThan(text.indexOf('What hurt'));
  });

  it.each(['zh-CN', 'en'] as const)('holds everything that was recorded, in %s', (language) => {
    const text = reportText(reportModel(sourceOf(lostCard(language), language)));
    for (const event of lostCard(language)) {
      const recorded = Object.entries(event.payload).filter(([field, value]) => typeof value === 'string' && !/Id$|^(kind|channel|language|purpose|startedBy|outcome|verdict|fact|cause)$/.test(field)).map(([, value]) => String(value));
      for (const words of recorded) expect(text).toContain(words);
    }
  });

  it('counts the effort the customer had spent (S0.4)', () => {
    expect(reportText(closed)).toContain('5 tellings, 3 transfers, 47 min waiting');
  });

  it('shows what was offered beside the chosen repair, with its effort', () => {
    expect(closed.pains[1]?.others.map((repair) => repair.what)).toEqual(['New card at the counter']);
    expect(reportText(closed)).toMatch(/40 min\s+1 visit\s+1 document/);
  });

  it('marks an open promise past its time as late, and only broken and late ones in red', () => {
    const late = reportModel(sourceOf(lostCard('en'), 'en', { now: BEGIN + 30 * DAY_MS }));
    expect(late.promises.map((promise) => promise.standing)).toEqual(['kept', 'kept', 'late']);
    expect(render(reportBody(late, PAPER_WORDS.en)).match(/class="alarm"/g)).toHaveLength(1);
    expect(render(reportBody(closed, PAPER_WORDS.en))).not.toContain('class="alarm"');
  });

  it('keeps the earlier value beside a correction (I1)', () => {
    expect(closed.corrections).toMatchObject([{ fact: 'complainantPhone', from: '138 0571 2266', to: '138 0571 2268' }]);
    expect(reportText(closed)).toContain('138 0571 2266 → 138 0571 2268');
  });

  it('shows when a contact was recorded only where that is not when it happened (I10)', () => {
    expect(reportText(closed)).toMatch(/2026-11-22 14:22\s+recorded\s+2026-11-22 14:23/);
  });

  it('writes times in the branch’s zone', () => {
    expect(reportText(closed)).toContain('2026-11-22 13:52');
    expect(reportText(reportModel(sourceOf(lostCard('en'), 'en', { timeZone: 'Europe/London' })))).toContain('2026-11-22 05:52');
  });

  it('prints the digest in fours with the number of events it covers', () => {
    expect(reportText(closed)).toContain('Digest after event 30');
    expect(reportText(closed)).toContain('9f2c 41d0 77ab e83c 0b15');
    expect(reportText(closed)).toContain('AMENDS1|0571-03-02-261122-0047|30|9f2c41d077abe83c0b15');
  });

  it('survives a case of twelve pains and forty contacts with every row in it', () => {
    const long = reportModel(sourceOf(longCase('zh-CN'), 'zh-CN'));
    expect(long.pains).toHaveLength(12);
    expect(long.contacts).toHaveLength(40);
    const text = reportText(long);
    for (let i = 2; i <= 40; i += 1) expect(text).toContain(`第 ${i} 次联系`);
    expect(text).toContain('龙䶮𠮷');
  });
});
