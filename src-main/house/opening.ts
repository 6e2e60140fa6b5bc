/** One opening of the record with what runs beside it: reader thread and follower. Closed and opened anew by a restore. */
import type { Clock, Ids, MakePaper } from '../engine/ports';
import type { Publish } from '../ipc/publish';
import type { FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import type { Log } from '../shell/log';
import { closeRecord } from '../store/open-record';
import { makeReader, type Reader } from '../store/reader/client';
import { startFollowing, type Following } from './following';
import { openParts, recordPaths, type OpenParts } from './record';

/** The record, open or not, and the way between the two. */
export type Opening = {
  /** Why the record is not open, or null. */
  readonly trouble: () => FaultCode | null;
  /** Throws while the record is closed; the door lets nobody here then. */
  readonly parts: () => OpenParts;
  readonly partsIfOpen: () => OpenParts | null;
  readonly reader: () => Reader;
  /** A reader without an index, on a thread of its own: for what reads the whole file while somebody looks for a word. */
  readonly checker: () => Reader;
  readonly afterCommit: () => void;
  readonly close: () => Promise<void>;
  /** Closes, lets `work` have the files to itself, and opens again whatever came of it. */
  readonly between: <T>(work: () => T) => Promise<T>;
  /** Tries once more when the record could not be opened: the folder may be writable now, the disk may have room. */
  readonly tryAgain: () => void;
  /** Stops writing to a record that turned out to be damaged. */
  readonly giveUp: (code: FaultCode) => Promise<void>;
};

/** What an opening needs. */
export type OpeningNeeds = {
  readonly folder: string; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly readerThread: string;
  readonly makePaper: (parts: () => OpenParts) => MakePaper;
};

type Open = { readonly parts: OpenParts; readonly reader: Reader; readonly checker: Reader; readonly following: Following };

/** Only places in the program: the words of an exception may quote somebody. */
const framesOf = (trouble: string): string => trouble.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 6).map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[\\/]([^()\s]+)\)?$/, '$1')).join(' < ');

/** Opens the record. */
export const openOpening = ({ folder, clock, ids, log, publish, readerThread, makePaper }: OpeningNeeds): Opening => {
  const paths = recordPaths(folder);
  const open = (): Result<Open, FaultCode> => {
    const parts = openParts(folder, clock, ids, log);
    if (!parts.ok) {
      log.error('record-not-opened', { code: parts.error });
      return parts;
    }
    const onTrouble = (trouble: string): void => log.error('reader', { place: framesOf(trouble) });
    const reader = makeReader({ threadPath: readerThread, ledgerPath: paths.ledger, searchPath: paths.search, onTrouble });
    const checker = makeReader({ threadPath: readerThread, ledgerPath: paths.ledger, searchPath: null, onTrouble });
    const following = startFollowing({ parts: parts.value, clock, ids, log, publish, makePaper: makePaper(() => parts.value), followSearch: reader.follow });
    return ok({ parts: parts.value, reader, checker, following });
  };
  let current = open();
  /** True while somebody else has the files, and after the end. */
  let isWithheld = false;
  const must = (): Open => {
    if (!current.ok) throw new Error('the record is not open');
    return current.value;
  };
  const close = async (why: FaultCode): Promise<void> => {
    if (!current.ok) return;
    const { parts, reader, checker, following } = current.value;
    current = err(why);
    await following.close();
    await Promise.all([reader.close(), checker.close()]);
    closeRecord(parts.db);
  };
  return {
    trouble: () => (current.ok ? null : current.error),
    parts: () => must().parts,
    partsIfOpen: () => (current.ok ? current.value.parts : null),
    reader: () => must().reader,
    checker: () => must().checker,
    afterCommit: () => must().following.wake(),
    close: () => {
      isWithheld = true;
      return close('restore-failed');
    },
    between: async (work) => {
      isWithheld = true;
      try {
        await close('restore-failed');
        return work();
      } finally {
        current = open();
        isWithheld = false;
      }
    },
    tryAgain: () => {
      if (!current.ok && !isWithheld) current = open();
    },
    giveUp: async (code) => {
      log.error('record-given-up', { code });
      if (!current.ok) return;
      const { parts, reader, checker, following } = current.value;
      current = err(code);
      await following.close();
      await Promise.all([reader.close(), checker.close()]);
      parts.db.close();
      publish('session-changed', {});
    },
  };
};
