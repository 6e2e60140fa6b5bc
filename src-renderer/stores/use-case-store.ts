/**
 * The case on the screen, as main last sent it. A cache, never a second truth: every answer replaces it whole, pushes make it read afresh,
 * and it holds no rule about what may be done.
 */
import { defineStore } from 'pinia';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Reply } from '@shared/contract';
import type { DeskError } from '@shared/errors';
import type { CaseView } from '@shared/views/case-view';
import { call, PRESSED_MS } from '../desk/api';
import { useHeld } from '../desk/held';
import { exactNow, place } from '../desk/place';
import { useTopic } from '../desk/topics';

/** How long after a due time the case is read again: main's clock must have passed it too. */
export const AFTER_DUE_MS = 250;
/** A clock that jumps by more than this was set, not measured anew. */
const CLOCK_SET_MS = 5_000;
/** The longest that one timer of a window can run; a later time is reached by starting again. */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The longest that a screen waits for its case before it opens without it, in milliseconds: less than is felt as no answer to the press. */
const AHEAD_MS = 80;
type CaseReply = Reply<'case.read'>;
/** `askedAt` is on the desk's clock. */
type Coming = { readonly caseId: string; readonly askedAt: number; readonly asked: Promise<CaseReply>; reply: CaseReply | null };
/** The times at which what may be done changes by itself: open promises and what is due next. */
const dueTimes = (view: CaseView): number[] => [...view.promises.filter((promise) => promise.status === 'open').map((promise) => promise.dueAt), ...(view.nextDue === null ? [] : [view.nextDue.dueAt])];

/** Store of the open case. */
export const useCaseStore = defineStore('case', () => {
  const caseId = ref<string | null>(null);
  const view = shallowRef<CaseView | null>(null);
  const error = shallowRef<DeskError | null>(null);
  const pending = ref(false);
  /** One sentence for assistive technology: what was saved or refused last. */
  const said = ref('');

  /** Takes over a fresh view; an older one of the same case that arrives late is dropped. */
  const accept = (fresh: CaseView): void => {
    if (fresh.caseId !== caseId.value) return;
    if (view.value !== null && view.value.caseId === fresh.caseId && view.value.version > fresh.version) return;
    view.value = fresh;
    error.value = null;
  };

  /** A case that was asked for before its screen opened. `reply` is null until it is here. */
  let coming: Coming | null = null;
  /** The case whose row is held down, for a screen that is drawn behind what is in front; null again when it is opened or its time is over. */
  const { value: pressed, hold: showPressed } = useHeld<CaseView>();
  const forgetComing = (): void => {
    coming = null;
    showPressed(null);
  };
  const askAhead = (wanted: string): Coming => {
    const asked = call('case.read', { caseId: wanted });
    const mine: Coming = { caseId: wanted, askedAt: exactNow(), asked, reply: null };
    coming = mine;
    void asked.then((reply) => { mine.reply = reply; });
    return mine;
  };
  /** What was asked for already, unless it is another case, too long ago, or something fell due since. */
  const pressedBefore = (wanted: string): Coming | null => {
    if (coming?.caseId !== wanted) return null;
    const { askedAt, reply } = coming;
    const isOld = Math.abs(exactNow() - askedAt) > PRESSED_MS || (reply?.ok === true && dueTimes(reply.value).some((dueAt) => dueAt >= askedAt && dueAt <= exactNow()));
    return isOld ? null : coming;
  };

  const take = (reply: CaseReply): void => {
    pending.value = false;
    if (reply.ok) accept(reply.value);
    else error.value = reply.error;
  };
  const takeWhenHere = async (wanted: string, asked: Promise<CaseReply>): Promise<void> => {
    pending.value = true;
    const reply = await asked;
    if (caseId.value === wanted) take(reply);
  };

  /** Reads the case again; what is on the screen stays until the answer is here. */
  const reread = async (): Promise<void> => {
    const wanted = caseId.value;
    if (wanted !== null) await takeWhenHere(wanted, call('case.read', { caseId: wanted }));
  };

  /** Asks for a case whose row is being pressed, so that it is here when the hand lets go. Main notes the look: its words are in this window. */
  const press = async (wanted: string): Promise<void> => {
    if (wanted === caseId.value || pressedBefore(wanted) !== null) return;
    showPressed(null);
    const mine = askAhead(wanted);
    const reply = await mine.asked;
    if (coming === mine && reply.ok) showPressed(reply.value);
  };

  /** Forgets the case that is being pressed: its row is not let go to open it, or somebody goes on with the keyboard. */
  const letGo = (): void => { if (pressed.value !== null) forgetComing(); };

  /** Asks for a case whose screen is about to open, and waits a little for the answer: a screen that opens with it is drawn once. */
  const ahead = async (wanted: string): Promise<void> => {
    if (wanted === caseId.value) return;
    const mine = pressedBefore(wanted) ?? askAhead(wanted);
    if (mine.reply === null) await Promise.race([mine.asked, new Promise((resolve) => { window.setTimeout(resolve, AHEAD_MS); })]);
  };

  /** Shows another case, or the same one afresh. */
  const open = async (wanted: string): Promise<void> => {
    const early = coming?.caseId === wanted ? coming : null;
    forgetComing();
    if (caseId.value === wanted) return reread();
    caseId.value = wanted;
    view.value = null;
    error.value = null;
    said.value = '';
    if (early === null) return reread();
    if (early.reply === null) return takeWhenHere(wanted, early.asked);
    take(early.reply);
  };

  /** Begins with a view that is already here (after registering), so that nothing is loaded twice. */
  const begin = (fresh: CaseView): void => {
    caseId.value = fresh.caseId;
    view.value = fresh;
    error.value = null;
    said.value = '';
  };

  /**
   * Forgets the case when its screen closes, with the timer that waits for it; not when another one is open by now. What was read ahead for
   * the next screen stays: it is opened only after the one before has closed.
   */
  const leave = (left: string): void => {
    if (caseId.value !== left) return;
    caseId.value = null;
    if (coming?.caseId === left) forgetComing();
    view.value = null;
    error.value = null;
  };

  // Permits age: a promise that ran out can no longer be kept, without anybody having pressed anything.
  let timer: number | null = null;
  const stopTimer = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const waitForDue = (): void => {
    stopTimer();
    const ahead = view.value === null ? [] : dueTimes(view.value).filter((dueAt) => dueAt >= exactNow());
    if (ahead.length === 0) return;
    const waitMs = Math.min(...ahead) - exactNow() + AFTER_DUE_MS;
    timer = window.setTimeout(() => {
      timer = null;
      if (waitMs > LONGEST_TIMER_MS) waitForDue();
      else void reread();
    }, Math.min(waitMs, LONGEST_TIMER_MS));
  };
  // A clock that is set (the demonstration's, or this machine's) may have passed a due time already.
  const onClock = (): void => {
    if (timer !== null) void reread();
    waitForDue();
  };
  watch(view, waitForDue, { flush: 'sync' });
  watch(() => place.clockAheadMs, (now, before) => { if (Math.abs(now - before) > CLOCK_SET_MS) onClock(); });
  onScopeDispose(stopTimer);

  useTopic('case-changed', (push) => {
    // What was read ahead may be from before the change.
    if (push.caseId === coming?.caseId) forgetComing();
    if (push.caseId === caseId.value && push.version > (view.value?.version ?? -1)) void reread();
  });
  useTopic('paper-changed', (push) => {
    if (push.caseId === coming?.caseId) forgetComing();
    if (push.caseId === caseId.value) void reread();
  });

  return { caseId, view, pressed, error, pending, said, accept, reread, press, letGo, ahead, open, begin, leave };
});
