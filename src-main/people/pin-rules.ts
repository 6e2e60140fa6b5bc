/** Which PINs are refused, and how long to wait after wrong ones. Pure rules; the times are told to the person, never silent. */

/** True when a PIN is among the first that anybody would try: one digit, a straight run, or one pair or triple over and over. */
export const isPinTooSimple = (pin: string): boolean => {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  const isRun = steps.every((step) => step === 0) || steps.every((step) => step === 1) || steps.every((step) => step === 9);
  const repeats = (length: number): boolean => pin === pin.slice(0, length).repeat(Math.ceil(pin.length / length)).slice(0, pin.length);
  const isPairs = /^(?:(\d)\1)+$/.test(pin) && steps.filter((_step, index) => index % 2 === 1).every((step, _index, all) => step === all[0]);
  return isRun || repeats(2) || repeats(3) || isPairs;
};

/** Wrong tries that cost nothing, so that a slip of the finger is not punished. */
export const FREE_TRIES = 3;

/** Seconds to wait after the third, fourth, … wrong try; the last one repeats. */
const WAITS_SECONDS = [5, 15, 60, 300, 900] as const;

/** How long the next try must wait after `wrongTries` in a row. */
export const waitSecondsAfter = (wrongTries: number): number => {
  if (wrongTries < FREE_TRIES) return 0;
  return WAITS_SECONDS[Math.min(wrongTries - FREE_TRIES, WAITS_SECONDS.length - 1)] ?? 0;
};
