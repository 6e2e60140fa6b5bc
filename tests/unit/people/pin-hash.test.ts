/** How a PIN is kept: slow, salted, with its parameters, and never told apart by time. */
import { expect, test } from 'vitest';
import { PIN_COST_LOG2, pinHashes } from '../../../src-main/people/pin-hash';

const QUICK = pinHashes(10);

test('the right PIN fits, another does not', async () => {
  const stored = await QUICK.hash('482917');
  expect(await QUICK.matches('482917', stored)).toBe(true);
  expect(await QUICK.matches('482918', stored)).toBe(false);
});

test('the same PIN is stored differently each time, without the PIN in it', async () => {
  const [one, two] = [await QUICK.hash('482917'), await QUICK.hash('482917')];
  expect(one).not.toBe(two);
  expect(one).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toContain('482917');
});

test('what was stored with an older strength still fits: the parameters travel with it', async () => {
  expect(await pinHashes(11).matches('482917', await QUICK.hash('482917'))).toBe(true);
});

test.each(['', '482917', '$scrypt$ln=10,r=8,p=1$$', '$argon2id$v=19$x', '$scrypt$ln=99,r=8,p=1$AAAA'])('a stored text that is not ours (%j) fits no PIN', async (stored) => {
  expect(await QUICK.matches('482917', stored)).toBe(false);
});

test('the strength in use is the agreed one', () => expect(PIN_COST_LOG2).toBe(17));
