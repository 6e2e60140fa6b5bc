/** How long the thread that a desk lives on was held up in one piece while something went on beside it. */

const LOOK_EVERY_MS = 1;

/** The answer of `work`, how long it took, and the longest time in which nothing else had its turn, in milliseconds. */
export const watchStalls = async <T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly tookMs: number; readonly longestMs: number }> => {
  let longestMs = 0;
  let lastAt = performance.now();
  const look = (): void => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - lastAt - LOOK_EVERY_MS);
    lastAt = now;
  };
  const startedAt = lastAt;
  const timer = setInterval(look, LOOK_EVERY_MS);
  try {
    const value = await work();
    look();
    return { value, tookMs: performance.now() - startedAt, longestMs };
  } finally {
    clearInterval(timer);
  }
};
