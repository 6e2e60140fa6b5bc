/** The outbox: a paper that was asked for is made, made again after a crash, or visibly given up; never twice on record. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeOutbox, TRIES, waitAfter, type Outbox } from '../../src-main/engine/outbox';
import type { JobStore, MakePaper } from '../../src-main/engine/ports';
import { err, ok } from '../../src-main/shared/result';
import { paperId, type CaseId } from '../../src-main/shared/vocabulary/ids';
import { openJobStore } from '../../src-main/store/job-store';
import { openPaperFiles } from '../../src-main/store/papers';
import { openRows } from '../../src-main/store/rows';
import { tempLedger, type TempLedger } from '../support/temp-ledger';

const PAPER = paperId('01930000-0000-7000-8000-00000000aaaa');
let temp: TempLedger;
let caseId: CaseId;
let heard: string[];
let bugs: unknown[];
beforeEach(() => {
  temp = tempLedger();
  heard = [];
  bugs = [];
  caseId = temp.register().caseId;
  temp.press(caseId, 'request-paper', { paperId: PAPER, kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null });
});
afterEach(() => temp.remove());

const outbox = (makePaper: MakePaper, jobs: JobStore = openJobStore(temp.db)): Outbox =>
  makeOutbox({ jobs, ledger: temp.ledger, clock: temp.clock, ids: temp.ids, makePaper, onRecorded: (job, status) => heard.push(`${job.paperId.slice(-4)} ${status}`), onBug: (thrown) => bugs.push(thrown) });

/** A press that stores real bytes, as the printer does. */
const press: MakePaper = async (id) => {
  const version = temp.ledger.readCase(id).length;
  const stored = openPaperFiles(temp.folder).store(new TextEncoder().encode(`%PDF ${id} ${version}`));
  return Promise.resolve(stored.ok ? ok({ sha256: stored.value, pageCount: 2, afterVersion: version, digest: temp.ledger.caseDigest(id, version) ?? '' }) : err({ code: 'paper-failed', reason: stored.error.code }));
};
const types = (): readonly string[] => temp.ledger.readCase(caseId).map((event) => event.type);

describe('the outbox', () => {
  it('makes the paper that was asked for and records it with its file, pages and digest', async () => {
    await outbox(press).wake();
    expect(types().slice(-2)).toEqual(['PaperRequested', 'PaperIssued']);
    expect(openRows(temp.db).paper(PAPER)).toMatchObject({ status: 'ready', pageCount: 2 });
    expect(heard).toEqual(['aaaa ready']);
  });

  it('makes it of a confidential case too: who asked for it may see the case', async () => {
    temp.press(caseId, 'set-confidential', { isConfidential: true, reason: '涉及同事' });
    await outbox(press).wake();
    expect(types().at(-1)).toBe('PaperIssued');
  });

  it('makes it after the program ended before it could', async () => {
    openJobStore(temp.db).claim(temp.clock.now(), temp.clock.now() + 300_000);
    temp.reopen();
    await outbox(press).wake();
    expect(types().at(-1)).toBe('PaperIssued');
  });

  it('leaves one record when it ended between the record and the note that it is done', async () => {
    const forgetful: JobStore = { ...openJobStore(temp.db), finish: () => { throw new Error('the plug was pulled'); } };
    await expect(outbox(press, forgetful).wake()).rejects.toThrow('the plug was pulled');
    temp.reopen();
    await outbox(press).wake();
    expect(types().filter((type) => type === 'PaperIssued')).toHaveLength(1);
    expect(openJobStore(temp.db).nextAt()).toBeNull();
  });

  it('tries again with growing waits and then gives up where everybody sees it', async () => {
    const running = outbox(() => Promise.resolve(err({ code: 'paper-failed', reason: 'paper-failed' })));
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      await running.wake();
      expect(running.nextAt()).toBe(attempt < TRIES ? temp.clock.now() + waitAfter(attempt) : null);
      temp.clock.advance(waitAfter(attempt));
    }
    expect(types().at(-1)).toBe('PaperFailed');
    expect(openRows(temp.db).paper(PAPER)).toMatchObject({ status: 'failed' });
    expect(heard).toEqual(['aaaa failed']);
  });

  it('makes a given up paper when it is asked for again', async () => {
    const failing = outbox(() => Promise.reject(new Error('a bug')));
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      await failing.wake();
      temp.clock.advance(waitAfter(attempt));
    }
    expect(bugs).toHaveLength(TRIES);
    temp.press(caseId, 'request-paper', { paperId: PAPER, kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null });
    await outbox(press).wake();
    expect(openRows(temp.db).paper(PAPER)).toMatchObject({ status: 'ready' });
  });

  it('makes one paper at a time, also when it is woken while it works', async () => {
    let busy = 0;
    let most = 0;
    const running = outbox(async (id, paper) => {
      busy += 1;
      most = Math.max(most, busy);
      const made = await press(id, paper);
      busy -= 1;
      return made;
    });
    const first = running.wake();
    temp.press(caseId, 'request-paper', { paperId: paperId('01930000-0000-7000-8000-00000000bbbb'), kind: 'resolution-report', language: 'en', words: null, copyOf: null });
    await Promise.all([first, running.wake()]);
    expect(most).toBe(1);
    expect(heard).toEqual(['aaaa ready', 'bbbb ready']);
  });
});
