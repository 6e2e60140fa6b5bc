// What the set-up says: one line per step, a sign of life while a step is long, one sentence when it stops.

/** A set-up that cannot go on; its message is the one sentence that the person reads. */
export class SetUpStopped extends Error {}

/** Ends the set-up with one sentence: what is wrong and what to do. @param {string} sentence @returns {never} */
export const stop = (sentence) => {
  throw new SetUpStopped(sentence);
};

/** One line on standard error, so that the output of a command stays its own. @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

const SIGN_OF_LIFE_MS = 10_000;

/**
 * Runs a step that may be long: says what begins, how long it has been going (every ten seconds), and that it is done.
 * @template T
 * @param {string} what a phrase that reads well before a colon or "…"
 * @param {() => Promise<T>} work
 * @param {{ sayLine?: (line: string) => void }} [options]
 * @returns {Promise<T>}
 */
export const longStep = async (what, work, { sayLine = say } = {}) => {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  sayLine(`${what} …`);
  const sign = setInterval(() => sayLine(`  ${seconds()} s …`), SIGN_OF_LIFE_MS);
  try {
    const result = await work();
    sayLine(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(sign);
  }
};
