/** A house whose file dialogs answer what the test says, and an import from the choice of a file to its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Desktop } from '../../../src-main/house/desktop';
import type { HouseNeeds } from '../../../src-main/house/index';
import type { ImportCount, ImportMapping, ImportPreview, ImportRun } from '../../../src-main/shared/views/import-views';
import { NO_DESKTOP, openTestHouse, type TestHouse } from '../../support/open-house';

/** A small table of the tests. */
export const fixture = (name: string): string => resolve(import.meta.dirname, '../../fixtures/import', name);

/** A house with somebody signed in, a folder for files, and the ways of an import. */
export type ImportDesk = {
  readonly house: TestHouse; readonly folder: string;
  readonly choose: (path: string) => Promise<ImportPreview>;
  readonly count: (path: string, change?: Partial<ImportMapping>) => Promise<ImportCount>;
  /** From the choice to the end; `change` is what the person chose otherwise. */
  readonly bringIn: (path: string, change?: Partial<ImportMapping>) => Promise<ImportRun>;
  /** Waits until the run is over. */
  readonly ended: () => Promise<ImportRun>;
  /** Where the next file is saved. */
  saveTo: string | null;
  readonly close: () => Promise<void>;
};

/** Opens one; `machine` is what else of the machine is there. */
export const openImportDesk = async (change: Partial<HouseNeeds> = {}, machine: Partial<Desktop> = {}): Promise<ImportDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-import-desk-'));
  let next: string | null = null;
  const waiting = new Set<() => void>();
  const house = openTestHouse({
    desktop: { ...NO_DESKTOP, ...machine, chooseTable: () => Promise.resolve(next), chooseWhereToSave: () => Promise.resolve(desk.saveTo) },
    publish: (topic) => {
      house.pushes.push(topic);
      for (const look of waiting) look();
    },
    ...change,
  });
  await house.begin();
  const choose = async (path: string): Promise<ImportPreview> => {
    next = path;
    return house.ask('import.choose', {});
  };
  const ended = async (): Promise<ImportRun> => {
    for (;;) {
      const { run } = await house.ask('import.progress', {});
      if (run !== null && run.state !== 'running') return run;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
    }
  };
  const desk: ImportDesk = {
    house, folder, choose, ended, saveTo: null,
    count: async (path, over = {}) => {
      const { fileId, mapping } = await choose(path);
      return house.ask('import.count', { fileId, mapping: { ...mapping, ...over } });
    },
    bringIn: async (path, over = {}) => {
      const { fileId, mapping } = await choose(path);
      const wanted = { ...mapping, ...over };
      const { dateOrder } = await house.ask('import.count', { fileId, mapping: wanted });
      await house.ask('import.start', { fileId, mapping: { ...wanted, dateOrder: wanted.dateOrder ?? (dateOrder === 'ask' ? null : dateOrder) } });
      return ended();
    },
    close: async () => {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return desk;
};
