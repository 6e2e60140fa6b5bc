/**
 * The case on the screen, as main last sent it. A cache, never a second truth: every answer replaces it whole, pushes make it read afresh,
 * and it holds no rule about what may be done.
 */
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { DeskError } from '@shared/errors';
import type { CaseView } from '@shared/views/case-view';
import { call } from '../desk/api';
import { useTopic } from '../desk/topics';

/** Store of the open case. */
export const useCaseStore = defineStore('case', () => {
  const caseId = ref<string | null>(null);
  const view = shallowRef<CaseView | null>(null);
  const error = shallowRef<DeskError | null>(null);
  const pending = ref(false);
  /** One sentence for assistive technology: what was saved or refused last. */
  const said = ref('');

  /** Takes over a fresh view; an older one of the same case that arrives late is dropped. */
  const accept = (fresh: CaseView): void => {
    if (fresh.caseId !== caseId.value) return;
    if (view.value !== null && view.value.caseId === fresh.caseId && view.value.version > fresh.version) return;
    view.value = fresh;
    error.value = null;
  };

  /** Reads the case again; what is on the screen stays until the answer is here. */
  const reread = async (): Promise<void> => {
    const wanted = caseId.value;
    if (wanted === null) return;
    pending.value = true;
    const reply = await call('case.read', { caseId: wanted });
    if (caseId.value !== wanted) return;
    pending.value = false;
    if (reply.ok) accept(reply.value);
    else error.value = reply.error;
  };

  /** Shows another case, or the same one afresh. */
  const open = async (wanted: string): Promise<void> => {
    if (caseId.value !== wanted) {
      caseId.value = wanted;
      view.value = null;
      error.value = null;
      said.value = '';
    }
    await reread();
  };

  /** Begins with a view that is already here (after registering), so that nothing is loaded twice. */
  const begin = (fresh: CaseView): void => {
    caseId.value = fresh.caseId;
    view.value = fresh;
    error.value = null;
    said.value = '';
  };

  /** Forgets the case, for instance when the desk is locked. */
  const leave = (): void => {
    caseId.value = null;
    view.value = null;
    error.value = null;
  };

  useTopic('case-changed', (push) => {
    if (push.caseId === caseId.value && push.version > (view.value?.version ?? -1)) void reread();
  });
  useTopic('paper-changed', (push) => {
    if (push.caseId === caseId.value) void reread();
  });

  return { caseId, view, error, pending, said, accept, reread, open, begin, leave };
});
