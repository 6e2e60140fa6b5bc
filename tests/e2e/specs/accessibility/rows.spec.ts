/** Rows of the queue: what is too long for its place ends in an ellipsis; nothing runs into what stands beside it. */
import type { Page } from '@playwright/test';
import { freshId, sampleCase, type DeskApp } from '../../desk-app';
import { expect, test } from '../../fixtures';

/** Names and products as long as the places, shorter, longer, and of the broadest letters. */
const WORDS = {
  en: [['Ann Lee', 'Debit card'], ['Sample Person', 'Savings account'], ['Mmmm Wwwww', 'WWWWWWWWWW'], ['Bartholomew Featherstonehaugh', 'Reverse mortgage with a second borrower']],
  'zh-CN': [['王芳', '借记卡'], ['阿卜杜拉·买买提', '个人住房公积金贷款'], ['上官欧阳司马诸葛文静', '对公账户网上银行大额转账业务'], ['张伟', 'ＡＢＣＤＥＦＧＨＩＪ']],
} as const;

const register = async (desk: DeskApp, [name, product]: readonly [string, string]): Promise<void> => {
  const { payload } = sampleCase();
  await desk.ask('case.register', { commandId: freshId(), payload: { ...payload, product, complainant: { kind: 'new', name, phone: '13800006688', address: '9 Wensan Road' } } });
};

/** Words that take more room than they have: those that are cut, and those that are not and would run into the next. */
const tooLong = (page: Page, region: string): Promise<Readonly<Record<'cut' | 'running', readonly string[]>>> => page.locator(region).evaluate((queue) => {
  const long = [...queue.querySelectorAll('[data-item] > span')].filter((each) => each.scrollWidth > each.clientWidth);
  const isCut = (each: Element): boolean => getComputedStyle(each).textOverflow === 'ellipsis';
  return { cut: long.filter(isCut).map((each) => each.textContent), running: long.filter((each) => !isCut(each)).map((each) => each.textContent) };
});

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a long name or product ends in an ellipsis, alone and beside a case; no words run into the next', async ({ desk }) => {
      const { page } = desk;
      await desk.signIn();
      for (const words of WORDS[language]) await register(desk, words);
      const whole = 'main section[data-region="queue"]';
      await expect(page.locator(`${whole} [data-item]`)).toHaveCount(WORDS[language].length);
      const inWhole = await tooLong(page, whole);
      expect(inWhole.running).toEqual([]);
      expect(inWhole.cut.length).toBeGreaterThan(0);

      await page.locator(`${whole} [data-item]`).first().click();
      await expect(page.locator('[data-case-title]')).toBeVisible();
      const beside = 'nav[data-region="queue"]';
      await expect(page.locator(`${beside} [data-item]`)).toHaveCount(WORDS[language].length);
      const inRail = await tooLong(page, beside);
      expect(inRail.running).toEqual([]);
      expect(inRail.cut.length).toBeGreaterThan(0);
    });
  });
}
