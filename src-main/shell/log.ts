/**
 * The log of this program, in the profile and nowhere else: one JSON object per line, two files of a megabyte at most. Holds names, codes,
 * durations and trace ids; never inputs, never the words of an exception, because those may quote what somebody typed.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import electronLog from 'electron-log/node';

/** Facts of one line. Words are redacted as they are written. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where lines go. `event` is a short fixed name; what varies goes into `facts`. */
export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, facts?: LogFacts, thrown?: unknown) => void;
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

/** A megabyte: about a month of a busy desk. */
const MAX_BYTES = 1_048_576;

/** Opens the log in `folder`. A folder that cannot be written only loses the log, never the work. */
export const openLog = (folder: string): Log => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return { info: () => undefined, warn: () => undefined, error: () => undefined };
  }
  const logger = electronLog.create({ logId: 'desk' });
  logger.transports.console.level = false;
  const { file } = logger.transports;
  file.resolvePathFn = () => join(folder, 'main.log');
  file.maxSize = MAX_BYTES;
  file.format = ({ message }) => [message.data.join(' ')];
  file.archiveLogFn = (full) => {
    try {
      renameSync(full.path, join(folder, `${basename(full.path, '.log')}.old.log`));
    } catch {
      full.clear();
    }
  };
  return {
    info: (event, facts = {}) => logger.info(lineOf(new Date(), 'info', event, facts)),
    warn: (event, facts = {}) => logger.warn(lineOf(new Date(), 'warn', event, facts)),
    error: (event, facts = {}, thrown) => logger.error(lineOf(new Date(), 'error', event, thrown === undefined ? facts : { ...facts, ...factsOfThrown(thrown) })),
  };
};
