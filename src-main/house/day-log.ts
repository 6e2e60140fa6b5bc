/**
 * The log of a day: made from the record each time it is asked for, looked at, saved, printed, and never kept. Reading goes in small steps with the desk's turn
 * between them, because a day can hold a whole import.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { foldEvents } from '../domain/case/evolve';
import type { CaseState } from '../domain/case/state';
import { dayOfCase, joinDays, openAtEnd, type Day, type DayLists, type DayOpen } from '../engine/queries/day-log';
import type { Clock, Ids } from '../engine/ports';
import { letterheadIn } from '../engine/workstation/letterhead';
import { settingsView } from '../engine/workstation/settings';
import type { Answer, DayLogOfHouse } from '../ipc/house';
import type { DayLogModel } from '../print/day-log-model';
import type { PaperPage } from '../print/document';
import { err, ok } from '../shared/result';
import type { FaultCode } from '../shared/errors';
import type { Language } from '../shared/vocabulary/case';
import type { CaseId } from '../shared/vocabulary/ids';
import type { CalendarDay, Instant } from '../shared/vocabulary/time';
import type { Log } from '../shell/log';
import { SHELL_WORDS } from '../shell/words';
import { openDayReads } from '../store/day-reads';
import { faultCodeOf } from '../store/sqlite-fault';
import type { Desktop } from './desktop';
import type { OpenParts } from './record';

/** What the log needs. */
export type DayLogNeeds = { readonly parts: () => OpenParts; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly desktop: Desktop; readonly isDemonstration: boolean };

type MadeLog = { readonly logId: string; readonly day: CalendarDay; readonly language: Language; readonly bytes: Uint8Array; readonly page: PaperPage };

/** Events looked at, and cases read, before the desk gets its turn: a few milliseconds each. */
const EVENTS_AT_ONCE = 4_000;
const CASES_AT_ONCE = 12;
/** Open cases with a line of their own; more are a number. */
const OPEN_LINES = 120;

const fail = (code: FaultCode): Answer<never> => err({ code, facts: {}, opensWith: null });

type Reading = { readonly lists: DayLists; readonly importedCount: number; readonly openCount: number; readonly open: readonly DayOpen[]; readonly place: number; readonly digest: string | null };

const readDay = async ({ parts }: DayLogNeeds, day: Day): Promise<Reading> => {
  const { db, ledger } = parts();
  const reads = openDayReads(db);
  const last = reads.placeBefore(day.until);
  const touched = reads.touched(reads.placeBefore(day.from), last);
  while (touched.step(EVENTS_AT_ONCE)) await setImmediate();
  const { cases, importedCount } = touched.result();
  const stateAtEnd = (caseId: CaseId): CaseState | null => foldEvents(ledger.readCase(caseId).filter(({ recordedAt }) => recordedAt < day.until));
  const each = async <T>(ids: readonly CaseId[], read: (state: CaseState) => T | null): Promise<readonly T[]> => {
    const found: T[] = [];
    for (const [index, caseId] of ids.entries()) {
      const state = stateAtEnd(caseId);
      const value = state === null ? null : read(state);
      if (value !== null) found.push(value);
      if (index % CASES_AT_ONCE === CASES_AT_ONCE - 1) await setImmediate();
    }
    return found;
  };
  const lists = await each([...new Set([...cases, ...reads.promisedBetween(day.from, day.until)])], (state) => dayOfCase(state, day));
  const open = await each([...new Set(reads.openAt(day.until, OPEN_LINES))], openAtEnd);
  const closedThen = await each(reads.reopenedOpenAt(day.until), (state) => (state.closure === null ? null : true));
  return {
    lists: joinDays(lists), importedCount, openCount: reads.openCountAt(day.until) - closedThen.length, place: last, digest: reads.hashAt(last),
    open: open.toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.registeredAt - b.registeredAt).slice(0, OPEN_LINES),
  };
};

const modelOf = async (needs: DayLogNeeds, at: Instant, language: Language): Promise<DayLogModel> => {
  const { parts, clock, isDemonstration } = needs;
  const { rows } = parts();
  const now = clock.now();
  const until = clock.endOfDay(at);
  const day = { from: clock.startOfDay(at), until, seenAt: Math.min(until, now) };
  const { branchCode, workstationCode, currency } = settingsView(rows);
  const { organisation, branch } = letterheadIn(rows, language);
  return {
    frame: { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, reference: clock.dayOf(at), organisation, branch, isDemonstration, firstSentAt: null },
    workstation: `${branchCode}-${workstationCode}`, currency, madeAt: now, day, isOver: day.until <= now, staffNames: new Map(rows.staff().map((person) => [person.staffId, person.name])), ...(await readDay(needs, day)),
  };
};

/** Joins record, paper room and dialogs. The newest log made is at hand for saving and printing until the next one. */
export const dayLogOf = (needs: DayLogNeeds): DayLogOfHouse => {
  const { clock, ids, log, desktop, parts } = needs;
  let made: MadeLog | null = null;
  const known = (logId: string): Answer<MadeLog> => (made?.logId === logId ? ok(made) : err({ code: 'paper-not-found', facts: { paperId: logId }, opensWith: null }));
  return {
    make: async ({ at, language }) => {
      const wanted = at ?? clock.now();
      if (wanted >= clock.endOfDay(clock.now())) return err({ code: 'value-not-valid', facts: { field: 'at' }, opensWith: null });
      const [model, room] = await Promise.all([modelOf(needs, wanted, language), desktop.paperRoom()]);
      const page = room.drawDayLog(model);
      const pdf = await room.printer.toPdf(page);
      if (!pdf.ok) {
        log.warn('day-log', { reason: pdf.error.reason });
        return fail(pdf.error.code);
      }
      made = { logId: ids.next(), day: clock.dayOf(wanted), language, bytes: pdf.value.bytes, page };
      return ok({ logId: made.logId, day: made.day, base64: Buffer.from(pdf.value.bytes).toString('base64'), pageCount: pdf.value.pageCount });
    },
    saveAs: async (logId) => {
      const paper = known(logId);
      if (!paper.ok) return paper;
      const { day, language, bytes } = paper.value;
      const path = await desktop.chooseWhereToSave('savePaper', `${day} ${SHELL_WORDS[language].papers['day-log']}.pdf`, settingsView(parts().rows).language);
      if (path === null) return fail('choice-cancelled');
      try {
        writeFileSync(path, bytes);
      } catch (thrown) {
        return fail(faultCodeOf(thrown) ?? 'read-only');
      }
      return ok({ fileName: basename(path) });
    },
    print: async (logId, printerName) => {
      const paper = known(logId);
      if (!paper.ok) return paper;
      const room = await desktop.paperRoom();
      // The printing system takes a file, and has taken it once it answers.
      const folder = mkdtempSync(join(tmpdir(), 'amends-'));
      try {
        const pdfPath = join(folder, 'log.pdf');
        writeFileSync(pdfPath, paper.value.bytes, { mode: 0o600 });
        const sent = await room.printer.sendToDevice({ pdfPath, printerName, title: paper.value.day }, paper.value.page);
        if (sent.ok) return ok({ printer: printerName ?? '*' });
        log.warn('paper-not-printed', { code: sent.error.code, reason: sent.error.reason });
        return fail(sent.error.code);
      } catch (thrown) {
        return fail(faultCodeOf(thrown) ?? 'read-only');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};
