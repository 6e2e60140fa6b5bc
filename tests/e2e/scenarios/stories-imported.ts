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

/** The two complaints: the words by which each is found, what hurt in it, and what was found and done. The published table and the project's own hold different ones. */
type Words = { readonly foundBy: string; readonly pain: string; readonly heard: string; readonly found: string; readonly done: string };
const TABLE = hasReal ? real : join(PROJECT, 'tests/fixtures/import/narratives.csv');
const GRANTED: Words = hasReal ? {
  foundBy: 'citi simplicity', pain: 'Nobody could say where the cheque was sent', heard: 'Ringing round for days after a cheque that others lost is worrying, with interest running all the while.',
  found: 'The cheque went to an address that was never given; each call was answered without looking at it.', done: 'The cheque was stopped and sent anew by courier, and the interest of these days put back.',
} : {
  foundBy: 'escrow', pain: 'Nothing was said before it was raised', heard: 'To learn of it only from the bill leaves one feeling passed over.',
  found: 'The account shows the change and no notice before it.', done: 'The sum was put back, and each change is announced a month ahead.',
};
const REFUSED: Words = hasReal ? {
  foundBy: 'breach of contract', pain: 'No written notice ever came', heard: 'To find a debt on a credit file before any letter of it is a shock.',
  found: 'The notice and the receipt signed at the door are on file, with the date of both.', done: 'The claim stands; a plan in twelve parts is open to the customer.',
} : {
  foundBy: 'cancelled while I was abroad', pain: 'Nobody had told me', heard: 'Standing at a foreign till with a dead card is a lonely moment.',
  found: 'A copied number was used twice that evening; the message about it was delivered to the number on file four minutes after the block.', done: 'The block stands; a new card waits at the branch.',
};

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
  slug: 'en-4-imported-granted', language: 'en', pack: 'retail-bank', isInTests: true, title: 'An imported complaint with its own narrative goes through to its printed final response, agreed in full',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { open } = desk;
    await bringIn(teller, GRANTED.foundBy);
    const pain = { kind: 'information' as const, words: GRANTED.pain, heard: GRANTED.heard, options: [{ what: 'Put right at no effort, and the loss made good', minutes: 0, visits: 0, documents: 0, cost: '200', readyInHours: null }], chosen: 0, choiceWords: 'That is all I asked for.', result: 'Done and shown in the account' };
    await teller.addPain(pain.kind, pain.words);
    await open.acknowledge('The account is gone through by tomorrow', teller.inHours(24));
    await teller.settle([pain]);
    await open.keepPromise('The account is gone through by tomorrow', 'Done the same day');
    await open.tellDecision(GRANTED.found, GRANTED.done, 'The public consumer protection body looks into it free of charge.');
    await open.look('follow-up');
    await people.waive('no-contact-details', 'The table names nobody');
    await open.close({ outcome: 'resolved', cause: 'process', causeWords: 'Changes go out without a look at the customer', lesson: 'A second look before anything goes out' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', [GRANTED.done, 'consumer protection']);
    await teller.paper('resolution-report', [GRANTED.pain]);
  },
};

const refused: Scenario = {
  slug: 'en-5-imported-refused', language: 'en', pack: 'retail-bank', isInTests: false, title: 'Another imported complaint is refused with its reasons, and its printed final response says where else to turn',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { open } = desk;
    await bringIn(teller, REFUSED.foundBy);
    await teller.addPain('information', REFUSED.pain);
    await open.acknowledge('The file is asked for today', teller.inHours(24));
    await open.hear({ words: REFUSED.pain, heard: REFUSED.heard });
    await open.refuse(REFUSED.pain, 'The record of what was sent shows the notice, the address or number it went to, and that it arrived, line by line.');
    await open.keepPromise('The file is asked for today', 'Here since noon');
    await open.tellDecision(REFUSED.found, REFUSED.done, 'The public consumer protection body looks into it free of charge.');
    await open.look('follow-up');
    await people.waive('no-contact-details', 'The table names nobody');
    await open.close({ outcome: 'not-agreed', cause: 'other', causeWords: 'Nothing was found', lesson: 'Ask which number a traveller reads abroad' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['line by line', 'consumer protection']);
    await teller.paper('resolution-report', [REFUSED.pain]);
  },
};

/** The imported ones. */
export const STORIES_IMPORTED: readonly Scenario[] = [granted, refused];
