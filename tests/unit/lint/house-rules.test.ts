// The house standards are carried by the linter: each bad line here is refused, each good one passes.
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { noClockNoChance, noDefaultExport, noEnumsNoEmptyNames, noSleepNoSkip } from '../../../build/lint/house-rules.mjs';
import { roomConfigs } from '../../../build/lint/rooms.mjs';

const linter = new Linter({ configType: 'flat' });
const typescript: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };

const messages = (code: string, filename: string, ...configs: Linter.Config[]): string[] =>
  linter.verify(code, [typescript, ...configs], { filename }).map((message) => message.message);

const refuses = (code: string, rules: object[]): boolean =>
  messages(code, 'any.ts', { rules: { 'no-restricted-syntax': ['error', ...rules] } }).length > 0;

const importRefused = (file: string, line: string): boolean => messages(line, file, ...roomConfigs).length > 0;

describe('the pure rooms', () => {
  it.each(['Date.now()', 'new Date()', 'Math.random()', 'crypto.randomUUID()', 'Temporal.Now.instant()', 'performance.now()'])('refuse %s', (code) => {
    expect(refuses(code, noClockNoChance)).toBe(true);
  });
  it.each(['new Date(instant)', 'Date.parse(text)', 'Math.max(1, 2)'])('allow %s', (code) => {
    expect(refuses(code, noClockNoChance)).toBe(false);
  });
});

describe('tests', () => {
  it.each(['setTimeout(f, 1)', 'page.waitForTimeout(5)', "it.only('a', f)", "test.skip('a', f)", "describe.todo('a')", "import { setTimeout } from 'node:timers/promises'", 'desk.app.evaluate(f)'])('refuse %s', (code) => {
    expect(refuses(code, noSleepNoSkip)).toBe(true);
  });
  it.each(["it('a', f)", 'await expect(page).toHaveTitle(x)', 'test.describe(a, f)', 'desk.page.evaluate(f)', 'inMain(desk.app, f)'])('allow %s', (code) => {
    expect(refuses(code, noSleepNoSkip)).toBe(false);
  });
});

describe('names and closed lists', () => {
  it.each(['class CaseManager {}', 'type PainInfo = string', 'function dateHelper() {}', 'interface CaseData {}', "enum Stage { Listen }", 'namespace Case {}'])('refuse %s', (code) => {
    expect(refuses(code, noEnumsNoEmptyNames)).toBe(true);
  });
  it('allow a word of the field', () => {
    expect(refuses('type Pain = string', noEnumsNoEmptyNames)).toBe(false);
  });
  it('are given to every export', () => {
    expect(messages('export default 1', 'any.ts', { rules: noDefaultExport })).toHaveLength(1);
  });
});

describe('the arrow between the rooms', () => {
  it.each([
    ['src-main/domain/case/decide.ts', "import { x } from '../../engine/ports'"],
    ['src-main/shared/result.ts', "import { x } from '../domain/case'"],
    ['src-main/engine/run.ts', "import { x } from '../store/ledger'"],
    ['src-main/store/ledger.ts', "import { x } from '../print/pages'"],
    ['src-main/ipc/serve.ts', "import { x } from '../shell/windows'"],
    ['src-main/engine/run.ts', "import { readFileSync } from 'node:fs'"],
    ['src-main/engine/run.ts', "import { app } from 'electron'"],
    ['src-main/house/index.ts', "import { app } from 'electron'"],
    ['src-main/shell/windows.ts', "import { ipcMain } from 'electron'"],
    ['src-main/print/pages/report.ts', "import { BrowserWindow } from 'electron'"],
    ['src-main/people/staff.ts', "import Database from 'better-sqlite3'"],
    ['src-renderer/views/queue.ts', "import { x } from '../../src-main/domain/case'"],
    ['src-renderer/views/queue.ts', "import { readFileSync } from 'node:fs'"],
  ])('refuses in %s: %s', (file, line) => {
    expect(importRefused(file, line)).toBe(true);
  });
  it.each([
    ['src-main/domain/case/decide.ts', "import { x } from '../../shared/result'"],
    ['src-main/domain/case/decide.ts', "import { x } from '../pains/pain'"],
    ['src-main/engine/run.ts', "import { x } from '../domain/case/decide'"],
    ['src-main/store/ledger.ts', "import Database from 'better-sqlite3'"],
    ['src-main/shell/windows.ts', "import { app } from 'electron'"],
    ['src-main/print/printer.ts', "import { BrowserWindow } from 'electron'"],
    ['src-main/boot.ts', "import { ipcMain } from 'electron'"],
    ['src-renderer/views/queue.ts', "import { x } from '@shared/result'"],
  ])('allows in %s: %s', (file, line) => {
    expect(importRefused(file, line)).toBe(false);
  });
});
