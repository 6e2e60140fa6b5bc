/** What the program leaves lying about: log, names of files, titles. None of it may say who complained about what. */
import { readdirSync } from 'node:fs';
import { freshId, PIN } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

/** Words that were typed and must stay in the record. */
const PRIVATE = ['Sample Person', 'Sample', '13800006688', 'Wensan', 'card was lost', 'money is safe', 'Chen Yu', PIN];

test('neither log nor file names nor titles carry anything that was typed', async ({ desk, profile }) => {
  await desk.signIn();
  const registered = await desk.registerSample();
  const paperId = freshId();
  await desk.ask('case.request-paper', { caseId: registered.caseId, expectedVersion: registered.version, commandId: freshId(), payload: { paperId, kind: 'resolution-report', language: 'en' } });
  await expect.poll(async () => (await desk.call('paper.read', { paperId })).ok, { timeout: 20_000 }).toBe(true);
  await desk.ask('find.search', { words: 'Sample Person' });
  await desk.ask('draft.save', { key: 'intake', body: '{"name":"Sample Person"}' });
  await desk.call('session.sign-in', { staffId: freshId(), pin: PIN });
  await desk.callAnything('Sample Person', { phone: '13800006688' });
  await desk.callAnything('find.search', { 'Sample Person': '13800006688' });
  await desk.ask('backup.make', {});

  const log = desk.log();
  expect(log.split('\n').length).toBeGreaterThan(8);
  for (const words of PRIVATE) expect(log, words).not.toContain(words);

  // Chromium's own folder holds nothing of ours to look at by name; its contents are tried below.
  const names = readdirSync(profile, { recursive: true }).map(String).filter((name) => !name.startsWith('chromium'));
  expect(names.some((name) => name.endsWith('.pdf'))).toBe(true);
  for (const words of PRIVATE) expect(names.filter((name) => name.includes(words)), words).toEqual([]);

  const titles = await inMain(desk.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
  expect(titles).toContain('Amends · 补救台');
  for (const words of PRIVATE) expect(titles.filter((title) => title.includes(words)), words).toEqual([]);
});

test('an exception behind the door is written without its words', async ({ desk }) => {
  await desk.signIn();
  await desk.callAnything('case.read', { caseId: '01890000-0000-7000-8000-000000000001' });
  const lines = desk.log().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) expect(Object.keys(line)).not.toContain('message');
});
