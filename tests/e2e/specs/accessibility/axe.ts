/** axe on the page in front. It is put into the page once, not before each look, and brings back only what is broken: both cost more than the look itself. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What by night alone can break: nothing but colours changes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const isThere = (page: Page): Promise<boolean> => page.evaluate(() => 'axe' in window);

/** What is broken, by rule, place and reason: every rule, or those of colour. */
export const brokenOn = async (page: Page, rules: 'all' | 'colour'): Promise<readonly string[]> => {
  // A source that does nothing is put into the page instead of a second axe. One frame for everything: the desk opens no second page for the check.
  const builder = new AxeBuilder(await isThere(page) ? { page, axeSource: ';' } : { page });
  const axe = builder.setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'colour' ? axe.withRules(RULES_OF_COLOUR) : axe).analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? rule.help}`));
};
