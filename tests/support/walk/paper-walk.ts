/** The paper panel: making, looking, saving, printing. */
import { expect, type ElectronApplication, type Locator } from '@playwright/test';
import type { Language, PaperKind } from '../../../src-main/shared/vocabulary/case';
import type { Screen } from './screen';
import { inMain } from './in-main';

/** Answers the next "save as" of the program with this path, as a person would in the system's own dialog. */
export const answerSaveDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  inMain(app, ({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

/** The paper panel of the case in front. */
export class PaperWalk {
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  panel(): Locator {
    return this.screen.page.getByRole('dialog', { name: this.screen.words.paper.title });
  }

  async open(): Promise<void> {
    await this.screen.key('Control+p');
    await expect(this.panel()).toBeVisible();
  }

  /** Makes one paper, unless the newest still stands for the case, and waits until its pages are shown. */
  async make(kind: PaperKind, language: Language): Promise<void> {
    const { screen } = this;
    const { paper, vocabulary } = screen.words;
    await screen.choose(paper.kind, vocabulary.paper[kind], this.panel());
    // Letters are in the language of the case; only the internal report leaves a choice.
    if (kind === 'resolution-report') await screen.choose(paper.language, vocabulary.language[language], this.panel());
    const make = screen.button(paper.make, this.panel()).or(screen.button(paper.makeAfresh, this.panel()));
    await expect(make.or(screen.button(paper.print, this.panel()))).toBeVisible();
    if (await make.isVisible()) await make.click();
    // The window of the paper starts a process of its own, and a busy machine takes its time for it.
    await expect(this.pages().first()).toBeVisible({ timeout: 30_000 });
  }

  pages(): Locator {
    return this.panel().getByRole('group', { name: this.screen.words.paper.preview }).getByRole('img');
  }

  /** Saves the paper in front as a file. The system's dialog is answered before. */
  async save(app: ElectronApplication, filePath: string): Promise<void> {
    await answerSaveDialog(app, filePath);
    await this.screen.press(this.screen.words.paper.savePdf, this.panel());
    await expect(this.panel().getByText(this.screen.words.paper.saved.replace('{name}', filePath.slice(filePath.lastIndexOf('/') + 1)))).toBeVisible();
  }

  async close(): Promise<void> {
    await this.screen.key('Escape');
    await expect(this.panel()).toHaveCount(0);
  }
}
