/** What the measurements do at the desk: sign in, look at what main wrote to its log, ask main as the page does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { profileIn } from '../../../src-main/shell/paths';
import { MADE_PIN } from '../generate';
import { press, react, type, until } from './reaction';
import type { Page } from './inspector';

/** True in the page once the first page of the queue stands in it. */
export const QUEUE_IS_THERE = `document.querySelector('[data-region="queue"]:not(.away) [data-item]') !== null`;

const LogLine = z.object({ event: z.string(), channel: z.string().nullable().optional(), tookMs: z.number().optional() });

/** How long main took for each call of a channel, in the order of the log (a documented line of src-main/ipc). */
export const callTimes = (profile: string, channel: string): readonly number[] => {
  const path = join(profileIn(profile, false).logs, 'main.log');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.startsWith('{')).flatMap((line) => {
    const { event, channel: named, tookMs } = LogLine.parse(JSON.parse(line));
    return event === 'call' && named === channel && tookMs !== undefined ? [tookMs] : [];
  });
};

/** Signs in the first person offered. Answers press of Enter → queue painted, and how much of it was the slow PIN. */
export const signIn = async (page: Page, profile: string): Promise<{ readonly tookMs: number; readonly pinMs: number }> => {
  await until(page, `document.activeElement?.getAttribute('name') === 'pin'`);
  await type(page, MADE_PIN);
  const tookMs = await react(page, { event: 'keydown', isThere: QUEUE_IS_THERE }, () => press(page, 'Enter'));
  return { tookMs, pinMs: callTimes(profile, 'session.sign-in').at(-1) ?? 0 };
};

/** Calls a channel from the page, as the screens do, and answers its value. */
export const ask = async <T>(page: Page, channel: string, input: unknown, shape: z.ZodType<T>): Promise<T> =>
  page.evaluate(`window.desk.call(${JSON.stringify(channel)}, ${JSON.stringify(input)}).then((reply) => { if (!reply.ok) throw new Error(${JSON.stringify(channel)} + ' answered ' + reply.error.code); return reply.value; })`, shape);
