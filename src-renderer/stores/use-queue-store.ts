/** The queue as main answered it last, group by group, with the pages that were asked for. Order and counts are main's. */
import { defineStore } from 'pinia';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { Reply } from '@shared/contract';
import type { DeskError } from '@shared/errors';
import type { CaseRow, ForMeView, QueueGroup, QueueView } from '@shared/views/desk-views';
import { call, PRESSED_MS } from '../desk/api';
import { useHeld } from '../desk/held';
import { useTopic } from '../desk/topics';

/** One group with every row loaded so far. */
export type LoadedGroup = { readonly group: QueueGroup; readonly count: number; readonly rows: readonly CaseRow[]; readonly nextCursor: string | null };

/** Rows below a group that are not part of it yet. */
export type HeldPage = { readonly group: QueueGroup; readonly rows: readonly CaseRow[] };
type Pressed = { readonly group: QueueGroup; readonly cursor: string; readonly askedAt: number; readonly asked: Promise<Reply<'queue.read'>> };

/** A page that comes sooner than this is no wait: a mark that came and went within it would only flicker, in milliseconds. */
const WAIT_SHOWN_MS = 120;
/** Due times move rows between groups without any event: main is asked again this often, in milliseconds. */
export const AGAIN_EVERY_MS = 60_000;

const NOTHING: ForMeView = { promises: [], handovers: [], approvals: [], seniorEye: [], erasures: [] };

/** The queue store. `start` once signed in, `stop` when the desk is left. */
export const useQueueStore = defineStore('queue', () => {
  const groups = shallowRef<readonly LoadedGroup[]>([]);
  /** What waits for the signed-in person, before anything of the queue. */
  const forMe = shallowRef<ForMeView>(NOTHING);
  const closedToday = ref(0);
  const pending = ref(false);
  const error = shallowRef<DeskError | null>(null);
  const isRead = ref(false);
  let isOn = false;
  let isStale = false;
  let isTurning = false;

  /** The page that was asked for while its button was held down. */
  let pressed: Pressed | null = null;
  /** Its rows, once they are here, for a list that draws them before they are let into it; null again when they are, or are not wanted. */
  const { value: held, hold } = useHeld<HeldPage>();
  const askPage = (group: QueueGroup | null, cursor: string | null): Promise<Reply<'queue.read'>> => {
    const early = pressed;
    pressed = null;
    if (early !== null && early.group === group && early.cursor === cursor && performance.now() - early.askedAt < PRESSED_MS) return early.asked;
    return call('queue.read', { group, cursor });
  };
  const page = async (group: QueueGroup | null, cursor: string | null): Promise<QueueView | null> => {
    const reply = await askPage(group, cursor);
    // An answer that comes after the desk was locked is no news.
    error.value = reply.ok || !isOn ? null : reply.error;
    return reply.ok ? reply.value : null;
  };
  const nextOf = (view: QueueView | null, start: LoadedGroup): LoadedGroup | null => {
    const next = view?.groups.find((each) => each.group === start.group);
    if (next === undefined) return null;
    const known = new Set(start.rows.map((row) => row.caseId));
    return { ...next, rows: next.rows.filter((row) => !known.has(row.caseId)) };
  };
  const grown = async (start: LoadedGroup, wanted: number): Promise<LoadedGroup> => {
    if (start.rows.length >= wanted || start.nextCursor === null) return start;
    const next = nextOf(await page(start.group, start.nextCursor), start);
    return next === null ? start : grown({ ...next, rows: [...start.rows, ...next.rows] }, wanted);
  };
  /** What was asked for while something was on its way is asked now. */
  const catchUp = async (): Promise<void> => {
    if (!isStale) return;
    isStale = false;
    await read();
  };
  const read = async (): Promise<void> => {
    if (pending.value || isTurning) {
      isStale = true;
      return;
    }
    pending.value = true;
    // Both are shown at once: nothing moves down when the second one arrives.
    const [view, mine] = await Promise.all([page(null, null), call('queue.for-me', {})]);
    if (mine.ok && isOn) forMe.value = mine.value;
    if (view !== null && isOn) {
      const had = new Map(groups.value.map((each) => [each.group, each.rows.length]));
      groups.value = await Promise.all(view.groups.map((each) => grown(each, had.get(each.group) ?? 0)));
      hold(null);
      closedToday.value = view.closedToday;
      isRead.value = true;
    }
    pending.value = false;
    await catchUp();
  };
  /** Asks for the next page of a group whose button is being pressed. */
  const press = async (group: QueueGroup): Promise<void> => {
    const start = groups.value.find((each) => each.group === group);
    const cursor = start?.nextCursor ?? null;
    if (start === undefined || cursor === null || pending.value || isTurning) return;
    const mine: Pressed = { group, cursor, askedAt: performance.now(), asked: call('queue.read', { group, cursor }) };
    pressed = mine;
    const reply = await mine.asked;
    const next = reply.ok ? nextOf(reply.value, start) : null;
    if (pressed !== mine || next === null) return;
    hold({ group, rows: next.rows });
  };
  const more = async (group: QueueGroup): Promise<void> => {
    const loaded = groups.value.find((each) => each.group === group);
    if (loaded === undefined || loaded.nextCursor === null || pending.value || isTurning) return;
    isTurning = true;
    const shown = window.setTimeout(() => { pending.value = true; }, WAIT_SHOWN_MS);
    const fuller = await grown(loaded, loaded.rows.length + 1);
    groups.value = groups.value.map((each) => (each.group === group ? fuller : each));
    hold(null);
    window.clearTimeout(shown);
    isTurning = false;
    pending.value = false;
    await catchUp();
  };
  const start = (): void => {
    isOn = true;
    void read();
  };
  /** While the desk is locked nothing is asked; what was loaded stays for the same person. */
  const pause = (): void => { isOn = false; };
  const stop = (): void => {
    isOn = false;
    isRead.value = false;
    groups.value = [];
    forMe.value = NOTHING;
    error.value = null;
  };
  const total = computed(() => groups.value.reduce((sum, each) => sum + each.count, 0));

  useTopic('queue-changed', () => {
    pressed = null;
    hold(null);
    if (isOn) void read();
  });
  const timer = window.setInterval(() => { if (isOn) void read(); }, AGAIN_EVERY_MS);
  onScopeDispose(() => { window.clearInterval(timer); });
  return { groups, held, forMe, closedToday, pending, error, isRead, total, read, press, more, start, pause, stop };
});
