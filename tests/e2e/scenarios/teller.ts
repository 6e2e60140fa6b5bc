/** Who tells a scenario: a person at the real screens, with the moves that stories share, and the papers at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { PainScript } from '../../../build/demonstration/complaint-script';
import type { CorrectableFact, Language, NotComplaintReason, PaperKind, PassOnTeller } from '../../../src-main/shared/vocabulary/case';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { PaperId } from '../../../src-main/shared/vocabulary/ids';
import { pdfText, pdfTextByCell } from '../../support/pdf-text';
import type { Desk } from '../../support/walk/desk';
import { PeopleWalk } from '../../support/walk/people-walk';
import type { Script } from '../../support/scenarios/script';
import { freshId, type DeskApp } from '../desk-app';

type Role = 'administrator' | 'agent' | 'supervisor';
/** The house of a language: its name on paper, and everybody at the desk with the PIN. The administrator began it. */
export type House = { readonly organisation: string; readonly currency: 'CNY' | 'GBP'; readonly branchName: string; readonly address: string; readonly staff: Readonly<Record<Role, { readonly name: string; readonly pin: string }>> };
export const HOUSES: Readonly<Record<Language, House>> = {
  'zh-CN': { organisation: '湖畔银行', currency: 'CNY', branchName: '翠苑支行', address: '文三路 118 号 310012', staff: { administrator: { name: '陈瑜', pin: '482917' }, agent: { name: '李娜', pin: '739105' }, supervisor: { name: '王芳', pin: '610284' } } },
  en: { organisation: 'Lakeside & Sons', currency: 'GBP', branchName: 'Mill Street', address: '118 Mill Street, Ashford', staff: { administrator: { name: 'Joan Keane', pin: '482917' }, agent: { name: 'Ben Ashby', pin: '739105' }, supervisor: { name: 'Ada Moss', pin: '610284' } } },
};

/** One written scenario. `pack` is the know-how at the desk, `isInTests` marks what `npm test` tells. */
export type Scenario = { readonly slug: string; readonly language: Language; readonly pack: Script['pack']; readonly title: string; readonly isInTests: boolean; readonly tell: (teller: Teller) => Promise<void> };

const HOUR_MS = 3_600_000;

/** The moves. `folder` is where papers and pictures of this scenario go. */
export class Teller {
  readonly app: DeskApp;
  readonly desk: Desk;
  readonly people: PeopleWalk;
  readonly house: House;
  private readonly folder: string;
  private papers = 0;

  constructor(app: DeskApp, desk: Desk, folder: string) {
    this.app = app;
    this.desk = desk;
    this.people = new PeopleWalk(desk.screen);
    this.house = HOUSES[desk.screen.language];
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  inHours(hours: number): Date {
    return new Date(Date.now() + hours * HOUR_MS);
  }

  /** Another person takes the desk. */
  async change(role: Role): Promise<void> {
    const { desk } = this;
    const { name, pin } = this.house.staff[role];
    await desk.toQueue();
    await desk.lock();
    await desk.signIn(name, pin);
    await desk.expectQueue();
  }

  /** Each pain heard, settled by its choice and done (I5, S4.6). */
  async settle(pains: readonly PainScript[]): Promise<void> {
    const { open } = this.desk;
    await open.hearAll(pains);
    for (const pain of pains) await open.offerAndChoose(pain, new Date());
    await open.completeRepairs(pains);
  }

  /** One more pain while talking. */
  async addPain(kind: PainScript['kind'], words: string): Promise<void> {
    const { screen, open } = this.desk;
    const { pain, listen } = screen.words.case;
    await screen.key('Alt+a');
    const form = open.form(pain.title);
    await screen.choose(listen.painKind, screen.words.vocabulary.pain[kind], form);
    await screen.write(listen.painWords, words, form);
    await screen.press(pain.go, form);
    await expect(form).toHaveCount(0);
  }

  /** A fact put right beside the old one (I1). */
  async correct(fact: Exclude<CorrectableFact, 'channel'>, value: string, reason: string): Promise<void> {
    const { screen, open } = this.desk;
    const { correct } = screen.words.case;
    await screen.key('Alt+r');
    const form = open.form(correct.title);
    await form.locator('[data-field="correct-fact"]').selectOption(fact);
    await screen.write(correct.value, value, form);
    await screen.write(correct.reason, reason, form);
    await screen.press(correct.go, form);
    await expect(form).toHaveCount(0);
  }

  async attach(name: string, bytes: Uint8Array): Promise<void> {
    const { page, words } = this.desk.screen;
    await page.locator('input[type="file"]').setInputFiles([{ name, mimeType: 'image/png', buffer: Buffer.from(bytes) }]);
    await expect(page.getByText(words.attachments.added.replace('{name}', name))).toBeVisible();
  }

  private async openEnds(end: 'withdraw' | 'not-a-complaint' | 'pass-on'): Promise<Locator> {
    const { screen } = this.desk;
    const { ends } = screen.words.hands;
    await screen.key('Alt+x');
    await screen.choose(ends.which, ends[end]);
    return screen.page.getByRole('main');
  }

  private async expectClosed(): Promise<void> {
    const { screen } = this.desk;
    await expect(screen.page.getByText(screen.words.case.guide.closed.say)).toBeVisible();
  }

  async withdraw(customerWords: string): Promise<void> {
    const { screen } = this.desk;
    const { ends } = screen.words.hands;
    const main = await this.openEnds('withdraw');
    await screen.write(ends.withdrawWords, customerWords, main);
    await screen.press(ends.withdrawGo, main);
    await this.expectClosed();
  }

  async notAComplaint(reason: NotComplaintReason, words: string): Promise<void> {
    const { screen } = this.desk;
    const { ends } = screen.words.hands;
    const main = await this.openEnds('not-a-complaint');
    await screen.choose(ends.notReason, screen.words.vocabulary.notComplaint[reason], main);
    await screen.write(ends.notWords, words, main);
    await screen.press(ends.notGo, main);
    await this.expectClosed();
  }

  async passOn(toWhom: string, withWhat: string, teller: PassOnTeller, words: string): Promise<void> {
    const { screen } = this.desk;
    const { ends } = screen.words.hands;
    const main = await this.openEnds('pass-on');
    await screen.write(ends.toWhom, toWhom, main);
    await screen.write(ends.withWhat, withWhat, main);
    await screen.choose(ends.teller, screen.words.vocabulary.teller[teller], main);
    await screen.write(ends.passWords, words, main);
    await screen.press(ends.passGo, main);
    await this.expectClosed();
  }

  /** A picture of what is in front. */
  async picture(name: string): Promise<void> {
    await this.app.page.screenshot({ path: join(this.folder, `${name}.png`) });
  }

  /** One paper of the case in front, saved as a file; it says each of `says`. `own` are the agent's words where the kind asks for them. */
  async paper(kind: PaperKind, says: readonly string[], own: string | null = null, never: readonly string[] = []): Promise<void> {
    const { desk, app } = this;
    const { screen, paper } = desk;
    this.papers += 1;
    const path = join(this.folder, `${this.papers}-${kind}.pdf`);
    await paper.open();
    if (kind === 'holding-letter' || kind === 'apology-letter') {
      await screen.choose(screen.words.paper.kind, screen.words.vocabulary.paper[kind], paper.panel());
      await screen.write(screen.words.paper.words[kind], own ?? '', paper.panel());
    }
    await paper.make(kind, screen.language);
    await paper.save(app.app, path);
    await paper.close();
    await this.readBack(path, says, never);
  }

  /** The same without the screen: asked for at the door, made by the printer, read back. */
  async paperByDoor(view: CaseView, kind: PaperKind, says: readonly string[], never: readonly string[] = []): Promise<void> {
    this.papers += 1;
    const path = join(this.folder, `${this.papers}-${kind}.pdf`);
    const paperId = freshId() as PaperId;
    const { version } = await this.app.ask('case.read', { caseId: view.caseId });
    await this.app.ask('case.request-paper', { caseId: view.caseId, expectedVersion: version, commandId: freshId(), payload: { paperId, kind, language: view.language, words: null, copyOf: null } });
    await expect.poll(async () => (await this.app.ask('case.read', { caseId: view.caseId })).papers.find((paper) => paper.paperId === paperId)?.status, { timeout: 30_000 }).toBe('ready');
    writeFileSync(path, Buffer.from((await this.app.ask('paper.read', { paperId })).base64, 'base64'));
    await this.readBack(path, says, never);
  }

  private async readBack(path: string, says: readonly string[], never: readonly string[]): Promise<void> {
    // Two readings: across the sheet for what stands in one row, cell by cell for what wraps inside a column.
    const readings = await Promise.all([pdfText(path), pdfTextByCell(path)]);
    const text = readings.map((reading) => reading.replaceAll(/\s+/g, '')).join('\n');
    for (const said of says) expect(text).toContain(said.replaceAll(/\s+/g, ''));
    for (const word of never) expect(text.toLowerCase()).not.toContain(word.replaceAll(/\s+/g, '').toLowerCase());
  }
}
