/** Settings as key and JSON value. What an administrator decides comes in as events; language and theme of the desk are set directly. */
import type { DeadlinePolicy } from '../domain/deadlines/due';
import type { SettingValue } from '../engine/ports';
import { memoryOf } from './connection-memory';
import type { ReadableDb, WritableDb } from './database';

const DEFAULT_POLICY: DeadlinePolicy = { acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15 };

/** A setting, or null when it was never set (or set to nothing). */
export const readSetting = (db: ReadableDb, key: string): SettingValue => {
  const row = db.prepare<[string], { value: string }>('setting.read', 'SELECT value FROM setting WHERE key = ?').get(key);
  return row === undefined ? null : (JSON.parse(row.value) as SettingValue);
};

/** All settings by key. */
export const readSettings = (db: ReadableDb): Readonly<Record<string, SettingValue>> => {
  const rows = db.prepare<[], { key: string; value: string }>('setting.all', 'SELECT key, value FROM setting').all();
  return Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value) as SettingValue]));
};

const forgetSettings = (db: WritableDb): void => {
  memoryOf(db).policy = null;
  memoryOf(db).inForce = null;
};

/** Sets one. */
export const writeSetting = (db: WritableDb, key: string, value: SettingValue): void => {
  db.prepare<[string, string], unknown>('setting.write', 'INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value));
  forgetSettings(db);
};

/** How this desk looks: set directly, in no event. */
const LOOK = ['language', 'theme'];

/** Makes all settings again from what `fromEvents` writes; how the desk looks stays. */
export const rebuildSettings = (db: WritableDb, fromEvents: () => void): void => {
  const look = LOOK.map((key) => [key, readSetting(db, key)] as const);
  db.exec('DELETE FROM setting');
  fromEvents();
  forgetSettings(db);
  for (const [key, value] of look) if (value !== null) writeSetting(db, key, value);
};

/** The clocks of this deployment, with the house's defaults where nothing was set. */
export const deadlinePolicy = (db: WritableDb): DeadlinePolicy => {
  const memory = memoryOf(db);
  if (memory.policy !== null) return memory.policy;
  const number = (key: keyof DeadlinePolicy): number => {
    const value = readSetting(db, key);
    return typeof value === 'number' ? value : DEFAULT_POLICY[key];
  };
  return memory.policy = { acknowledgeWithinMinutes: number('acknowledgeWithinMinutes'), finalResponseWithinDays: number('finalResponseWithinDays') };
};
