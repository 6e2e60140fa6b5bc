/** The log of a day through the whole house: who may have it, of which days, and that it is saved and printed and kept nowhere. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DayLogModel } from '../../src-main/print/day-log-model';
import { CONTRACT } from '../../src-main/shared/contract';
import { err, ok } from '../../src-main/shared/result';
import { DAY_MS } from '../../src-main/shared/vocabulary/time';
import { NO_DESKTOP, openTestHouse, type TestHouse } from '../support/open-house';

const PAGES = new TextEncoder().encode('%PDF the log');
let desk: TestHouse;
let folder = '';
let drawn: DayLogModel[] = [];
let sentPaths: string[] = [];
let printed = '';
let hasDevice = true;
beforeEach(async () => {
  [drawn, sentPaths, printed, hasDevice] = [[], [], '', true];
  folder = mkdtempSync(join(tmpdir(), 'amends-log-'));
  const room = await NO_DESKTOP.paperRoom();
  desk = openTestHouse({
    desktop: {
      ...NO_DESKTOP, chooseWhereToSave: (_title, fileName) => Promise.resolve(join(folder, fileName)),
      paperRoom: () => Promise.resolve({
        ...room, drawDayLog: (model) => { drawn.push(model); return room.drawDayLog(model); },
        printer: {
          ...room.printer, toPdf: () => Promise.resolve(ok({ bytes: PAGES, pageCount: 2 })),
          sendToDevice: ({ pdfPath }) => {
            sentPaths.push(pdfPath);
            printed = readFileSync(pdfPath, 'utf8');
            return Promise.resolve(hasDevice ? ok(null) : err({ code: 'no-printer', reason: 'none' }));
          },
        },
      }),
    },
  });
  await desk.begin();
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const register = async (): Promise<void> => { await desk.ask('case.register', CONTRACT['case.register'].sample); };

it('is made of today, saved under the day’s name and printed, and leaves no file of its own behind', async () => {
  await register();
  const made = await desk.ask('day-log.make', { at: null, language: 'en' });
  expect([made.pageCount, Buffer.from(made.base64, 'base64').toString('utf8')]).toEqual([2, '%PDF the log']);
  expect(drawn[0]).toMatchObject({ openCount: 1, importedCount: 0, isOver: false, lists: { registered: [{ isConfidential: false }] }, frame: { organisation: 'Sample Bank' } });
  const { fileName } = await desk.ask('day-log.save-as', { logId: made.logId });
  expect(fileName).toBe(`${made.day} daily-log.pdf`);
  expect(readFileSync(join(folder, fileName), 'utf8')).toBe('%PDF the log');
  expect(await desk.ask('day-log.print', { logId: made.logId, printer: null })).toEqual({ printer: '*' });
  expect(printed).toBe('%PDF the log');
  expect(sentPaths.map((path) => existsSync(path))).toEqual([false]);
});

it('stays at hand when no device takes it, and can be printed again', async () => {
  const { logId } = await desk.ask('day-log.make', { at: null, language: 'zh-CN' });
  hasDevice = false;
  expect(await desk.call('day-log.print', { logId, printer: null })).toMatchObject({ ok: false, error: { code: 'no-printer' } });
  hasDevice = true;
  expect(await desk.ask('day-log.print', { logId, printer: 'Front desk' })).toEqual({ printer: 'Front desk' });
  expect(sentPaths.map((path) => existsSync(path))).toEqual([false, false]);
});

it('is empty on a day before the record began, and there is none of tomorrow or of a log made before', async () => {
  const first = await desk.ask('day-log.make', { at: Date.now() - 30 * DAY_MS, language: 'en' });
  expect(drawn[0]).toMatchObject({ openCount: 0, digest: null, isOver: true });
  expect(await desk.call('day-log.make', { at: Date.now() + DAY_MS, language: 'en' })).toMatchObject({ ok: false, error: { code: 'value-not-valid' } });
  await desk.ask('day-log.make', { at: null, language: 'en' });
  expect(await desk.call('day-log.print', { logId: first.logId, printer: null })).toMatchObject({ ok: false, error: { code: 'paper-not-found' } });
});

it('is for supervisors: it shows the promises of everybody', async () => {
  await desk.signIn(await desk.addPerson('Li Na', 'agent'));
  expect(await desk.call('day-log.make', { at: null, language: 'en' })).toMatchObject({ ok: false, error: { code: 'not-permitted' } });
});
