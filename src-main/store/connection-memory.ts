/**
 * What the writer's connection remembers between commands, so that nothing is read, unsealed or folded twice: the last cases, the kinds of
 * events that the file knows, the newest event, the deadlines, the pack in force. Anything that was taken back empties it, and so does an erasure.
 */
import type { DeadlinePolicy } from '../domain/deadlines/due';
import type { Governing } from '../domain/playbook/governing';
import type { OpenedCase } from '../engine/ports';
import type { WritableDb } from './database';

/** The newest event of the file; position 0 for an empty one. */
export type Tail = { readonly position: number; readonly hash: Buffer; readonly recordedAt: number };

/** Remembered for one connection. `tail` holds only within the transaction that read it. */
export type ConnectionMemory = {
  /** The case when it was opened at this very version; null when it has to be read. */
  readonly opened: (caseId: string, version: number) => OpenedCase | null;
  readonly keep: (caseId: string, opened: OpenedCase) => void;
  readonly kinds: Set<string>;
  tail: Tail | null;
  policy: DeadlinePolicy | null;
  inForce: Governing | null;
  /** After an erasure: no word stays in memory. */
  readonly forget: () => void;
};

/** Cases kept: those that are parked, waiting or being looked at on one desk. */
const MOST_CASES = 32;

type Kept = { readonly memory: ConnectionMemory; turns: number; takenBack: number };

const kept = new WeakMap<WritableDb, Kept>();

const emptyMemory = (): ConnectionMemory => {
  const cases = new Map<string, OpenedCase>();
  const memory: ConnectionMemory = {
    opened: (caseId, version) => {
      const found = cases.get(caseId);
      if (found?.state.version !== version) return null;
      memory.keep(caseId, found);
      return found;
    },
    keep: (caseId, opened) => {
      // The Map keeps the order of writing: the first is the one not touched for longest.
      cases.delete(caseId);
      cases.set(caseId, opened);
      const oldest = cases.size > MOST_CASES ? cases.keys().next().value : undefined;
      if (oldest !== undefined) cases.delete(oldest);
    },
    kinds: new Set(),
    tail: null,
    policy: null,
    inForce: null,
    forget: () => {
      cases.clear();
      memory.kinds.clear();
      memory.tail = null;
      memory.policy = null;
      memory.inForce = null;
    },
  };
  return memory;
};

/** The memory of a connection, as far as it still holds. */
export const memoryOf = (db: WritableDb): ConnectionMemory => {
  const { turns, takenBack } = db.transactions;
  let found = kept.get(db);
  if (found === undefined) {
    found = { memory: emptyMemory(), turns, takenBack };
    kept.set(db, found);
  }
  if (found.takenBack !== takenBack) found.memory.forget();
  if (found.turns !== turns) found.memory.tail = null;
  found.turns = turns;
  found.takenBack = takenBack;
  return found.memory;
};
