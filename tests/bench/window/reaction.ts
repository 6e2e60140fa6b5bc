/**
 * From a person's input to the painted answer: counted in the page from the moment the input event happened to the end of the frame in which
 * the answer stands in the page. Chromium stamps the first; a frame callback and the task after it mark the second.
 */
import { z } from 'zod';
import type { Page } from './inspector';

const Took = z.object({ tookMs: z.number(), framesMs: z.number() });

/** `event` is the DOM event that starts the clock; `isThere` is an expression over the page that is true once the answer stands in it. */
export type Reaction = { readonly event: 'click' | 'keydown' | 'input'; readonly isThere: string };

const GIVE_UP_MS = 15_000;

const armed = ({ event, isThere }: Reaction): string => `globalThis.benchAnswer = new Promise((resolve, reject) => {
  let startedAt = 0;
  let isOver = false;
  const isThere = () => { try { return Boolean(${isThere}); } catch { return false; } };
  const painted = () => {
    isOver = true;
    seen.disconnect();
    const seenAt = performance.now();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => resolve({ tookMs: performance.now() - startedAt, framesMs: performance.now() - seenAt });
      after.port2.postMessage(null);
    });
  };
  const look = () => { if (!isOver && startedAt > 0 && isThere()) painted(); };
  const seen = new MutationObserver(look);
  seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener(${JSON.stringify(event)}, (happened) => { startedAt = happened.timeStamp; queueMicrotask(look); }, { capture: true, once: true });
  setTimeout(() => { if (!isOver) { isOver = true; seen.disconnect(); reject(new Error('nothing was painted within ${GIVE_UP_MS / 1_000} s: ' + ${JSON.stringify(isThere)})); } }, ${GIVE_UP_MS});
}); globalThis.benchAnswer.catch(() => null); null`;

/** Arms the clock, lets `act` make the input, and answers how long the answer took, in milliseconds. */
export const react = async (page: Page, reaction: Reaction, act: () => Promise<void>): Promise<number> => {
  await page.evaluate(armed(reaction), z.unknown());
  await act();
  return (await page.evaluate('globalThis.benchAnswer', Took)).tookMs;
};

/** Waits until an expression over the page is true. */
export const until = async (page: Page, isThere: string): Promise<void> => {
  await page.evaluate(`new Promise((resolve) => { const look = () => { if (${isThere}) resolve(null); else setTimeout(look, 5); }; look(); })`, z.unknown());
};

/** Waits until nothing changed in the page for `quietMs` and the last frame is out, so that one measurement does not wait for another. */
export const settle = async (page: Page, quietMs = 60): Promise<void> => {
  await page.evaluate(`new Promise((resolve) => {
    let timer = setTimeout(resolve, ${quietMs});
    const seen = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(() => { seen.disconnect(); resolve(null); }, ${quietMs}); });
    seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }).then(() => null)`, z.unknown());
};

const Point = z.object({ x: z.number(), y: z.number() });

/** The middle of the element that `selector` finds, scrolled into sight first. */
export const pointAt = async (page: Page, selector: string): Promise<z.infer<typeof Point>> =>
  page.evaluate(`(() => { const found = document.querySelector(${JSON.stringify(selector)}); if (found === null) throw new Error('not on the page: ' + ${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center' }); const { x, y, width, height } = found.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`, Point);

/** The same once nothing moves it any more: rows get their true height only when they come into sight, which moves what was scrolled to. */
export const standingPoint = async (page: Page, selector: string): Promise<z.infer<typeof Point>> => {
  let before = await pointAt(page, selector);
  for (;;) {
    await settle(page);
    const now = await pointAt(page, selector);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
};

/** How long a hand holds a button down at least, in milliseconds; the clock starts when it lets go. */
const HELD_MS = 50;

/** A real click of the left button, held as a hand holds it. */
export const click = async (page: Page, { x, y }: z.infer<typeof Point>): Promise<void> => {
  await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });
  await new Promise((resolve) => { setTimeout(resolve, HELD_MS); });
  await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
};

const KEYS = { Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }, Escape: { code: 'Escape', windowsVirtualKeyCode: 27 }, F2: { code: 'F2', windowsVirtualKeyCode: 113 }, Backspace: { code: 'Backspace', windowsVirtualKeyCode: 8 } } as const;

/** A real key. */
export const press = async (page: Page, key: keyof typeof KEYS): Promise<void> => {
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...KEYS[key] });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...KEYS[key] });
};

/** Text into the focused field, as an input method commits it. */
export const type = async (page: Page, text: string): Promise<void> => {
  await page.send('Input.insertText', { text });
};
