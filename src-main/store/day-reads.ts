/** What the log of a day reads: which cases it is about, which were open when it ended, and where the record stood. Each part stops at the end of the day. */
import type { DayReads } from '../engine/ports';
import { WORKSTATION_STREAM } from '../engine/workstation/events';
import { caseId } from '../shared/vocabulary/ids';
import type { ReadableDb } from './database';
import { lastPlaceBefore } from './rows';

/** SQL of the next events after a place, without their words; by the place, which is the table's own order. */
export const EVENTS_AFTER_SQL = `SELECT position, stream_id, command_id, type = 'CaseImported' AS is_import FROM event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`;
/** SQL of the cases with a promised time in a span; by the index of migration 100. */
export const PROMISED_BETWEEN_SQL = `SELECT DISTINCT stream_id FROM event WHERE type IN ('PromiseMade', 'PromiseRenegotiated') AND json_extract(payload, '$.dueAt') >= ? AND json_extract(payload, '$.dueAt') < ?`;
const OPEN_AT = `registered_at < @until AND (closed_at IS NULL OR (closed_at >= @until AND outcome <> 'closed-before'))`;
/** SQL of how many cases were open when a day ended; reopened ones are looked at by themselves. */
export const OPEN_COUNT_SQL = `SELECT (SELECT count(*) FROM case_row WHERE closed_at IS NULL AND registered_at < @until) + (SELECT count(*) FROM case_row WHERE closed_at >= @until AND outcome <> 'closed-before' AND registered_at < @until) AS n`;
const REOPENED_SQL = `SELECT case_id FROM case_row WHERE cycle > 1 AND ${OPEN_AT}`;
const OPEN_SQL = 'SELECT case_id FROM case_row WHERE closed_at IS NULL AND registered_at < @until ORDER BY queue_at, seq LIMIT @limit';
const CLOSED_LATER_SQL = "SELECT case_id FROM case_row WHERE closed_at >= @until AND outcome <> 'closed-before' AND registered_at < @until ORDER BY closed_at LIMIT @limit";

type Stream = { readonly command: string; isImport: boolean; isMore: boolean };

/** The reads of a day on an open record. */
export const openDayReads = (db: ReadableDb): DayReads => ({
  placeBefore: (at) => lastPlaceBefore(db, at),
  hashAt: (place) => db.prepare<[number], { hash: Buffer }>('event.hash-at', 'SELECT hash FROM event WHERE position = ?').get(place)?.hash.toString('hex').slice(0, 20) ?? null,
  touched: (after, last) => {
    const streams = new Map<string, Stream>();
    const next = db.prepare<[number, number, number], { position: number; stream_id: string; command_id: string; is_import: number }>('event.touched', EVENTS_AFTER_SQL);
    let place = after;
    return {
      step: (rows) => {
        const found = next.all(place, last, rows);
        for (const { position, stream_id: id, command_id: command, is_import: isImport } of found) {
          place = position;
          const stream = streams.get(id);
          if (stream === undefined) streams.set(id, { command, isImport: isImport === 1, isMore: false });
          else {
            stream.isImport ||= isImport === 1;
            stream.isMore ||= stream.command !== command;
          }
        }
        return found.length === rows;
      },
      // A case that an import brought in and nobody touched since is counted, and not read.
      result: () => {
        const all = [...streams].filter(([id]) => id !== WORKSTATION_STREAM);
        return { cases: all.filter(([, stream]) => !stream.isImport || stream.isMore).map(([id]) => caseId(id)), importedCount: all.filter(([, stream]) => stream.isImport).length };
      },
    };
  },
  promisedBetween: (from, until) => db.prepare<[number, number], { stream_id: string }>('event.promised', PROMISED_BETWEEN_SQL).all(from, until).map((row) => caseId(row.stream_id)),
  openCountAt: (until) => db.prepare<[{ until: number }], { n: number }>('case-row.open-at', OPEN_COUNT_SQL).get({ until })?.n ?? 0,
  reopenedOpenAt: (until) => db.prepare<[{ until: number }], { case_id: string }>('case-row.reopened-at', REOPENED_SQL).all({ until }).map((row) => caseId(row.case_id)),
  openAt: (until, limit) => [OPEN_SQL, CLOSED_LATER_SQL].flatMap((sql, index) => db.prepare<[{ until: number; limit: number }], { case_id: string }>(`case-row.open-at-${index}`, sql).all({ until, limit }).map((row) => caseId(row.case_id))),
});
