/** One channel as screen state: is an answer on its way, what was refused, how to try again. The last call wins. */
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Channel, Output, Request } from '@shared/contract';
import type { DeskError } from '@shared/errors';
import { call } from './api';

/** State of one channel. `run` answers the value, or null when refused (then `error` says why) or overtaken by a later call. */
export type ChannelCall<C extends Channel> = {
  readonly pending: Ref<boolean>;
  readonly error: ShallowRef<DeskError | null>;
  readonly value: ShallowRef<Output<C> | null>;
  readonly run: (request: Request<C>) => Promise<Output<C> | null>;
  readonly retry: () => Promise<Output<C> | null>;
  readonly clear: () => void;
};

/** Wraps a channel. `retry` repeats the last request as it was, with the same command id where it has one (I12). */
export const useCall = <C extends Channel>(channel: C): ChannelCall<C> => {
  const pending = ref(false);
  const error = shallowRef<DeskError | null>(null);
  const value: ShallowRef<Output<C> | null> = shallowRef(null);
  let last: Request<C> | null = null;
  let turn = 0;

  const run = async (request: Request<C>): Promise<Output<C> | null> => {
    const mine = ++turn;
    last = request;
    pending.value = true;
    const reply = await call(channel, request);
    if (mine !== turn) return null;
    pending.value = false;
    error.value = reply.ok ? null : reply.error;
    if (!reply.ok) return null;
    value.value = reply.value;
    return reply.value;
  };
  const retry = async (): Promise<Output<C> | null> => (last === null ? null : run(last));
  const clear = (): void => {
    turn += 1;
    pending.value = false;
    error.value = null;
    value.value = null;
  };
  return { pending, error, value, run, retry, clear };
};
