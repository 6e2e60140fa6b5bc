/** Hands that count: every key and click except the typing of text itself, against the budget of actions. */
import type { Locator, Page } from '@playwright/test';

/** Two hands at one desk. `count` is what they pressed so far. */
export class CountedHands {
  readonly page: Page;
  count = 0;
  constructor(page: Page) {
    this.page = page;
  }

  /** Begins a new count. */
  begin(): void {
    this.count = 0;
  }

  async key(keys: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(keys);
  }

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  /** Text where the focus is. */
  async text(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }
}
