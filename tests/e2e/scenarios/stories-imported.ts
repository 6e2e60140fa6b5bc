/** Two complaints that nobody here wrote: brought in by a table, read as they came, and taken to their printed final responses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ImportWalk } from '../../support/walk/import-walk';
import { PROJECT } from '../desk-app';
import type { Scenario, Teller } from './teller';

const realFolder = process.env['AMENDS_REAL_DATA'] ?? '';
const real = join(realFolder, 'cfpb_narratives_dev.csv');
const hasReal = realFolder !== '' && existsSync(real);

/** The table; words by which each of the two is found, in the project's own table and in the published one. */
const TABLE = hasReal ? real : join(PROJECT, 'tests/fixtures/import/narratives.csv');
const FOUND_BY = hasReal ? { first: 'citi simplicity', second: 'breach of contract' } : { first: 'escrow', second: 'before seven' };

/** Brings the table in unless it is here, and opens one complaint by its words. */
const bringIn = async ({ app, desk }: Teller, words: string): Promise<void> => {
  const importing = new ImportWalk(desk.screen, app.app);
  await importing.open();
  await importing.choose(TABLE);
  await importing.count();
  const start = desk.screen.button(desk.screen.words.importing.run.start);
  await expect(app.page.locator('[data-count="alreadyHere"] dd')).toBeVisible({ timeout: 30_000 });
  if (await start.isVisible()) {
    await start.click();
    await importing.expectDone();
    expect((await app.ask('import.progress', {})).run).toMatchObject({ state: 'done', refusedCount: 0 });
  }
  await desk.toQueue();
  await desk.find(words);
  await expect(desk.open.rail('listen')).toHaveAttribute('aria-current', 'step');
};

const granted: Scenario = {
  slug: 'en-4-imported-granted', language: 'en', isInTests: true, title: 'An imported complaint with its own narrative goes through to its printed final response, agreed in full',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { open } = desk;
    await bringIn(teller, FOUND_BY.first);
    const pain = { kind: 'information' as const, words: 'Nothing was said before it happened', heard: 'To learn of it only from the bill leaves one feeling passed over.', options: [{ what: 'The sum put back and each change announced a month ahead', minutes: 0, visits: 0, documents: 0, cost: '200', readyInHours: null }], chosen: 0, choiceWords: 'That is all I asked for.', result: 'Put back; the notice is switched on' };
    await teller.addPain(pain.kind, pain.words);
    await open.acknowledge('The account is gone through by tomorrow', teller.inHours(24));
    await teller.settle([pain]);
    await open.keepPromise('The account is gone through by tomorrow', 'Done the same day');
    await open.tellDecision('The account shows the change and no notice before it.', 'The sum was put back, and each change is announced a month ahead.', 'The public consumer protection body looks into it free of charge.');
    await open.look('follow-up');
    await people.waive('no-contact-details', 'The table names nobody');
    await open.close({ outcome: 'resolved', cause: 'process', causeWords: 'Changes run without a notice', lesson: 'No change without a notice' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['The sum was put back', 'consumer protection']);
    await teller.paper('resolution-report', ['Nothing was said before it happened']);
  },
};

const refused: Scenario = {
  slug: 'en-5-imported-refused', language: 'en', isInTests: false, title: 'Another imported complaint is refused with its reasons, and its printed final response says where else to turn',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { open } = desk;
    await bringIn(teller, FOUND_BY.second);
    await teller.addPain('money', 'The claim itself is wrong');
    await open.acknowledge('The file is asked for today', teller.inHours(24));
    await open.hear({ words: 'The claim itself is wrong', heard: 'Paying for what one holds to be wrong goes against the grain.' });
    await open.refuse('The claim itself is wrong', 'The signed agreement and the two statements of the account bear the claim out, line by line.');
    await open.keepPromise('The file is asked for today', 'Here since noon');
    await open.tellDecision('The signed agreement and both statements were gone through.', 'The claim stands; a plan in twelve parts is open to the customer.', 'The public consumer protection body looks into it free of charge.');
    await open.look('follow-up');
    await people.waive('no-contact-details', 'The table names nobody');
    await open.close({ outcome: 'not-agreed', cause: 'other', causeWords: 'Nothing was found', lesson: 'Send the statements with the first letter' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['line by line', 'consumer protection']);
    await teller.paper('resolution-report', ['statements']);
  },
};

/** The imported ones. */
export const STORIES_IMPORTED: readonly Scenario[] = [granted, refused];
