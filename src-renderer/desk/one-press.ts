/** A press that got no answer keeps its command id, so that trying the same again has the effect of once (I12). */
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import { newCommandId } from './api';

/** Sends with the id of the press. `what` names all that is pressed: the same again after no answer is the same press. */
export type OnePress = <V>(what: unknown, send: (commandId: string) => Promise<Result<V, DeskError>>) => Promise<Result<V, DeskError>>;

/** The memory of one button. */
export const onePress = (): OnePress => {
  let unanswered: { readonly fingerprint: string; readonly commandId: string } | null = null;
  return async (what, send) => {
    const fingerprint = JSON.stringify(what);
    const commandId = unanswered?.fingerprint === fingerprint ? unanswered.commandId : newCommandId();
    const reply = await send(commandId);
    // `bug` is the one answer that does not say whether it took effect.
    unanswered = !reply.ok && reply.error.code === 'bug' ? { fingerprint, commandId } : null;
    return reply;
  };
};
