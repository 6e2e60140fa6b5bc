/** The file behind the log: two of a megabyte at most. Apart from `log`, because the library loads all that it could send lines with, before a window may open. */
import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import electronLog from 'electron-log/node';

/** How much a line matters. */
export type LogLevel = 'info' | 'warn' | 'error';

/** Puts a line at the end of the file. */
export type PutLine = (level: LogLevel, line: string) => void;

/** A megabyte: about a month of a busy desk. */
const MAX_BYTES = 1_048_576;

/** Opens `main.log` in `folder`. A folder that cannot be written only loses the log, never the work. */
export const openLogFile = (folder: string): PutLine => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return () => undefined;
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
  return (level, line) => logger[level](line);
};
