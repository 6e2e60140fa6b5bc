/** A table from another system as a person brings it in: settings, file, columns, counts, run. The system's own file dialog answers what the walk says. */
import { expect, type ElectronApplication, type Locator } from '@playwright/test';
import type { ImportField } from '../../../src-main/shared/vocabulary/importing';
import type { Screen } from './screen';
import { inMain } from './in-main';

/** The four figures of a count or a run. */
export type Figures = { readonly newOpen: number; readonly newClosed: number; readonly alreadyHere: number; readonly refused: number };

/** The import screen. */
export class ImportWalk {
  readonly screen: Screen;
  readonly app: ElectronApplication;
  constructor(screen: Screen, app: ElectronApplication) {
    this.screen = screen;
    this.app = app;
  }

  async open(): Promise<void> {
    const { screen } = this;
    await screen.key('Control+,');
    await screen.page.getByRole('tab', { name: screen.words.settings.tabs.importing, exact: true }).click();
    await expect(screen.page.getByRole('heading', { name: screen.words.importing.title, exact: true })).toBeVisible();
  }

  /** Chooses a file; the dialog is the system's and cannot be pressed from here. */
  async choose(path: string): Promise<void> {
    const { screen } = this;
    await inMain(this.app, ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    await screen.page.getByRole('button', { name: new RegExp(`^(?:${screen.words.importing.choose}|${screen.words.importing.chooseOther})$`) }).click();
    await expect(screen.page.getByRole('heading', { name: screen.words.importing.mapping.title, exact: true })).toBeVisible();
  }

  /** The column that has a meaning. */
  column(field: ImportField): Locator {
    return this.screen.page.locator(`[data-field="column-${field}"]`);
  }

  async count(): Promise<void> {
    await this.screen.press(this.screen.words.importing.count.press);
  }

  /** Waits for the count and answers what it shows. */
  async counted(): Promise<Figures> {
    const figure = (name: keyof Figures): Locator => this.screen.page.locator(`[data-count="${name}"] dd`);
    await expect(figure('newOpen')).toBeVisible({ timeout: 60_000 });
    const read = async (name: keyof Figures): Promise<number> => Number((await figure(name).innerText()).replaceAll(/\D/g, ''));
    return { newOpen: await read('newOpen'), newClosed: await read('newClosed'), alreadyHere: await read('alreadyHere'), refused: await read('refused') };
  }

  async start(): Promise<void> {
    await this.screen.press(this.screen.words.importing.run.start);
  }

  async expectFigures(figures: Figures): Promise<void> {
    for (const [name, count] of Object.entries(figures)) {
      await expect(this.screen.page.locator(`[data-count="${name}"] dd`)).toHaveText(count.toLocaleString(this.screen.language), { timeout: 30_000 });
    }
  }

  /** Waits for the result of a run. */
  async expectDone(): Promise<void> {
    await expect(this.screen.button(this.screen.words.importing.run.toQueue)).toBeVisible({ timeout: 60_000 });
  }
}
