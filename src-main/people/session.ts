/** Who is at the desk now. Held in memory only: closing the program signs everybody out. */
import type { Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import type { StaffId } from '../shared/vocabulary/ids';
import { MINUTE_MS } from '../shared/vocabulary/time';
import type { StaffView } from '../shared/views/desk-views';
import type { CheckPin } from './check-pin';
import type { StaffBook } from './ports';

/** Where the desk stands. A locked desk still belongs to the person who locked it, until another signs in. */
export type SessionPlace = { readonly state: 'signed-out' | 'signed-in' | 'locked'; readonly person: StaffView | null };

/** The session. `steadyMs` is a clock that nobody can set, for the idle time. */
export type Session = {
  readonly place: () => SessionPlace;
  /** The person who may act, or null when nobody is signed in or the desk is locked. */
  readonly acting: () => StaffView | null;
  readonly signIn: (staffId: StaffId, pin: string) => Promise<Result<true, Failure>>;
  /** After the first start: the first person chose the PIN a moment ago. */
  readonly begin: (staffId: StaffId) => void;
  readonly lock: () => void;
  readonly signOut: () => void;
  /** Somebody typed or moved the mouse. */
  readonly noteActivity: () => void;
  /** Locks when nobody did anything for `afterMinutes`. Called every few seconds. */
  readonly lockWhenIdle: (afterMinutes: number) => void;
};

/** What the session needs. `onChanged` is told after each change, whoever caused it. */
export type SessionNeeds = { readonly book: Pick<StaffBook, 'find'>; readonly checkPin: CheckPin; readonly steadyMs: () => number; readonly onChanged: () => void };

/** Builds the session, signed out. */
export const makeSession = ({ book, checkPin, steadyMs, onChanged }: SessionNeeds): Session => {
  let staffId: StaffId | null = null;
  let isLocked = false;
  let lastActivityMs = steadyMs();
  const become = (who: StaffId | null, locked: boolean): void => {
    if (who === staffId && locked === isLocked) return;
    [staffId, isLocked] = [who, locked];
    lastActivityMs = steadyMs();
    onChanged();
  };
  // Read afresh each time: a role that changed or a person who left counts from that moment on.
  const place = (): SessionPlace => {
    const person = staffId === null ? null : book.find(staffId);
    if (person === null || !person.isActive) return { state: 'signed-out', person: null };
    return { state: isLocked ? 'locked' : 'signed-in', person };
  };
  const acting = (): StaffView | null => {
    const now = place();
    return now.state === 'signed-in' ? now.person : null;
  };
  return {
    place,
    acting,
    signIn: async (who, pin) => {
      const person = book.find(who);
      if (person === null) return err({ code: 'staff-not-found', facts: {}, opensWith: null });
      if (!person.isActive) return err({ code: 'staff-inactive', facts: {}, opensWith: null });
      const right = await checkPin(who, pin);
      if (!right.ok) return right;
      become(who, false);
      return ok(true);
    },
    begin: (who) => become(who, false),
    lock: () => become(staffId, staffId !== null),
    signOut: () => become(null, false),
    noteActivity: () => {
      lastActivityMs = steadyMs();
    },
    lockWhenIdle: (afterMinutes) => {
      if (acting() !== null && steadyMs() - lastActivityMs >= afterMinutes * MINUTE_MS) become(staffId, true);
    },
  };
};
