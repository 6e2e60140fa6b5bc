/** The one way from the screen to main. Whatever goes wrong comes back as a value; nothing here throws. */
import type { Channel, Reply, Request } from '@shared/contract';
import type { Pushes, Topic } from '@shared/pushes';

/** What `preload.ts` exposes as `window.desk`; channel names and shapes come from the contract table. */
export type DeskBridge = {
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>;
  readonly on: <T extends Topic>(topic: T, listener: (payload: Pushes[T]) => void) => () => void;
};

/** Asks main. A broken bridge answers `bug` like any other refusal, so that callers have one path for "no". */
export const call = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> => {
  try {
    return await window.desk.call(channel, request);
  } catch {
    return { ok: false, error: { code: 'bug', facts: {}, opensWith: null, traceId: '' } };
  }
};

/** How long an answer that was asked for while something was held down serves whoever lets it go, in milliseconds. */
export const PRESSED_MS = 1_000;

/** A new id for one press of one button (I12): keep it while retrying the same press. */
export const newCommandId = (): string => uuidV7(Date.now());

/** UUIDv7 as the contract expects it: 48 bits of time, the rest random. */
export const uuidV7 = (atMs: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = atMs.toString(16).padStart(12, '0');
  const variant = ((bytes[8] ?? 0) & 0x3f | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(1, 4)}-${variant}${hex.slice(6, 8)}-${hex.slice(8, 20)}`;
};
