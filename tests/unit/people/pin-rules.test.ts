/** Which PINs the desk takes, and how a guesser is slowed down. */
import { expect, test } from 'vitest';
import { isPinTooSimple, waitSecondsAfter } from '../../../src-main/people/pin-rules';

test.each(['000000', '111111', '123456', '234567', '654321', '789012', '098765', '121212', '123123', '112233', '665544', '44556677', '9999999', '010101'])(
  '%s is among the first that anybody would try', (pin) => expect(isPinTooSimple(pin)).toBe(true),
);

test.each(['482917', '739105', '110293', '123465', '135790', '9081726354'])('%s is taken', (pin) => expect(isPinTooSimple(pin)).toBe(false));

test('two slips of the finger cost nothing, then each wrong try waits longer, up to a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 50].map(waitSecondsAfter)).toEqual([0, 0, 0, 5, 15, 60, 300, 900, 900, 900]);
});
