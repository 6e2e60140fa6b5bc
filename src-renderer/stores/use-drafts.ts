/**
 * Unfinished typing, kept by main for each person. A change is written within 800 ms, so that a power cut loses less than a
 * second of typing; what was kept comes back when the same screen opens again.
 */
import { defineStore } from 'pinia';
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { DeskError } from '@shared/errors';
import { call } from '../desk/api';
import { exactNow } from '../desk/place';
import { mergeDrafts } from './merge-drafts';

/** Longest time from a keystroke to its saving, in milliseconds. */
export const DRAFT_WITHIN_MS = 600;

/** All drafts of the window together: what saves them before the desk is locked, whether saving works, and which ones main keeps. */
export const useDraftsStore = defineStore('drafts', () => {
  const flushers = new Set<() => Promise<void>>();
  let listed: ReadonlySet<string> | null = null;
  const written = new Set<string>();
  const savedAt = ref<number | null>(null);
  const error = shallowRef<DeskError | null>(null);
  const flushAll = async (): Promise<void> => { await Promise.all([...flushers].map((flush) => flush())); };
  const register = (flush: () => Promise<void>): (() => void) => {
    flushers.add(flush);
    return () => { flushers.delete(flush); };
  };
  const save = async (key: string, body: string): Promise<boolean> => {
    written.add(key);
    const reply = await call('draft.save', { key, body });
    error.value = reply.ok ? null : reply.error;
    if (reply.ok) savedAt.value = exactNow();
    return reply.ok;
  };
  /** Main may drop a draft by itself and never makes one: what was not listed and not written since does not exist, and need not be asked for. */
  const know = (keys: readonly string[]): void => { listed = new Set(keys); };
  const mayExist = (key: string): boolean => listed === null || listed.has(key) || written.has(key);
  /** Before somebody else sits down. */
  const forgetAll = (): void => {
    listed = null;
    written.clear();
  };
  return { savedAt, error, flushAll, register, save, know, mayExist, forgetAll };
});

/** One draft of a screen. `state` says whether there was one to bring back. */
export type Draft = {
  readonly state: Ref<'reading' | 'none' | 'restored'>;
  readonly error: ShallowRef<DeskError | null>;
  /** Resolves when the kept draft, if any, is in place. */
  readonly ready: Promise<void>;
  /** Writes what is not yet written. */
  readonly flush: () => Promise<void>;
  /** Forgets the draft, here and in main: after registering, or when the person throws it away. */
  readonly discard: () => Promise<void>;
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/**
 * Keeps `model` under `key` (lower-case letters, digits, `.` `:` `-`). `isShape` guards against a draft of an older version.
 * Typing that happens before the kept draft arrives is joined with it, and nothing is written over it until it is here.
 */
export const useDraft = <T extends object>(key: string, model: Ref<T>, isShape: (value: unknown) => value is T): Draft => {
  const store = useDraftsStore();
  const state = ref<'reading' | 'none' | 'restored'>('reading');
  const error = shallowRef<DeskError | null>(null);
  let timer: number | null = null;
  let isDirty = false;
  let isRestoring = false;
  let isOver = false;
  const blank = JSON.stringify(model.value);

  const stopTimer = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const flush = async (): Promise<void> => {
    stopTimer();
    await ready;
    if (!isDirty || isOver) return;
    isDirty = false;
    const isSaved = await store.save(key, JSON.stringify(model.value));
    if (!isSaved) isDirty = true;
    error.value = store.error;
  };
  watch(model, () => {
    if (isRestoring || isOver) return;
    isDirty = true;
    timer ??= window.setTimeout(() => { void flush(); }, DRAFT_WITHIN_MS);
  }, { deep: true, flush: 'sync' });

  const restore = async (): Promise<void> => {
    if (!store.mayExist(key)) {
      state.value = 'none';
      return;
    }
    const reply = await call('draft.read', { key });
    const kept = reply.ok && reply.value !== null ? parse(reply.value.body) : null;
    const merged = isShape(kept) ? mergeDrafts(parse(blank), kept, parse(JSON.stringify(model.value))) : null;
    if (isOver || !isShape(merged)) {
      state.value = 'none';
      return;
    }
    isRestoring = true;
    model.value = merged;
    isRestoring = false;
    state.value = 'restored';
  };
  const ready = restore();
  const forget = store.register(flush);
  const discard = async (): Promise<void> => {
    isOver = true;
    stopTimer();
    await call('draft.discard', { key });
  };
  onScopeDispose(() => {
    void flush();
    forget();
  });
  return { state, error, ready, flush, discard };
};
