/** A person at the desk, from the first start to the paper: the page object of all journeys and of the guided demonstration. */
import { expect, type Locator } from '@playwright/test';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { CaseWalk } from './case-walk';
import { HandsWalk } from './hands-walk';
import { IntakeWalk } from './intake-walk';
import { PaperWalk } from './paper-walk';
import type { Screen } from './screen';
import { fill } from './words';

/** What the first start asks for. */
export type FirstStart = {
  readonly organisation: string; readonly branchName: string; readonly branchCode: string; readonly workstationCode: string; readonly name: string; readonly pin: string;
};

/** The number that people read, anywhere in a text. */
const REFERENCE = /[0-9A-Za-z]+(?:-[0-9A-Za-z]+)?-[0-9A-Za-z]+-\d{6}-i?\d{4,}/;

/** The desk. `intake`, `open` and `paper` are the screens behind it; `open` is the case in front, `hands` who answers for it. */
export class Desk {
  readonly screen: Screen;
  readonly intake: IntakeWalk;
  readonly open: CaseWalk;
  readonly hands: HandsWalk;
  readonly paper: PaperWalk;
  constructor(screen: Screen) {
    this.screen = screen;
    this.intake = new IntakeWalk(screen);
    this.open = new CaseWalk(screen);
    this.hands = new HandsWalk(screen);
    this.paper = new PaperWalk(screen);
  }

  /** Fills the first start in; `isSent` false leaves the start to the caller. */
  async firstStart(answers: FirstStart): Promise<void> {
    const { screen } = this;
    const { frame, settings } = screen.words;
    await screen.write(frame.firstStart.organisation, answers.organisation);
    await screen.write(frame.firstStart.branchName, answers.branchName);
    await screen.write(frame.firstStart.branchCode, answers.branchCode);
    await screen.write(frame.firstStart.workstationCode, answers.workstationCode);
    await screen.write(settings.people.name, answers.name);
    await screen.write(frame.firstStart.pin, answers.pin);
    await screen.write(frame.firstStart.pinAgain, answers.pin);
    await screen.press(frame.firstStart.start);
    await this.expectQueue();
  }

  queue(): Locator {
    return this.screen.page.getByRole('heading', { name: this.screen.words.frame.queue.label, exact: true });
  }

  /** A PIN is slow to check on purpose, and slower on a busy machine. */
  async expectQueue(): Promise<void> {
    await expect(this.queue()).toBeVisible({ timeout: 30_000 });
  }

  /** Chooses the person and enters the PIN, by keys only. */
  async signIn(name: string, pin: string): Promise<void> {
    const { page, words } = this.screen;
    await page.getByRole('radio', { name }).click();
    await this.screen.type(page.getByLabel(fill(words.frame.signIn.pinOf, { name })), pin);
    await this.screen.key('Enter');
  }

  async lock(): Promise<void> {
    await this.screen.key('Control+l');
    await expect(this.screen.page.getByRole('heading', { name: this.screen.words.frame.signIn.lockedTitle })).toBeVisible();
  }

  async switchLanguage(language: Language): Promise<void> {
    const { screen } = this;
    if (screen.language === language) return;
    await screen.press(screen.words.frame.footer.other);
    screen.language = language;
    await expect(screen.page.locator('html')).toHaveAttribute('lang', language);
  }

  async toQueue(): Promise<void> {
    await this.screen.key('F2');
    await this.expectQueue();
  }

  findBox(): Locator {
    return this.screen.page.getByRole('combobox', { name: this.screen.words.frame.find.label });
  }

  /** Types into the find box, opens the first hit and waits until that case stands open. */
  async find(words: string): Promise<void> {
    const { page } = this.screen;
    await this.screen.key('Control+k');
    await this.screen.type(this.findBox(), words);
    const hit = page.getByRole('option', { selected: true });
    await expect(hit).toContainText(REFERENCE);
    let reference = '';
    // While the index catches up the hits are drawn again: the number is read once it stands.
    await expect(async () => {
      [reference = ''] = REFERENCE.exec(await hit.innerText()) ?? [];
      expect(reference).not.toBe('');
    }).toPass();
    await this.screen.key('Enter');
    await expect(page.getByRole('main').getByText(reference).first()).toBeVisible();
  }

  /** The demonstration's clock: so many minutes ahead. The button moves an hour; what is more goes through the page's own bridge. */
  async moveClock(minutes: number): Promise<void> {
    const { page, words } = this.screen;
    const rest = minutes - 60;
    if (rest > 0) {
      await page.evaluate((ahead) => {
        const bridge: unknown = Reflect.get(window, 'desk');
        if (typeof bridge !== 'object' || bridge === null) throw new Error('The page has no bridge.');
        const call: unknown = Reflect.get(bridge, 'call');
        if (typeof call !== 'function') throw new Error('The bridge cannot call.');
        return Reflect.apply(call, bridge, ['demonstration.move-clock', { minutes: ahead }]) as Promise<unknown>;
      }, rest);
    }
    await this.screen.press(words.frame.app.moveClock);
  }

  /** The time as the desk has it. */
  async now(): Promise<Date> {
    const reply = await this.screen.page.evaluate(() => {
      const bridge = Reflect.get(window, 'desk') as { call: (channel: string, input: unknown) => Promise<{ ok: boolean; value: { now: number } }> };
      return bridge.call('session.read', {});
    });
    return new Date(reply.value.now);
  }
}
