/** Complaints of another system come in through the real screens, once, whatever happens in between. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../../../support/walk/desk';
import { ImportWalk } from '../../../support/walk/import-walk';
import { Screen } from '../../../support/walk/screen';
import { PIN, PROJECT, ready } from '../../desk-app';
import { expect, test } from '../../fixtures';

const table = (name: string): string => join(PROJECT, 'tests/fixtures/import', name);
const ROWS = 12_000;
const WORDS = 'The parcel came late and wet, the hotline was engaged for the whole morning, and nobody called back.';

/** A table large enough that the plug can be pulled while it comes in. */
const largeTable = (folder: string): string => {
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
  await app.app.evaluate(({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }); }, saved);
  await desk.screen.press(words.importing.refused.save);
  await expect(app.page.getByText('Saved as refused.csv')).toBeVisible();
  expect(existsSync(saved) && readFileSync(saved, 'utf8')).toContain('"7","There is no such day"');

  await importing.choose(table('cfpb-18.csv'));
  await importing.count();
  await importing.expectFigures({ newOpen: 0, newClosed: 0, alreadyHere: 8, refused: 0 });
  expect((await app.ask('record.verify', {})).isWhole).toBe(true);
});

test('killed while a table comes in, the next start says so, and the same file brings what is missing, each complaint once', async ({ desk: app, profile, startAgain }) => {
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  await desk.expectQueue();
  const importing = new ImportWalk(desk.screen, app.app);
  await importing.open();
  await importing.choose(largeTable(profile));
  await importing.count();
  await importing.expectFigures({ newOpen: ROWS / 100, newClosed: ROWS - ROWS / 100, alreadyHere: 0, refused: 0 });
  await importing.start();
  await expect(app.page.locator('[data-count="newClosed"] dd')).not.toHaveText('0');
  await app.kill();

  const next = await startAgain();
  await ready(next.page);
  const again = new Desk(new Screen(next.page, 'en'));
  await again.signIn('Chen Yu', PIN);
  await again.expectQueue();
  const second = new ImportWalk(again.screen, next.app);
  await second.open();
  await expect(next.page.getByText('An import from “depot” was cut short.')).toBeVisible();
  await second.choose(join(profile, 'depot.csv'));
  await second.count();
  await second.start();
  await second.expectDone();
  const run = (await next.ask('import.progress', {})).run;
  expect(run?.alreadyHere).toBeGreaterThan(0);
  expect(run?.newOpen).toBeLessThan(ROWS / 100);
  expect((run?.newOpen ?? 0) + (run?.newClosed ?? 0) + (run?.alreadyHere ?? 0)).toBe(ROWS);
  expect((await next.ask('queue.read', { group: null, cursor: null })).groups.reduce((sum, { count }) => sum + count, 0)).toBe(ROWS / 100);
  const verified = await next.ask('record.verify', {});
  expect(verified.isWhole).toBe(true);
});
