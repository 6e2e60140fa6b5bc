/** One button outside a case: busy while main answers, what was refused beside it; a press that got no answer keeps its command id (I12). */
import { ref, shallowRef, type ShallowRef } from 'vue';
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import { newCommandId } from '../../desk/api';
import type { PressState } from '../case/use-press';

/** `run` answers the value, or null when it was refused. */
export type GovernancePress = PressState & { readonly run: <V>(what: unknown, send: (commandId: string) => Promise<Result<V, DeskError>>) => Promise<V | null> };

/** A button of its own. `what` names what is pressed: the same again after no answer is the same press. */
export const useGovernancePress = (): GovernancePress => {
  const pending = ref(false);
  const error: ShallowRef<DeskError | null> = shallowRef(null);
  let unanswered: { readonly fingerprint: string; readonly commandId: string } | null = null;
  return {
    pending,
    error,
    conflict: shallowRef(null),
    clear: () => { error.value = null; },
    run: async (what, send) => {
      if (pending.value) return null;
      error.value = null;
      pending.value = true;
      const fingerprint = JSON.stringify(what);
      const commandId = unanswered?.fingerprint === fingerprint ? unanswered.commandId : newCommandId();
      const reply = await send(commandId);
      unanswered = !reply.ok && reply.error.code === 'bug' ? { fingerprint, commandId } : null;
      pending.value = false;
      if (reply.ok) return reply.value;
      error.value = reply.error;
      return null;
    },
  };
};
