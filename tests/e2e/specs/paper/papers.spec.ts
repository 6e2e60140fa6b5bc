/** Papers as a customer and an archive get them: the words, the fonts, the pages, the square code, and what must never be in a letter. */
import { pdfFonts, pdfPageCount, pdfPictures, pdfText, squareCodesIn } from '../../../support/pdf-text';
import { answerSaveDialog } from '../../../support/walk/paper-walk';
import { command, registerBySeed, type SeedWords } from '../../../support/walk/seed';
import { sharedDesk, type Shared } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import type { CaseView } from '../../../../src-main/shared/views/case-view';
import type { Language, PaperKind } from '../../../../src-main/shared/vocabulary/case';
import { expect, test } from '../../fixtures';

/** Words that only colleagues may read; none may reach the customer (I9, S1.2). */
const INTERNAL: Readonly<Record<Language, { readonly seed: SeedWords; readonly own: string; readonly remark: string; readonly contact: string; readonly cause: string; readonly lesson: string; readonly reason: string; readonly listed: readonly string[] }>> = {
  'zh-CN': {
    seed: { story: '行李箱托运后轮子断了。柜台让我写了三遍经过。', painWords: ['轮子断了', '写了三遍经过'], name: '沈若兰', phone: '13800007733', language: 'zh-CN' },
    own: '独自拖着坏箱子回家，一路都很狼狈。', remark: '内部备注甲乙丙', contact: '致电仓库核对赔付上限', cause: '分拣员培训不足', lesson: '本季度考核分拣线', reason: '预算例外说明',
    listed: ['内部', '考核', '权限', '上限', '预算', '绩效', '打分', '原因分类'],
  },
  en: {
    seed: { story: 'The wheels of the suitcase broke on the belt. The counter had it written down three times.', painWords: ['The wheels broke', 'Written down three times'], name: 'Selma Roth', phone: '07700900321', language: 'en' },
    own: 'Dragging a broken case home alone is a wretched end to a journey.', remark: 'QUIETREMARK', contact: 'Asked the depot about the payout ceiling', cause: 'Sorters untrained', lesson: 'Quarterly score of the sorting line', reason: 'Exception granted',
    listed: ['internal', 'score', 'authority', 'ceiling', 'budget', 'quota', 'appraisal', 'root cause'],
  },
};

/** The letterhead as an administrator would write it; what is left out comes from the settings. */
const HEAD = { address: '118 Wensan Road 310012', contactLine: '0571-8800 1234', hours: '9:00-17:00', signerRole: 'Customer care', lastResort: 'Li Na 0571-8800 1200' };

const noEffort = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
/** A closed case with something internal in every place that takes words of colleagues. */
const caseWithSecrets = async ({ app }: Shared, language: Language): Promise<CaseView> => {
  const words = INTERNAL[language];
  const repair = language === 'en' ? { what: 'New suitcase of the same size', said: 'Yes, the blue one', result: 'Handed over at the counter' } : { what: '换同尺寸新箱', said: '要蓝色的', result: '柜台已交付' };
  let view = await registerBySeed(app, words.seed);
  view = await command(app, view, 'acknowledge', { channel: 'phone', nextStep: language === 'en' ? 'Call back today' : '今天回电', nextStepDueAt: Date.now() + 7_200_000 });
  for (const { painId } of view.pains) view = await command(app, view, 'hear-pain', { painId, ownWords: words.own });
  view = await command(app, view, 'record-contact', { startedBy: 'company', channel: 'phone', purpose: 'ask-facts', note: words.contact, effort: noEffort, happenedAt: null, overBudgetReason: words.reason });
  for (const { painId } of view.pains) view = await command(app, view, 'add-repair', { painId, what: repair.what, effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 31_415, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null });
  for (const { repairId } of view.pains.flatMap((pain) => pain.repairs)) view = await command(app, view, 'choose-repair', { repairId, customerWords: repair.said, acceptedMinor: null });
  for (const { repairId } of view.pains.flatMap((pain) => pain.repairs)) view = await command(app, view, 'complete-repair', { repairId, result: repair.result, paidMinor: null });
  view = await command(app, view, 'keep-promise', { commitmentId: view.promises[0]?.commitmentId ?? '', remark: words.remark });
  view = await command(app, view, 'tell-decision', {
    channel: 'phone', found: language === 'en' ? 'The belt was set too fast.' : '传送带速度设置过快。', done: language === 'en' ? 'A new suitcase was given.' : '已更换新箱。', recourse: language === 'en' ? 'The transport ombudsman, free of charge.' : '可向运输管理部门反映，不收费。', verdict: null, customerWords: null,
  });
  view = await command(app, view, 'schedule-follow-up', { dueAt: Date.now() + 86_400_000, channel: 'phone' });
  view = await command(app, view, 'complete-follow-up', { verdict: 'settled', customerWords: language === 'en' ? 'A fine case.' : '箱子很好。' });
  return command(app, view, 'close', { outcome: 'resolved', cause: 'staff-conduct', causeWords: words.cause, lesson: words.lesson });
};

const together = (text: string): string => text.replaceAll(/\s+/g, '');

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const secrets = INTERNAL[language];
    const seeded: { view: CaseView | null } = { view: null };
    const present = sharedDesk(language, { begin: async (shared) => {
      await shared.app.ask('letterhead.change', { language, organisation: null, branch: null, recourse: null, ...HEAD });
      seeded.view = await caseWithSecrets(shared, language);
    } });
    const make = async (kind: PaperKind, path: string): Promise<CaseView> => {
      const { app, desk } = present();
      if (seeded.view === null) throw new Error('The case is seeded before the first test.');
      await desk.find(seeded.view.reference);
      await desk.paper.open();
      await desk.paper.make(kind, language);
      await desk.paper.save(app.app, path);
      await desk.paper.close();
      return seeded.view;
    };

    test('the report tells the whole case, in embedded fonts, with numbered pages', async ({ language: _language }, info) => {
      const path = info.outputPath('report.pdf');
      const view = await make('resolution-report', path);
      const text = together(await pdfText(path));
      for (const said of [view.reference, secrets.seed.name, secrets.seed.story, ...secrets.seed.painWords, secrets.own.slice(0, 24), secrets.cause, secrets.lesson, secrets.contact]) expect(text).toContain(together(said));
      const pages = await pdfPageCount(path);
      for (let page = 1; page <= pages; page += 1) {
        const own = together(await pdfText(path, page));
        expect(own).toMatch(language === 'en' ? new RegExp(`${page}(of|/)${pages}`) : new RegExp(`${page}(/|页，?共)${pages}`));
        expect(own).toContain(view.reference);
      }
      const fonts = await pdfFonts(path);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font.isEmbedded, font.name).toBe(true);
        expect(font.kind, font.name).not.toBe('Type 3');
      }
    });

    test('the letter speaks to the customer under the letterhead of its language and holds nothing internal (I9, S1.2)', async ({ language: _language }, info) => {
      const path = info.outputPath('letter.pdf');
      const view = await make('resolution-letter', path);
      const text = together(await pdfText(path));
      for (const said of [view.reference, secrets.seed.name, view.decision?.found ?? '', view.decision?.done ?? '', view.decision?.recourse ?? '', ...Object.values(HEAD)]) expect(text).toContain(together(said));
      for (const hidden of [secrets.remark, secrets.contact, secrets.cause, secrets.lesson, secrets.reason, '314.15', '31415', 'AMENDS1']) expect(text, hidden).not.toContain(together(hidden));
      for (const word of secrets.listed) expect(text.toLowerCase(), word).not.toContain(together(word.toLowerCase()));
      for (const font of await pdfFonts(path)) expect([font.isEmbedded, font.kind === 'Type 3']).toEqual([true, false]);
      for (const picture of await pdfPictures(path)) expect(await squareCodesIn(picture)).toEqual([]);
    });

    test('the log of the day tells of the case and never of the customer', async ({ language: _language }, info) => {
      const { app, desk } = present();
      const { paper } = desk.screen.words;
      const path = info.outputPath('log.pdf');
      await desk.screen.key('Control+Shift+P');
      await desk.screen.press(paper.dayLog.title);
      await expect(app.page.locator('.preview canvas').first()).toBeVisible();
      await answerSaveDialog(app.app, path);
      await desk.screen.press(paper.savePdf);
      await expect(app.page.getByText(fill(paper.saved, { name: 'log.pdf' }))).toBeVisible();
      const text = together(await pdfText(path));
      for (const said of [seeded.view?.reference ?? '', 'ChenYu', together(paper.dayLog.title)]) expect(text).toContain(said);
      for (const hidden of [secrets.seed.name, secrets.seed.phone, secrets.contact, secrets.cause, secrets.remark].filter((each) => each !== null)) expect(text, hidden).not.toContain(together(hidden));
    });

    test('the square code of the report is accepted; one changed digit is not (I1, S2.2)', async ({ language: _language }, info) => {
      const { app, desk } = present();
      const { settings, errors } = desk.screen.words;
      const path = info.outputPath('report.pdf');
      const view = await make('resolution-report', path);
      const codes = (await Promise.all((await pdfPictures(path)).map(squareCodesIn))).flat();
      expect(codes).toHaveLength(1);
      const [code = ''] = codes;
      await desk.screen.key('Control+,');
      await app.page.getByRole('tab', { name: settings.tabs.record }).click();
      const answer = app.page.getByRole('status');
      const check = async (typed: string): Promise<void> => {
        await desk.screen.write(settings.record.codeLabel, typed);
        await desk.screen.press(settings.record.codeCheck);
      };
      const version = Number(code.split('|')[2]);
      await check(code);
      await expect(answer.filter({ hasText: fill(settings.record.codeMatches, { reference: view.reference, version }) })).toBeVisible();
      const changed = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
      await check(changed);
      await expect(answer.filter({ hasText: fill(settings.record.codeDiffers, { reference: view.reference, version }) })).toBeVisible();
      await check('AMENDS9|nonsense');
      await expect(app.page.getByRole('alert')).toContainText(errors['code-not-valid'].what);
    });
  });
}
