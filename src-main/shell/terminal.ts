/** The terminal that the program was started from, for errands without a window. */
import { createInterface } from 'node:readline/promises';

/** Says sentences and asks questions; `ask` answers null when nothing more can be typed. */
export type Terminal = { readonly say: (sentence: string) => void; readonly ask: (question: string) => Promise<string | null>; readonly close: () => void };

/** Questions on the terminal. What is typed is shown: a PIN reset is done by somebody who has the machine to themselves. */
export const terminal = (): Terminal => {
  const lines = createInterface({ input: process.stdin });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    say: (sentence) => {
      process.stdout.write(`${sentence}\n`);
    },
    ask: async (question) => {
      process.stdout.write(question);
      const line = await iterator.next();
      return line.done === true ? null : line.value;
    },
    close: () => lines.close(),
  };
};
