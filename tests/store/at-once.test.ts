/** Reads that belong together: one moment of the record, however busy the desk is meanwhile, and nothing left behind. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb } from '../../src-main/store/database';
import { tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
let reader: ReadableDb;
beforeEach(() => {
  temp = tempLedger();
  const opened = openReadable(temp.path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) throw new Error(opened.error.kind);
  reader = opened.value;
});
afterEach(() => {
  reader.close();
  temp.remove();
});

const cases = (db: ReadableDb): number => db.prepare<[], { n: number }>('test.cases', 'SELECT count(*) AS n FROM case_row').get()?.n ?? -1;

describe('reads at once', () => {
  it('see one moment: a case that is registered between two of them is in neither, and in the next answer', () => {
    temp.register();
    const seen = reader.atOnce(() => {
      const before = cases(reader);
      temp.register();
      return [before, cases(reader)];
    });
    expect(seen).toEqual([1, 1]);
    expect(cases(reader)).toBe(2);
  });
  it('are part of the transaction that they are asked in, which is committed by whoever began it', () => {
    const seen = temp.db.immediate(() => {
      temp.db.exec("INSERT INTO setting (key, value) VALUES ('test', '1')");
      return temp.db.atOnce(() => temp.db.atOnce(() => temp.db.isBusy()));
    });
    expect(seen).toBe(true);
    expect(temp.db.isBusy()).toBe(false);
    expect(reader.prepare<[], { n: number }>('test.setting', "SELECT count(*) AS n FROM setting WHERE key = 'test'").get()).toEqual({ n: 1 });
  });
  it('leave nothing open when one of them fails: the next command is taken and seen', () => {
    expect(() => temp.db.atOnce(() => { throw new Error('out of reach'); })).toThrow('out of reach');
    expect(temp.db.isBusy()).toBe(false);
    temp.register();
    expect(cases(reader)).toBe(1);
  });
});
