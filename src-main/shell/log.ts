/**
 * The log of this program, in the profile and nowhere else: one JSON object per line. Holds names, codes, durations and trace ids; never inputs,
 * never the words of an exception, because those may quote what somebody typed.
 */
import type { LogLevel, PutLine } from './log-file';

/** Facts of one line. Words are redacted as they are written. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where lines go. `event` is a short fixed name; what varies goes into `facts`. */
export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, facts?: LogFacts, thrown?: unknown) => void;
};

/** The log as it is opened: lines wait in memory until somebody asks for the file or the first error comes. */
export type OpenLog = Log & {
  /** Opens the file when it is not, and answers once everything said so far is in it. */
  readonly written: () => Promise<void>;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Seven digits or more, also with spaces, dots or dashes between: a phone, an account, an identity card. */
const LONG_NUMBER = /\+?\d(?:[\s.\-()]?\d){6,}[\dXx]?/g;
const MAIL_ADDRESS = /[^\s@]+@[^\s@]+/g;

/** Takes out what could name a person: long numbers and mail addresses. Ids made by this program stay, they name nobody. */
export const redact = (text: string): string =>
  UUID.test(text) ? text : text.replace(LONG_NUMBER, '[number]').replace(MAIL_ADDRESS, '[address]').slice(0, 2_000);

const codeOf = (thrown: unknown): string | null =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;

/** Name, code and place of something thrown. Its message stays out, and so do folders, which hold the name of whoever is logged on. */
export const factsOfThrown = (thrown: unknown): LogFacts => {
  if (!(thrown instanceof Error)) return { thrown: typeof thrown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8);
  const places = frames.map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[\\/]([^()\s]+)\)?$/, '$1'));
  return { thrown: thrown.name, cause: codeOf(thrown), place: places.join(' < ') };
};

/** One line as written. */
export const lineOf = (at: Date, level: string, event: string, facts: LogFacts): string => {
  const safe = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? redact(value) : value]));
  return JSON.stringify({ at: at.toISOString(), level, event, ...safe });
};

/** Opens the log in `folder`. What writes the file is loaded with the first `written` or error: it would hold up the window. */
export const openLog = (folder: string): OpenLog => {
  const waiting: Parameters<PutLine>[] = [];
  let put: PutLine = (...line) => { waiting.push(line); };
  let opening: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    const { openLogFile } = await import('./log-file');
    put = openLogFile(folder);
    for (const line of waiting.splice(0)) put(...line);
  };
  const written = (): Promise<void> => (opening ??= open());
  const say = (level: LogLevel, event: string, facts: LogFacts): void => put(level, lineOf(new Date(), level, event, facts));
  return {
    written,
    info: (event, facts = {}) => say('info', event, facts),
    warn: (event, facts = {}) => say('warn', event, facts),
    error: (event, facts = {}, thrown) => {
      say('error', event, thrown === undefined ? facts : { ...facts, ...factsOfThrown(thrown) });
      void written();
    },
  };
};
