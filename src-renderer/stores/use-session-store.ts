/** Who is at the desk, where it is, and how it looks: main's last answer about the session. Read afresh whenever main says that it changed. */
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Channel, Reply, Request } from '@shared/contract';
import type { DeskError } from '@shared/errors';
import type { SessionView } from '@shared/views/desk-views';
import type { Language } from '@shared/vocabulary/case';
import type { StaffId } from '@shared/vocabulary/ids';
import { roleIncludes, type Role } from '@shared/vocabulary/staff';
import { call } from '../desk/api';
import { place, setClock } from '../desk/place';
import { useTopic } from '../desk/topics';
import { setLanguage } from '../locales';
import { useDraftsStore } from './use-drafts';

/** Channels that answer with the session. */
type SessionChannel = { [C in Channel]: C extends 'session.read' | 'session.first-start' | 'session.sign-in' | 'session.lock' | 'session.sign-out' | 'session.set-look' | 'backup.restore' | 'demonstration.move-clock' ? C : never }[Channel];

const applyTheme = (theme: SessionView['theme']): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** The session store. */
export const useSessionStore = defineStore('session', () => {
  const session = shallowRef<SessionView | null>(null);
  const error = shallowRef<DeskError | null>(null);
  const pending = ref(false);
  /** Whose desk is drawn behind the sign-in: while the PIN is checked, which takes a second, and until its first queue is there. */
  const entering = ref<StaffId | null>(null);
  const drafts = useDraftsStore();

  const take = (view: SessionView): void => {
    session.value = view;
    place.currency = view.currency;
    place.isCovered = view.state !== 'signed-in';
    setClock(view.now);
    setLanguage(view.language);
    applyTheme(view.theme);
  };
  /** Takes an answer that was asked for elsewhere, or its refusal. */
  const takeReply = (reply: Reply<SessionChannel>): boolean => {
    error.value = reply.ok ? null : reply.error;
    if (reply.ok) take(reply.value);
    return reply.ok;
  };
  /** Main says that the session changed before it answers the call that changed it; the answer is that news. */
  let isTold = false;
  /** Asks a channel that answers with the session; `error` says why it was refused. */
  const ask = async <C extends SessionChannel>(channel: C, request: Request<C>): Promise<boolean> => {
    pending.value = true;
    const reply = await call<SessionChannel>(channel, request);
    pending.value = false;
    const isNews = isTold && !reply.ok;
    isTold = false;
    const isTaken = takeReply(reply);
    // Only what changed is taken: why this was refused stays on the screen.
    const fresh = isNews ? await call('session.read', {}) : null;
    if (fresh?.ok === true) take(fresh.value);
    return isTaken;
  };
  const read = (): Promise<boolean> => ask('session.read', {});
  const signIn = async (staffId: StaffId, pin: string): Promise<boolean> => {
    // Behind a lock lies the desk of whoever locked it.
    if (state.value === 'signed-out') entering.value = staffId;
    const isIn = await ask('session.sign-in', { staffId, pin });
    if (!isIn) arrive();
    return isIn;
  };
  /** The desk stands with its queue, or nobody comes to it. */
  const arrive = (): void => { entering.value = null; };
  /** Whatever is being typed is kept before the desk is left. */
  const lock = async (): Promise<boolean> => {
    await drafts.flushAll();
    return ask('session.lock', {});
  };
  const signOut = async (): Promise<boolean> => {
    await drafts.flushAll();
    return ask('session.sign-out', {});
  };
  const setLook = (look: { language?: Language; theme?: SessionView['theme'] }): Promise<boolean> => {
    // The words change at once; main's answer only confirms them.
    if (look.language !== undefined) setLanguage(look.language);
    if (look.theme !== undefined) applyTheme(look.theme);
    return ask('session.set-look', { language: look.language ?? null, theme: look.theme ?? null });
  };
  const clearError = (): void => { error.value = null; };

  const state = computed(() => session.value?.state ?? null);
  const signedIn = computed(() => session.value?.signedIn ?? null);
  const isAtDesk = computed(() => state.value === 'signed-in');
  /** For showing or hiding what a role may do; main decides again. */
  const mayAs = (role: Role): boolean => signedIn.value !== null && roleIncludes(signedIn.value.role, role);

  const readWhenIdle = (): void => {
    if (pending.value) isTold = true;
    else void read();
  };
  useTopic('session-changed', readWhenIdle);
  useTopic('backup-changed', readWhenIdle);

  return { session, error, pending, entering, state, signedIn, isAtDesk, mayAs, ask, read, signIn, arrive, lock, signOut, setLook, take, takeReply, clearError };
});
