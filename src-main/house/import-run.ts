/** One run of an import: rows from the reading thread to the record in small steps, with what is known of it at any time. What is in stays in, however it ends. */
import type { Actor } from '../domain/case/commands';
import { importCases, type ImportTally } from '../engine/import-cases';
import type { IncomingRow } from '../engine/incoming-row';
import { beginImport, endImport } from '../engine/workstation/import-book';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import type { RefusedRecord } from '../exchange/read-table';
import type { TableReading } from '../exchange/table-reading';
import type { Answer } from '../ipc/house';
import type { ErrorCode } from '../shared/errors';
import { ok } from '../shared/result';
import type { CalendarDay } from '../shared/vocabulary/time';
import type { ImportMapping, ImportRun } from '../shared/views/import-views';
import { REFUSED_SHOWN } from './counting';
import type { ChosenFile } from './importing';

/** What a run needs. Dates are read in the order of the mapping; a table whose dates need one and got none was not counted before. */
export type ImportRunNeeds = {
  readonly deps: WorkstationDeps; readonly tables: TableReading; readonly file: ChosenFile; readonly mapping: ImportMapping; readonly actor: Actor; readonly today: CalendarDay;
  readonly onProgress: () => void; readonly onEnd: () => void; readonly onBug: (thrown: unknown) => void;
};

/** A run that was begun. `refused` keeps the cells of refused rows, so that they can be saved and put right. */
export type RunningImport = {
  readonly view: () => ImportRun; readonly cancel: () => void; readonly ended: Promise<void>; readonly refused: () => readonly RefusedRecord[]; readonly labels: () => readonly string[];
};

/** Refused rows kept with their cells; more of them are counted only. */
const REFUSED_KEPT = 10_000;
/** The screen is told so often at most. */
const TOLD_EVERY_MS = 250;
/** Rows that go to the record together: small enough that a cancelled run ends at once. */
const CHUNK_ROWS = 400;

type Standing = { tally: ImportTally; state: ImportRun['state']; bytesRead: number; refusedCount: number; failure: ErrorCode | null; isCancelled: boolean; endedAt: number | null };

/** Begins a run. */
export const makeImportRun = (needs: ImportRunNeeds): Answer<RunningImport> => {
  const { deps, tables, file, mapping, actor, today } = needs;
  const { path, inspection } = file;
  const begun = beginImport(deps, mapping.source, actor.staffId);
  if (!begun.ok) return begun;
  const startedAt = performance.now();
  const refused: RefusedRecord[] = [];
  const at: Standing = { tally: { newOpen: 0, newClosed: 0, alreadyHere: 0, changed: 0 }, state: 'running', bytesRead: 0, refusedCount: 0, failure: null, isCancelled: false, endedAt: null };
  let toldAt = startedAt;

  async function* rows(): AsyncGenerator<readonly IncomingRow[], void, undefined> {
    for await (const piece of tables.read({ path, layout: inspection.layout, columns: inspection.columns, mapping, dateOrder: mapping.dateOrder, today })) {
      if (!piece.ok) {
        at.failure = piece.error;
        return;
      }
      at.refusedCount += piece.value.refused.length;
      refused.push(...piece.value.refused.slice(0, Math.max(0, REFUSED_KEPT - refused.length)));
      for (let from = 0; from < piece.value.rows.length; from += CHUNK_ROWS) yield piece.value.rows.slice(from, from + CHUNK_ROWS);
      at.bytesRead = piece.value.bytesRead;
    }
  }
  const onCommitted = (tally: ImportTally): 'go-on' | 'stop' => {
    at.tally = tally;
    const now = performance.now();
    if (now - toldAt >= TOLD_EVERY_MS) {
      toldAt = now;
      needs.onProgress();
    }
    return at.isCancelled ? 'stop' : 'go-on';
  };
  const run = async (): Promise<void> => {
    const done = await importCases(deps, actor, rows(), onCommitted);
    if (done.ok) at.tally = done.value;
    else at.failure = done.error.code;
  };
  const conclude = (): void => {
    at.endedAt = performance.now();
    at.state = at.failure !== null ? 'failed' : at.isCancelled ? 'cancelled' : 'done';
    // A run that broke off is not over: the next start of the desk says so, and the same file again goes on where it stopped.
    if (at.state === 'failed') return;
    const ended = endImport(deps, mapping.source, { ...at.tally, refused: at.refusedCount, isStopped: at.isCancelled }, actor.staffId);
    if (!ended.ok) at.failure = ended.error.code;
  };
  const ended = run()
    .catch((thrown: unknown) => {
      at.failure = 'bug';
      needs.onBug(thrown);
    })
    .then(conclude)
    .then(needs.onEnd)
    .catch(needs.onBug);
  return ok({
    view: () => ({
      state: at.state, source: mapping.source, sizeBytes: inspection.sizeBytes, bytesRead: at.bytesRead, ...at.tally, refusedCount: at.refusedCount,
      refused: refused.slice(0, REFUSED_SHOWN).map(({ line, code, field }) => ({ line, code, field })), failure: at.failure, tookMs: (at.endedAt ?? performance.now()) - startedAt,
    }),
    cancel: () => { at.isCancelled = at.state === 'running'; },
    ended,
    refused: () => refused,
    labels: () => inspection.columns.map(({ label, isNamed }) => (isNamed ? label : '')),
  });
};
