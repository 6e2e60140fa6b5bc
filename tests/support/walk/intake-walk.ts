/** Taking a complaint: the story first, then what hurt, last the person (S1.4). */
import { expect } from '@playwright/test';
import type { ComplaintScript } from '../../../build/demonstration/complaint-script';
import type { Screen } from './screen';
import { fill } from './words';

/** What can be typed at intake; everything but story, pains and name may be left out. */
export type IntakeScript = Pick<ComplaintScript, 'story' | 'language' | 'channel' | 'name'> & Partial<Pick<ComplaintScript, 'phone' | 'desiredRemedy' | 'product' | 'journeyStep' | 'toldBefore' | 'transfers' | 'waitMinutes' | 'visits'>> & {
  readonly pains: readonly Pick<ComplaintScript['pains'][number], 'kind' | 'words'>[];
};

/** The intake screen. */
export class IntakeWalk {
  private readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
  }

  story(): ReturnType<Screen['field']> {
    return this.screen.field(this.screen.words.intake.story.label);
  }

  /** Ctrl N, from anywhere. */
  async start(): Promise<void> {
    await this.screen.key('Control+n');
    await expect(this.story()).toBeFocused();
  }

  async listen(story: string): Promise<void> {
    await this.screen.type(this.story(), story);
  }

  async namePains(pains: IntakeScript['pains']): Promise<void> {
    const { screen } = this;
    const { intake, vocabulary } = screen.words;
    for (const [index, pain] of pains.entries()) {
      if (index > 0) await screen.press(intake.pains.add);
      await screen.choose(fill(intake.pains.kind, { n: index + 1 }), vocabulary.pain[pain.kind]);
      await screen.write(fill(intake.pains.words, { n: index + 1 }), pain.words);
    }
  }

  async fillRest(script: IntakeScript): Promise<void> {
    const { screen } = this;
    const { intake, vocabulary } = screen.words;
    await screen.write(intake.remedy.label, script.desiredRemedy ?? '');
    await screen.write(intake.product, script.product ?? '');
    await screen.write(intake.journeyStep, script.journeyStep ?? '');
    await screen.choose(intake.channel, vocabulary.channel[script.channel]);
    await screen.choose(intake.language, vocabulary.language[script.language]);
    await screen.write(intake.person.name, script.name);
    await screen.write(intake.person.phone, script.phone ?? '');
    await screen.count(intake.effort.tellings, script.toldBefore ?? 0);
    await screen.count(intake.effort.transfers, script.transfers ?? 0);
    await screen.count(intake.effort.waitMinutes, script.waitMinutes ?? 0);
    await screen.count(intake.effort.visits, script.visits ?? 0);
  }

  /** Registers, and waits until the case stands open at its next step. */
  async register(): Promise<void> {
    const { screen } = this;
    await screen.press(screen.words.intake.register);
    await expect(screen.page.getByText(screen.words.case.acknowledge.tell)).toBeVisible();
  }

  /** The whole intake. */
  async take(script: IntakeScript): Promise<void> {
    await this.start();
    await this.listen(script.story);
    await this.namePains(script.pains);
    await this.fillRest(script);
    await this.register();
  }
}
