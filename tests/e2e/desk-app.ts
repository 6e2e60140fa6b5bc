/** The built app in real Electron with a profile of its own: launching, asking through the door, reading its log, and leaving nothing behind. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Channel, Output, Reply, Request } from '../../src-main/shared/contract';
import type { Language } from '../../src-main/shared/vocabulary/case';
import type { CaseView } from '../../src-main/shared/views/case-view';
import type { SessionView } from '../../src-main/shared/views/desk-views';

/** Folder of the project. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** PIN of everybody in these tests. */
export const PIN = '482917';

/** What the preload script puts on the page. */
type DeskBridge = { readonly call: (channel: unknown, input: unknown) => Promise<unknown> };

/** How the app is started. */
export type LaunchOptions = { readonly profile: string; readonly language: Language; readonly isDemonstration: boolean; readonly more?: readonly string[]; readonly env?: Readonly<Record<string, string>> };

/** A running desk. */
export type DeskApp = {
  readonly app: ElectronApplication; readonly page: Page; readonly profile: string;
  /** Calls through the page's own bridge. */
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>;
  /** Calls and expects a value. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Output<C>>;
  /** Calls with anything at all, as a page that was taken over would. */
  readonly callAnything: (channel: unknown, input: unknown) => Promise<unknown>;
  /** First start of a new profile with Chen Yu as administrator, who is then signed in. */
  readonly firstStart: () => Promise<SessionView>;
  readonly signIn: (name?: string, pin?: string) => Promise<SessionView>;
  /** Registers `sampleCase`. */
  readonly registerSample: (story?: string) => Promise<CaseView>;
  readonly log: () => string;
  /** Ends the program the way a person does. */
  readonly close: () => Promise<void>;
  /** Pulls the plug: no goodbye for anything in main. */
  readonly kill: () => Promise<void>;
};

/** A folder for one profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'amends-e2e-'));

/** Removes a profile. A pass that met a file which was written meanwhile is made again: the retries of `rmSync` only ask again for the folder they left standing. */
export const removeProfile = (profile: string): void => {
  for (let passes = 0; existsSync(profile); passes += 1) {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    } catch (failure) {
      if (passes === 20) throw failure;
    }
  }
};

/** Folder of what the program writes: the demonstration's is inside the profile. */
export const folderOf = ({ profile, isDemonstration }: Pick<LaunchOptions, 'profile' | 'isDemonstration'>): string => (isDemonstration ? join(profile, 'demonstration') : profile);

let commands = 0;
/** A command id that was not used before in this run. */
export const freshId = (): string => {
  commands += 1;
  return `01940000-0000-7000-8000-${(Date.now() * 1_000 + commands).toString(16).padStart(12, '0').slice(-12)}`;
};

/** What the first start is told where nothing else is asked for: Chen Yu, administrator. */
export const firstStartIn = (language: Language): Request<'session.first-start'> =>
  ({ organisation: 'Sample Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', language, currency: 'CNY', name: 'Chen Yu', pin: PIN });

/** A small English complaint of somebody called Sample Person. */
export const sampleCase = (story = 'My card was lost two days ago. Nobody could tell me whether the money is safe.'): Request<'case.register'> => ({
  commandId: freshId(),
  payload: {
    story, pains: [{ kind: 'information', words: 'Nobody could tell whether the money is safe' }], desiredRemedy: 'A new card', channel: 'phone', product: 'Debit card', journeyStep: 'Hotline',
    language: 'en', complainant: { kind: 'new', name: 'Sample Person', phone: '13800006688', address: '9 Wensan Road' }, effortBefore: { tellings: 2, transfers: 1, waitMinutes: 30, visits: 0, documents: 0 },
  },
});

const within = async (work: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  const late = AbortSignal.timeout(milliseconds);
  const over = new Promise<false>((done) => { late.addEventListener('abort', () => done(false)); });
  return Promise.race([work.then(() => true, () => true), over]);
};

/** Playwright starts the app as the head of a process group: a main process that was killed leaves its helpers writing into the profile. */
const endGroup = (child: ChildProcess): void => {
  if (child.pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
};

/** Ends this app and what it started, by its id; a second time does nothing. */
const end = async (app: ElectronApplication, child: ChildProcess, how: 'close' | 'kill'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((done) => { child.once('exit', () => done()); });
  if (how === 'kill' || !(await within(app.close(), 15_000))) child.kill('SIGKILL');
  await exited;
  endGroup(child);
};

/** Starts the built app. Does not wait for the page to be ready: `ready` does. */
export const launch = async (options: LaunchOptions): Promise<DeskApp> => {
  if (!existsSync(join(PROJECT, 'out/main/main.js'))) throw new Error('Build the app first: npm run build');
  const { ELECTRON_RENDERER_URL: _server, ELECTRON_RUN_AS_NODE: _node, ...env } = process.env;
  const app = await _electron.launch({
    cwd: PROJECT, args: ['.', `--profile=${options.profile}`, `--lang=${options.language === 'en' ? 'en-GB' : 'zh-CN'}`, ...(options.isDemonstration ? ['--demo'] : []), ...(options.more ?? [])],
    chromiumSandbox: process.env['AMENDS_E2E_SANDBOX'] === '1',
    env: { ...Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)), LANGUAGE: options.language === 'en' ? 'en_GB' : 'zh_CN', AMENDS_CHECK_OUTPUT: '1', ...options.env },
  });
  const child = app.process();
  const page = await app.firstWindow();
  await page.waitForURL(/^app:\/\/desk\//);
  const callAnything = (channel: unknown, input: unknown): Promise<unknown> =>
    page.evaluate(([name, value]) => {
      // The bridge is typed for the page's own use; a page that was taken over would not mind the types either.
      return (Reflect.get(window, 'desk') as DeskBridge).call(name, value);
    }, [channel, input]);
  const call: DeskApp['call'] = async (channel, request) => (await callAnything(channel, request)) as Awaited<ReturnType<typeof call<typeof channel>>>;
  const ask: DeskApp['ask'] = async (channel, request) => {
    const reply = await call(channel, request);
    if (!reply.ok) throw new Error(`${channel} answered ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  return {
    app, page, profile: options.profile, call, ask, callAnything,
    firstStart: () => ask('session.first-start', firstStartIn(options.language)),
    signIn: async (name = 'Chen Yu', pin = PIN) => {
      const person = (await ask('session.read', {})).staff.find((each) => each.name === name);
      if (person === undefined) throw new Error(`${name} is offered at sign-in`);
      return ask('session.sign-in', { staffId: person.staffId, pin });
    },
    registerSample: (story) => ask('case.register', sampleCase(story)),
    log: () => {
      const file = join(folderOf(options), 'logs/main.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    close: () => end(app, child, 'close'),
    kill: () => end(app, child, 'kill'),
  };
};

/** Waits until the page has its first answer and has shown it. */
export const ready = (page: Page): Promise<unknown> => page.locator('#app[data-ready]').waitFor({ state: 'attached' });
