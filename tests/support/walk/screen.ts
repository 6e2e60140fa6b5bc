/** The screen as a person works it: fields by their label, buttons and options by their words. Every walk goes through here, so that it can be watched. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { wordsOf, type Words } from './words';

/** How fast a walk goes: what happens before each press, and the milliseconds between typed characters (0: at once). */
export type Pace = { readonly beat: () => Promise<void>; readonly betweenKeysMs: number };
/** As fast as the program answers. */
export const AT_ONCE: Pace = { beat: () => Promise.resolve(), betweenKeysMs: 0 };

/** A part of the page to look in. */
export type Scope = Page | Locator;

/** One window of the desk. `language` is that of the screen now. */
export class Screen {
  readonly page: Page;
  readonly pace: Pace;
  language: Language;
  constructor(page: Page, language: Language, pace: Pace = AT_ONCE) {
    this.page = page;
    this.language = language;
    this.pace = pace;
  }

  /** The words in the language of the screen. */
  get words(): Words {
    return wordsOf(this.language);
  }

  field(label: string, scope: Scope = this.page): Locator {
    return scope.getByRole('textbox', { name: label, exact: true });
  }

  button(name: string, scope: Scope = this.page): Locator {
    return scope.getByRole('button', { name, exact: true });
  }

  /** One option of a row of options. */
  option(group: string, name: string, scope: Scope = this.page): Locator {
    return scope.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true });
  }

  async type(target: Locator, text: string): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    if (this.pace.betweenKeysMs === 0) {
      await target.fill(text);
      return;
    }
    await target.fill('');
    await target.pressSequentially(text, { delay: this.pace.betweenKeysMs });
  }

  async write(label: string, text: string, scope: Scope = this.page): Promise<void> {
    await this.type(this.field(label, scope), text);
  }

  /** A whole number in a field with steps. */
  async count(label: string, value: number, scope: Scope = this.page): Promise<void> {
    await this.type(scope.getByRole('spinbutton', { name: label, exact: true }), String(value));
  }

  async press(name: string, scope: Scope = this.page): Promise<void> {
    await this.pace.beat();
    await this.button(name, scope).click();
  }

  async choose(group: string, name: string, scope: Scope = this.page): Promise<void> {
    await this.pace.beat();
    await this.option(group, name, scope).click();
  }

  /** A key or a chord, where the focus is. */
  async key(keys: string): Promise<void> {
    await this.pace.beat();
    await this.page.keyboard.press(keys);
  }

  /** A day and a time of the clock on the wall, in the group that has this label. */
  async when(label: string, at: Date, scope: Scope = this.page): Promise<void> {
    const { day, clock } = onTheWall(at);
    const group = scope.getByRole('group', { name: label, exact: true });
    await this.write(this.words.frame.kit.date, day, group);
    await this.write(this.words.frame.kit.clock, clock, group);
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Day and time as they are typed. */
export const onTheWall = (at: Date): { readonly day: string; readonly clock: string } => ({
  day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, clock: `${two(at.getHours())}:${two(at.getMinutes())}`,
});
