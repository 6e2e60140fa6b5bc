/**
 * One button that changes the case: busy while main answers, the refusal kept beside the button, the case read again after a conflict.
 * A second press while busy does nothing; a press that got no answer keeps its command id, so that trying again has the effect of once (I12).
 */
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import type { CaseView } from '@shared/views/case-view';
import { onePress } from '../../desk/one-press';
import { useCaseStore } from '../../stores/use-case-store';
import { useWords } from '../../locales';

/** What every command on a case carries beside its payload. */
export type Envelope = { readonly caseId: string; readonly expectedVersion: number; readonly commandId: string };

/** After a version conflict: how many events the screen had seen, and how many there are now. */
export type Conflict = { readonly was: number; readonly now: number };

/** What is shown of a button: whether it is busy, and what was refused. */
export type PressState = { readonly pending: Ref<boolean>; readonly error: ShallowRef<DeskError | null>; readonly conflict: ShallowRef<Conflict | null>; readonly clear: () => void };

/** State of one button. `run` answers true when it took effect; typed words are the caller's and are never touched here. */
export type Press = PressState & {
  readonly run: <P>(payload: P, send: (input: Envelope & { payload: P }) => Promise<Result<CaseView, DeskError>>) => Promise<boolean>;
};

/** A button of the open case. */
export const usePress = (): Press => {
  const store = useCaseStore();
  const { t } = useWords();
  const pending = ref(false);
  const error: ShallowRef<DeskError | null> = shallowRef(null);
  const conflict: ShallowRef<Conflict | null> = shallowRef(null);
  const send = onePress();

  const clear = (): void => {
    error.value = null;
    conflict.value = null;
  };

  const settle = async (reply: Result<CaseView, DeskError>, was: number): Promise<boolean> => {
    if (reply.ok) {
      store.accept(reply.value);
      store.said = t('case.saved');
      return true;
    }
    store.said = t(`errors.${reply.error.code}.what`, reply.error.facts);
    if (reply.error.code === 'version-conflict') {
      await store.reread();
      conflict.value = { was, now: store.view?.version ?? was };
    } else {
      error.value = reply.error;
    }
    return false;
  };

  const run: Press['run'] = async (payload, ask) => {
    const { view } = store;
    if (pending.value || view === null) return false;
    clear();
    pending.value = true;
    const reply = await send([view.caseId, payload], (commandId) => ask({ caseId: view.caseId, expectedVersion: view.version, commandId, payload }));
    const done = await settle(reply, view.version);
    pending.value = false;
    return done;
  };

  return { pending, error, conflict, run, clear };
};
