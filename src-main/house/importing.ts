/** Complaints of another system behind the door: a file is chosen, looked at, counted and taken in, while the desk goes on working. */
import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Clock, Failure, Ids } from '../engine/ports';
import { settingsView } from '../engine/workstation/settings';
import { fittingMapping, keepMapping, savedMappings, unfinishedImport } from '../engine/workstation/import-book';
import type { Inspection } from '../exchange/inspect';
import type { TableReading } from '../exchange/table-reading';
import type { Answer, ImportingOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import type { ErrorCode } from '../shared/errors';
import { err, ok } from '../shared/result';
import type { ImportPreview } from '../shared/views/import-views';
import type { StaffView } from '../shared/views/desk-views';
import { actorOf } from './cases';
import { countTable } from './counting';
import type { Desktop } from './desktop';
import { makeImportRun, type RunningImport } from './import-run';
import type { OpenParts } from './record';
import { saveRefused } from './refused-rows';

/** What importing needs. `afterCommit` wakes what follows the record, once a run is over. */
export type ImportingNeeds = {
  readonly parts: () => OpenParts; readonly partsIfOpen: () => OpenParts | null; readonly clock: Clock; readonly ids: Ids; readonly publish: Publish;
  readonly desktop: Desktop; readonly tables: TableReading; readonly afterCommit: () => void; readonly onBug: (thrown: unknown) => void;
};

/** The noun, and its end: before the record closes, a run has to be over. */
export type Importing = ImportingOfHouse & { readonly stop: () => Promise<void> };

/** A chosen file. Its path stays here. */
export type ChosenFile = { readonly fileId: string; readonly path: string; readonly inspection: Inspection };

const fail = (code: ErrorCode): { readonly ok: false; readonly error: Failure } => err({ code, facts: {}, opensWith: null });

const SOURCE_MAX = 80;
/** Where nothing else names the source, the file's own name does, without its ending. */
const sourceOf = (path: string): string => basename(path, extname(path)).replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, SOURCE_MAX) || 'CSV';

/** Joins engine, record and files to the channels of the import. */
export const importingOf = (needs: ImportingNeeds): Importing => {
  const { parts, desktop, tables, clock, ids, publish } = needs;
  let chosen: ChosenFile | null = null;
  let running: RunningImport | null = null;
  /** A later count ends an earlier one: only the newest answers. */
  let countTurn = 0;

  const shown = ({ fileId, path, inspection }: ChosenFile): ImportPreview => {
    const { layout, columns, mapping, profile, sizeBytes, isEncodingMarked, unreadableSigns } = inspection;
    const kept = profile === null ? fittingMapping(parts().rows, columns.map(({ label }) => label)) : null;
    return {
      fileId, fileName: basename(path), sizeBytes, ...layout, isEncodingMarked, unreadableSigns, profile, mapping: kept ?? mapping,
      columns: columns.map(({ label, isNamed, samples }) => ({ label, isNamed, samples: [...samples] })),
    };
  };
  const look = async (path: string, fileId: string, choice: Parameters<TableReading['inspect']>[2]): Promise<Answer<ImportPreview>> => {
    const inspection = await tables.inspect(path, sourceOf(path), choice);
    if (!inspection.ok) return fail(inspection.error);
    chosen = { fileId, path, inspection: inspection.value };
    return ok(shown(chosen));
  };
  const fileOf = (fileId: string): ChosenFile | null => (chosen?.fileId === fileId ? chosen : null);
  const deps = (): Parameters<typeof keepMapping>[0] => ({ ledger: parts().ledger, rows: parts().rows, clock, ids });
  const isRunning = (): boolean => running?.view().state === 'running';

  return {
    choose: async () => {
      if (isRunning()) return fail('import-running');
      const path = await desktop.chooseTable(settingsView(parts().rows).language);
      return path === null ? fail('choice-cancelled') : look(path, randomUUID(), { encoding: null, delimiter: null });
    },
    preview: async ({ fileId, encoding, delimiter }) => {
      const file = fileOf(fileId);
      return file === null ? fail('import-not-chosen') : look(file.path, fileId, { encoding, delimiter });
    },
    count: async ({ fileId, mapping }) => {
      const file = fileOf(fileId);
      if (file === null) return fail('import-not-chosen');
      if (isRunning()) return fail('import-running');
      countTurn += 1;
      const mine = countTurn;
      return countTable({ tables, ledger: parts().ledger, file, mapping, today: clock.dayOf(clock.now()), goesOn: () => mine === countTurn && needs.partsIfOpen() !== null });
    },
    start: async ({ fileId, mapping }, by: StaffView) => {
      const file = fileOf(fileId);
      if (file === null) return fail('import-not-chosen');
      if (isRunning()) return fail('import-running');
      countTurn += 1;
      const started = makeImportRun({
        deps: deps(), tables, file, mapping, actor: actorOf(parts().rows, by), today: clock.dayOf(clock.now()),
        onProgress: () => publish('import-changed', {}), onBug: needs.onBug,
        onEnd: () => {
          publish('import-changed', {});
          publish('queue-changed', {});
          needs.afterCommit();
        },
      });
      if (!started.ok) return started;
      running = started.value;
      return ok(running.view());
    },
    progress: () => ok({ run: running?.view() ?? null, unfinished: isRunning() ? null : unfinishedImport(parts().rows) }),
    cancel: () => {
      running?.cancel();
      return ok({});
    },
    saveRefused: async () => {
      const refused = running?.refused() ?? null;
      return refused === null || refused.length === 0 ? fail('import-nothing-refused') : saveRefused(desktop, settingsView(parts().rows).language, running?.labels() ?? [], refused);
    },
    mappings: () => ok([...savedMappings(parts().rows)]),
    keepMapping: ({ name, mapping }, by) => {
      const kept = keepMapping(deps(), name, mapping, by.staffId);
      return kept.ok ? ok([...kept.value]) : kept;
    },
    stop: async () => {
      countTurn += 1;
      running?.cancel();
      await running?.ended;
    },
  };
};
