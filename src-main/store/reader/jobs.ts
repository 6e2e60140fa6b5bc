/** What the reader thread does for each question. Runs on its own connection; nothing here writes to the record. */
import { existsSync } from 'node:fs';
import type { Failure } from '../../engine/ports';
import { err, ok, type Result } from '../../shared/result';
import type { VerifyView } from '../../shared/views/desk-views';
import { backUpWhole } from '../attachment-copies';
import { headOf, verifyChain, type Head } from '../chain';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb } from '../database';
import { openErasureRows } from '../projections/erasure-row';
import { findCases, findPersons } from '../search/find';
import { findLookAlikes } from '../search/look-alikes';
import type { SearchIndex } from '../search/index-file';
import { attempt, fault } from '../sqlite-fault';
import type { ReaderJob, ReaderJobs } from './protocol';

/** How each job is answered. */
export type Answers = { readonly [J in Exclude<ReaderJob, 'close'>]: (ask: ReaderJobs[J]['ask']) => Result<ReaderJobs[J]['answer'], Failure> };

const headOfBackup = (path: string): Head | null => {
  if (!existsSync(path)) return null;
  const opened = openReadable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return null;
  try {
    return headOf(opened.value);
  } finally {
    opened.value.close();
  }
};

const verify = (ledger: ReadableDb, { backupPath, backupName }: ReaderJobs['verify']['ask']): Result<VerifyView, Failure> => {
  const startedAt = performance.now();
  const known = backupPath === null ? null : headOfBackup(backupPath);
  const { eventCount, brokenAt, why } = verifyChain(ledger, known === null ? [] : [known]);
  return ok({ eventCount, isWhole: brokenAt === null, brokenAt, why, comparedBackup: known === null ? null : backupName, tookMs: performance.now() - startedAt });
};

/** Jobs on an open record and its index. `index` is null when it could not be opened: the rest still works. */
export const answersOn = (ledger: ReadableDb, index: () => SearchIndex | null): Answers => {
  const withIndex = <T>(work: (open: SearchIndex) => T): Result<T, Failure> => {
    const open = index();
    return open === null ? err(fault('search-unavailable')) : attempt(() => ok(work(open)));
  };
  const looking = <T>(look: (open: SearchIndex) => T): Result<T, Failure> => withIndex((open) => ledger.atOnce(() => open.db.atOnce(() => look(open))));
  const follow = (open: SearchIndex): null => {
    while (open.step());
    return null;
  };
  return {
    find: ({ words, limit, now }) => looking((open) => findCases(ledger, open, words, limit, now)),
    findPersons: ({ words, limit }) => looking((open) => findPersons(ledger, open, words, limit)),
    lookAlikes: (ask) => looking((open) => findLookAlikes(ledger, open, ask)),
    due: ({ closedBefore, limit }) => attempt(() => ok(openErasureRows(ledger).due(closedBefore, limit))),
    verify: (ask) => attempt(() => verify(ledger, ask)),
    backup: (ask) => attempt(() => backUpWhole(ledger, ask.path)),
    quickCheck: () => attempt(() => {
      const found = String(ledger.pragma('quick_check(1)'));
      return ok(found === 'ok' ? null : found);
    }),
    purge: () => withIndex((open) => {
      follow(open);
      open.purge();
      return null;
    }),
    follow: () => withIndex((open) => {
      open.step();
      return null;
    }),
    catchUp: () => withIndex(follow),
  };
};
