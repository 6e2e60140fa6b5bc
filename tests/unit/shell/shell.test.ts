/** The plain parts of the shell: command line, addresses, log lines, window place, words. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demonstrationClock, systemClock, wallTimeOf } from '../../../src-main/shell/clock';
import { readCommandLine } from '../../../src-main/shell/command-line';
import { uuidV7Ids } from '../../../src-main/shell/ids';
import { factsOfThrown, lineOf, openLog, redact } from '../../../src-main/shell/log';
import { profileIn } from '../../../src-main/shell/paths';
import { CONTENT_POLICY, fileFor } from '../../../src-main/shell/scheme';
import { boundsOn, readWindowState, writeWindowState } from '../../../src-main/shell/window-state';
import { fill, languageOf, SHELL_WORDS } from '../../../src-main/shell/words';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  test.each([
    [[], { kind: 'desk' }],
    [['.', '--profile', '/tmp/x'], { kind: 'desk' }],
    [['--verify'], { kind: 'verify' }],
    [['--rebuild'], { kind: 'rebuild' }],
    [['--backup'], { kind: 'backup', folder: null }],
    [['--backup', '/stick'], { kind: 'backup', folder: '/stick' }],
    [['--restore=/stick/a.db'], { kind: 'restore', file: '/stick/a.db' }],
    [['--restore'], { kind: 'not-understood', word: '--restore' }],
    [['--reset-pin', 'Chen Yu'], { kind: 'reset-pin', name: 'Chen Yu' }],
    [['--reset-pin', '--demo'], { kind: 'reset-pin', name: null }],
    [['--profile'], { kind: 'not-understood', word: '--profile' }],
  ])('%j is understood', (words, errand) => expect(readCommandLine(words).errand).toEqual(errand));

  test('the demonstration has a folder of its own inside the profile', () => {
    expect(readCommandLine(['.', '--demo', '--profile=/p'])).toMatchObject({ isDemonstration: true, profile: '/p' });
    expect(profileIn('/p', true).record.startsWith(join('/p', 'demonstration'))).toBe(true);
    expect(profileIn('/p', false).record.startsWith(join('/p', 'demonstration'))).toBe(false);
  });
});

describe('addresses of the page', () => {
  const at = (address: string): string | null => fileFor('/app', address)?.path ?? null;

  test.each([
    ['app://desk/', '/app/index.html'],
    ['app://desk/assets/a.js', '/app/assets/a.js'],
    ['app://desk/queue', '/app/index.html'],
    ['app://desk/a%20b.css', '/app/a b.css'],
  ])('%s is a file of the page', (address, path) => expect(at(address)).toBe(path));

  test.each([
    'app://desk/../secret.js', 'app://desk/%2e%2e/secret.js', 'app://desk/..%2fsecret.js', 'app://desk/%2e%2e%2f%2e%2e%2fetc/passwd.js', 'app://desk/..%5csecret.js', 'app://desk/a%00.js',
    'app://other/index.html', 'app://desk.example/index.html', 'file:///etc/passwd', 'https://desk/index.html', 'app://desk/x.exe', 'app://desk/%E0%A4%A.js', 'nothing',
  ])('%s never leaves the folder', (address) => {
    const path = at(address);
    expect(path === null || path.startsWith('/app/')).toBe(true);
    expect(path).not.toBe('/secret.js');
  });

  test('the policy starts from nothing and lets no script in but the page\'s own', () => {
    expect(CONTENT_POLICY.startsWith("default-src 'none'; script-src 'self';")).toBe(true);
    expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:/);
    // Files of a case are seen and heard through addresses that only this page can make; nothing else takes them.
    expect(CONTENT_POLICY).toContain("img-src 'self' data: blob:;");
    expect(CONTENT_POLICY).toContain('media-src blob:;');
    expect(CONTENT_POLICY.match(/blob:/g)).toHaveLength(3);
  });
});

describe('the log', () => {
  test.each([
    ['call 13800006688 back', 'call [number] back'],
    ['+86 138-0000-6688', '[number]'],
    ['11010519491231002X', '[number]'],
    ['mail wang@example.com', 'mail [address]'],
    ['took 123456 ms', 'took 123456 ms'],
  ])('%s is written as %s', (text, written) => expect(redact(text)).toBe(written));

  test('an id of this program stays readable', () => {
    const id = '01930000-0000-7000-8000-000000000001';
    expect(redact(id)).toBe(id);
  });

  test('an exception is written without its words and without folders', () => {
    const thrown = new TypeError('Wang Xiuying, 13800006688');
    const line = lineOf(new Date(0), 'error', 'call', factsOfThrown(thrown));
    expect(line).toContain('TypeError');
    expect(line).toContain('shell.test.ts');
    expect(line).not.toMatch(/Wang|1380000|\/tests\//);
  });

  test('each line is one JSON object, and a file that is full is turned over once', async () => {
    const log = openLog(folder);
    log.info('started', { version: '1' });
    await log.written();
    const [line] = readFileSync(join(folder, 'main.log'), 'utf8').trim().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', event: 'started', version: '1' });
  });

  test('what was said before the file was opened stands first in it, and an error opens it', async () => {
    const log = openLog(folder);
    log.info('started');
    expect(existsSync(join(folder, 'main.log'))).toBe(false);
    log.error('bug');
    log.info('later');
    await vi.waitFor(() => { expect(readFileSync(join(folder, 'main.log'), 'utf8').match(/"event":"(\w+)"/g)).toEqual(['"event":"started"', '"event":"bug"', '"event":"later"']); });
  });

  test('a folder that cannot be written loses the log, never the work', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const log = openLog(join(folder, 'taken'));
    log.error('x');
    await expect(log.written()).resolves.toBeUndefined();
  });
});

describe('the place of the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };

  test('comes back as it was', () => {
    const file = join(folder, 'window.json');
    writeWindowState(file, { bounds: { x: 10, y: 20, width: 1300, height: 800 }, isMaximized: true });
    expect(readWindowState(file)).toEqual({ bounds: { x: 10, y: 20, width: 1300, height: 800 }, isMaximized: true });
  });

  test.each(['', '{', '[]', '{"bounds":{"x":1}}', '{"bounds":{"x":"1","y":1,"width":1,"height":1}}'])('%j is as good as nothing remembered', (text) => {
    const file = join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
  });

  test('is forgotten when its screen was unplugged, and never smaller than the desk needs', () => {
    expect(boundsOn([screen], { x: 2500, y: 0, width: 1300, height: 800 })).toBeNull();
    expect(boundsOn([screen], { x: 50, y: 50, width: 300, height: 200 })).toEqual({ x: 50, y: 50, width: 1100, height: 700 });
    expect(boundsOn([screen], { x: 50, y: 50, width: 4000, height: 3000 })).toEqual({ x: 50, y: 50, width: 1920, height: 1080 });
  });
});

describe('the demonstration\'s clock', () => {
  test('moves ahead and stays there after a restart (I10)', () => {
    const file = join(folder, 'clock.json');
    const first = demonstrationClock(file);
    const before = first.clock.now();
    first.move(90);
    expect(first.clock.now() - before).toBeGreaterThanOrEqual(90 * 60_000);
    expect(demonstrationClock(file).clock.now() - before).toBeGreaterThanOrEqual(90 * 60_000);
  });

  test('a day ends where the calendar\'s next one begins', () => {
    const clock = systemClock();
    const noon = new Date(2026, 10, 22, 12).getTime();
    expect(clock.dayOf(noon)).toBe('2026-11-22');
    expect(clock.dayOf(clock.endOfDay(noon))).toBe('2026-11-23');
    expect(clock.dayOf(clock.endOfDay(noon) - 1)).toBe('2026-11-22');
    expect(clock.dayOf(clock.startOfDay(noon))).toBe('2026-11-22');
    expect(wallTimeOf(clock, noon)).toBe('2026-11-22T12:00:00');
  });
});

test('ids rise, also within one millisecond and when the clock goes back', () => {
  let now = 1_800_000_000_000;
  const ids = uuidV7Ids(() => now);
  const made = Array.from({ length: 10_000 }, (_each, index) => {
    if (index === 5_000) now -= 60_000;
    return ids.next();
  });
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
});

describe('words of the shell', () => {
  test('both languages say the same things with the same blanks', () => {
    const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const part of ['menu', 'dialogs', 'errands'] as const) {
      const [en, zh] = [Object.entries<string>(SHELL_WORDS.en[part]), new Map(Object.entries<string>(SHELL_WORDS['zh-CN'][part]))];
      for (const [key, words] of en) expect(blanks(zh.get(key) ?? ''), key).toEqual(blanks(words));
    }
  });

  test('blanks are filled, and one without a value stays visible', () => expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}'));

  test.each([['zh-TW', 'zh-CN'], ['zh', 'zh-CN'], ['en-GB', 'en'], ['de', 'en']])('a system in %s starts in %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});
