/** One button outside a case: busy while main answers, what was refused beside it; a press that got no answer keeps its command id (I12). */
import { ref, shallowRef, type ShallowRef } from 'vue';
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import { onePress } from '../../desk/one-press';
import type { PressState } from '../case/use-press';

/** `run` answers the value, or null when it was refused. */
export type GovernancePress = PressState & { readonly run: <V>(what: unknown, ask: (commandId: string) => Promise<Result<V, DeskError>>) => Promise<V | null> };

/** A button of its own. `what` names what is pressed: the same again after no answer is the same press. */
export const useGovernancePress = (): GovernancePress => {
  const pending = ref(false);
  const error: ShallowRef<DeskError | null> = shallowRef(null);
  const send = onePress();
  return {
    pending,
    error,
    conflict: shallowRef(null),
    clear: () => { error.value = null; },
    run: async (what, ask) => {
      if (pending.value) return null;
      error.value = null;
      pending.value = true;
      const reply = await send(what, ask);
      pending.value = false;
      if (reply.ok) return reply.value;
      error.value = reply.error;
      return null;
    },
  };
};
