/** Complaints of another system come in through the real screens, once, whatever happens in between. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../../../support/walk/desk';
import { ImportWalk } from '../../../support/walk/import-walk';
import { Screen } from '../../../support/walk/screen';
import { PIN, PROJECT, ready } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

const table = (name: string): string => join(PROJECT, 'tests/fixtures/import', name);
const ROWS = 8_000;
const WORDS = 'The parcel came late and wet, the hotline was engaged for the whole morning, and nobody called back.';

/** A table large enough that the plug can be pulled while it comes in: a published one where `AMENDS_REAL_DATA` names its folder, else one made here. */
const tableToPull = (folder: string): string => {
  const published = join(process.env['AMENDS_REAL_DATA'] ?? '', 'cfpb_18col_dev.csv');
  if (process.env['AMENDS_REAL_DATA'] !== undefined && existsSync(published)) return published;
  const path = join(folder, 'depot.csv');
  const rows = Array.from({ length: ROWS }, (_unused, index) => `D-${index},2024-05-01,Parcel,"${WORDS}",${index % 100 === 0 ? 'Open' : 'Closed'}`);
  writeFileSync(path, ['Complaint ID,Date received,Product,Narrative,Status', ...rows, ''].join('\n'));
  return path;
};

test('a table is chosen, understood, counted and brought in by keyboard; open complaints wait in Listen, and the same file again adds nothing', async ({ desk: app, profile }) => {
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  await desk.expectQueue();
  const importing = new ImportWalk(desk.screen, app.app);
  const { words } = desk.screen;
  await importing.open();
  await importing.choose(table('cfpb-18-preamble.csv'));
  await expect(app.page.getByText(words.importing.profile.cfpb)).toBeVisible();
  await expect(importing.column('story')).toHaveValue('Consumer complaint narrative');
  await expect(importing.column('closedOn')).toHaveValue('');

  // A person may know better: the product goes, and comes back.
  await importing.column('subProduct').focus();
  await app.page.keyboard.press('Home');
  await expect(importing.column('subProduct')).toHaveValue('');
  await importing.column('subProduct').selectOption('Sub-product');
  await desk.screen.write(words.importing.mapping.name, 'CFPB');
  await desk.screen.press(words.importing.mapping.keep);
  await expect(app.page.getByText('Kept as “CFPB”.')).toBeVisible();

  await importing.count();
  await importing.expectFigures({ newOpen: 3, newClosed: 5, alreadyHere: 0, refused: 0 });
  await importing.start();
  await importing.expectDone();
  await importing.expectFigures({ newOpen: 3, newClosed: 5, alreadyHere: 0, refused: 0 });
  await desk.screen.press(words.importing.run.toQueue);
  await desk.expectQueue();
  await desk.find('hung up');
  await expect(desk.open.rail('listen')).toHaveAttribute('aria-current', 'step');

  await importing.open();
  await importing.choose(table('faults.csv'));
  await importing.count();
  await importing.expectFigures({ newOpen: 3, newClosed: 1, alreadyHere: 0, refused: 10 });
  await expect(app.page.getByRole('row', { name: /^7 There is no such day/ })).toBeVisible();
  await importing.start();
  await importing.expectDone();
  const saved = join(profile, 'refused.csv');
  await inMain(app.app, ({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }); }, saved);
  await desk.screen.press(words.importing.refused.save);
  await expect(app.page.getByText('Saved as refused.csv')).toBeVisible();
  expect(existsSync(saved) && readFileSync(saved, 'utf8')).toContain('"7","There is no such day"');

  await importing.choose(table('cfpb-18.csv'));
  await importing.count();
  await importing.expectFigures({ newOpen: 0, newClosed: 0, alreadyHere: 8, refused: 0 });
  expect((await app.ask('record.verify', {})).isWhole).toBe(true);
});

test('killed while a table comes in, the next start says so, and the same file brings what is missing, each complaint once', async ({ desk: app, profile, startAgain }) => {
  const path = tableToPull(profile);
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  await desk.expectQueue();
  const importing = new ImportWalk(desk.screen, app.app);
  await importing.open();
  await importing.choose(path);
  await importing.count();
  const whole = await importing.counted();
  await importing.start();
  await expect(app.page.getByRole('progressbar', { name: importing.screen.words.importing.run.progress })).toBeVisible();
  await expect(app.page.locator('[data-count="newClosed"] dd')).not.toHaveText('0');
  await app.kill();

  const next = await startAgain();
  await ready(next.page);
  const again = new Desk(new Screen(next.page, 'en'));
  await again.signIn('Chen Yu', PIN);
  await again.expectQueue();
  const second = new ImportWalk(again.screen, next.app);
  await second.open();
  await expect(next.page.getByText(/An import from “.+” was cut short\./)).toBeVisible();
  await second.choose(path);
  await second.count();
  const rest = await second.counted();
  // Pulled in the middle: some complaints had come in, and some had not.
  expect(rest.alreadyHere).toBeGreaterThan(whole.alreadyHere);
  expect(rest.newOpen + rest.newClosed).toBeGreaterThan(0);
  expect(rest.newOpen + rest.newClosed + rest.alreadyHere).toBe(whole.newOpen + whole.newClosed + whole.alreadyHere);
  await second.start();
  await second.expectDone();
  await second.expectFigures({ ...rest, refused: whole.refused });
  expect((await next.ask('queue.read', { group: null, cursor: null })).groups.reduce((sum, { count }) => sum + count, 0)).toBe(whole.newOpen);
  const verified = await next.ask('record.verify', {});
  expect(verified.isWhole).toBe(true);
});
