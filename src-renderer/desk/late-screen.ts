/**
 * Screens that are not part of what is loaded first, so that the sign-in stands at once. A screen that was brought before it is needed is
 * shown without a wait; one that cannot be loaded says so and can be asked for again.
 */
import { readonly, ref, shallowRef, type Component, type Ref, type ShallowRef } from 'vue';

/** One late screen. `component` is null until it is here; `isMissing` after a try that failed, until the next one. */
export type LateScreen = { readonly component: Readonly<ShallowRef<Component | null>>; readonly isMissing: Readonly<Ref<boolean>>; readonly bring: () => Promise<void> };

/** Makes one. `load` is asked once, and again only after it failed. */
export const lateScreen = (load: () => Promise<Component>): LateScreen => {
  const component = shallowRef<Component | null>(null);
  const isMissing = ref(false);
  let coming: Promise<void> | null = null;
  const tryOnce = async (): Promise<void> => {
    isMissing.value = false;
    try {
      component.value = await load();
    } catch {
      isMissing.value = true;
      coming = null;
    }
  };
  return { component, isMissing: readonly(isMissing), bring: () => (coming ??= tryOnce()) };
};

/** Calls `work` once the first picture of this window has reached the screen; at once when it has. A window that nobody sees never calls it. */
export const afterFirstPicture = (work: () => void): void => {
  const observer = new PerformanceObserver((pictures) => {
    if (pictures.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    work();
  });
  observer.observe({ type: 'paint', buffered: true });
};

const nextTurn = (work: () => void): void => {
  const next = new MessageChannel();
  next.port1.onmessage = () => {
    next.port1.close();
    work();
  };
  next.port2.postMessage(null);
};

/** Calls `work` once what is on the screen now has been painted. */
export const afterPaint = (work: () => void): void => { requestAnimationFrame(() => { nextTurn(work); }); };

/** The same a turn later: what was pressed or came in while the frame was drawn goes first. */
export const behindFrame = (work: () => void): void => { afterPaint(() => { nextTurn(work); }); };

/** The longest that idle work is put off while the window has other things to do, in milliseconds. */
const IDLE_WITHIN_MS = 500;

/** Calls `work` when the window has nothing else to do: what somebody presses meanwhile goes first. Answers the way to call it off. */
export const whenIdle = (work: () => void): (() => void) => {
  const asked = requestIdleCallback(() => { work(); }, { timeout: IDLE_WITHIN_MS });
  return () => { cancelIdleCallback(asked); };
};
