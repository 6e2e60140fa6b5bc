/** Who stands around a complaint and what they wish: at intake behind its disclosure, on the case in the column beside it. */
import { expect, type Locator } from '@playwright/test';
import type { Authority, Channel, Need, WaiveReason } from '../../../src-main/shared/vocabulary/case';
import type { Screen } from './screen';
import { fill } from './words';

/** Wishes as somebody says them at the telephone; hours as they are typed. */
export type WishScript = { readonly from?: string; readonly to?: string; readonly channel?: Channel; readonly needs?: readonly Need[]; readonly isNever?: boolean };

/** Representatives, joint complainants, wishes, notes and ledgers. */
export class PeopleWalk {
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  private tick(label: string, scope: Locator): Locator {
    return scope.getByRole('checkbox', { name: label });
  }

  aside(): Locator {
    return this.screen.page.getByRole('complementary', { name: this.screen.words.case.aside.label });
  }

  /** Opens the disclosure of the intake by its key. */
  async openAround(): Promise<void> {
    await this.screen.key('Alt+7');
    await expect(this.tick(this.screen.words.complainants.wishes.doNotContact, this.wishes())).toBeFocused();
  }

  private wishes(): Locator {
    return this.screen.page.getByRole('region', { name: this.screen.words.complainants.wishes.title });
  }

  /** Fills wishes in, at intake or in the form of the case. */
  async wish(script: WishScript, scope: Locator = this.wishes()): Promise<void> {
    const { screen } = this;
    const { wishes } = screen.words.complainants;
    if (script.isNever === true) await this.tick(wishes.doNotContact, scope).check();
    if (script.channel !== undefined) await scope.getByRole('combobox', { name: wishes.channel }).selectOption(script.channel);
    if (script.from !== undefined) await screen.write(wishes.from, script.from, scope);
    if (script.to !== undefined) await screen.write(wishes.to, script.to, scope);
    for (const need of script.needs ?? []) await this.tick(screen.words.vocabulary.need[need], scope).check();
  }

  async representative(name: string, authorityWords: string, authority: Authority = 'not-shown'): Promise<void> {
    const { screen } = this;
    const { representative } = screen.words.complainants;
    await screen.write(representative.name, name);
    await screen.page.getByRole('combobox', { name: representative.authority }).selectOption(authority);
    await screen.write(representative.authorityWords, authorityWords);
  }

  async joint(name: string): Promise<void> {
    const { screen } = this;
    const { joint } = screen.words.complainants;
    await screen.press(joint.add);
    await screen.write(fill(joint.nameOf, { n: 1 }), name);
  }

  /** A contact that the company started; `reason` where it goes against a wish (I8). */
  async contactByCompany(note: string, reason: string): Promise<void> {
    const { screen } = this;
    const { contact } = screen.words.case;
    const { against } = screen.words.complainants;
    await screen.key('Alt+c');
    await screen.write(contact.note, note);
    await screen.choose(contact.startedBy, screen.words.vocabulary.starter.company);
    await screen.press(contact.go);
    await expect(screen.page.getByText(against.reasonMissing)).toBeVisible();
    await screen.write(against.reasonLabel, reason);
    await screen.press(contact.go);
    await expect(this.aside()).toContainText(note);
  }

  /** All contacts in one list; `look` sees it open. */
  async contacts(look: (list: Locator) => Promise<void>): Promise<void> {
    const { screen } = this;
    await this.aside().getByRole('button', { name: screen.words.record.contacts.title }).click();
    const list = screen.page.getByRole('dialog', { name: screen.words.record.contacts.title });
    await expect(list).toBeVisible();
    await look(list);
    await screen.key('Escape');
    await expect(list).toHaveCount(0);
  }

  async addNote(words: string): Promise<void> {
    const { screen } = this;
    const { notes } = screen.words.record;
    await screen.key('Alt+n');
    await screen.write(notes.words, words);
    await screen.press(notes.go);
    await expect(this.aside().getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }

  /** Takes the waiver that the follow-up offers, with the reason it chose by itself. */
  async waive(reason: WaiveReason, words: string): Promise<void> {
    const { screen } = this;
    const { followUp } = screen.words.case;
    await screen.press(screen.words.complainants.against.waiveNow);
    const chosen = screen.words.vocabulary.waive[reason];
    await expect(screen.option(followUp.waiveReason, chosen)).toBeChecked();
    await screen.write(followUp.waiveWords, words);
    await screen.press(followUp.waiveGo, screen.page.getByRole('form', { name: followUp.waive }));
    await expect(screen.page.getByText(fill(followUp.over.waived, { reason: chosen }))).toBeVisible();
  }
}
