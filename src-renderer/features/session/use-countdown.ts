/** Seconds until the next try is possible, counted down on the screen. */
import { onScopeDispose, ref, type Ref } from 'vue';

/** `secondsLeft` is 0 when one may try. `start` begins anew. */
export const useCountdown = (): { readonly secondsLeft: Ref<number>; readonly start: (seconds: number) => void; readonly stop: () => void } => {
  const secondsLeft = ref(0);
  let endsAtMs = 0;
  let timer: number | null = null;
  const stop = (): void => {
    if (timer !== null) window.clearInterval(timer);
    timer = null;
    secondsLeft.value = 0;
  };
  const tick = (): void => {
    secondsLeft.value = Math.max(0, Math.ceil((endsAtMs - performance.now()) / 1_000));
    if (secondsLeft.value === 0) stop();
  };
  const start = (seconds: number): void => {
    stop();
    endsAtMs = performance.now() + seconds * 1_000;
    timer = window.setInterval(tick, 250);
    tick();
  };
  onScopeDispose(stop);
  return { secondsLeft, start, stop };
};
