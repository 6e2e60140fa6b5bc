/** What main says unasked. A push carries ids only: the listener reads afresh. */
import { onScopeDispose } from 'vue';
import type { Pushes, Topic } from '@shared/pushes';

/** Listens until `signal` is aborted. */
export const on = <T extends Topic>(topic: T, listener: (payload: Pushes[T]) => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const stop = window.desk.on(topic, listener);
  signal.addEventListener('abort', stop, { once: true });
};

/** Listens for as long as the component or store that calls it lives. */
export const useTopic = <T extends Topic>(topic: T, listener: (payload: Pushes[T]) => void): void => {
  const life = new AbortController();
  on(topic, listener, life.signal);
  onScopeDispose(() => { life.abort(); });
};
