/** The queue that is not in front stays in the page as it was laid out: nobody sees it or gets into it, and F2 brings it back with the hand on its first row. */
import { expect, test } from '../../fixtures';

/** More than the stops of a case and of everything around it. */
const MOST_TABS = 120;

test('the whole queue behind a case, and the one beside it behind the whole, are neither seen nor reached by Tab', async ({ desk }) => {
  await desk.signIn();
  await desk.registerSample();
  const { page } = desk;
  const whole = page.locator('main section[data-region="queue"]');
  const beside = page.locator('nav[data-region="queue"]');
  /** Goes once around the page and names the places that the focus came by. */
  const around = async (): Promise<Set<string>> => {
    const seen = new Set<string>();
    for (let tab = 0; tab < MOST_TABS; tab += 1) {
      await page.keyboard.press('Tab');
      seen.add(await page.evaluate(() => document.activeElement?.closest('.away, main, nav[data-region="queue"], header')?.tagName.concat(document.activeElement.closest('.away') === null ? '' : ' away') ?? 'none'));
    }
    return seen;
  };

  await whole.locator('[data-item]').first().click();
  await expect(page.locator('[data-case-title]')).toBeVisible();
  await expect(beside.locator('[data-item]').first()).toBeVisible();
  await expect(whole.locator('[data-item]').first()).toBeHidden();
  const fromCase = await around();
  expect([...fromCase]).toEqual(expect.arrayContaining(['MAIN', 'NAV']));
  expect([...fromCase].filter((place) => place.endsWith(' away'))).toEqual([]);

  await page.keyboard.press('F2');
  await expect(whole.locator('[data-item]').first()).toBeFocused();
  await expect(beside.locator('[data-item]').first()).toBeHidden();
  expect([...(await around())].filter((place) => place.endsWith(' away'))).toEqual([]);
});
