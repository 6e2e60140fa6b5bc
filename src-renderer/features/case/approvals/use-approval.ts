/** What the form of a remedy does with approvals (I6): it offers to ask where the amount is above what may be decided alone, and to send under one that was given. */
import { computed, ref, type ComputedRef } from 'vue';
import type { ApprovalView, CaseView } from '@shared/views/case-view';
import { call } from '../../../desk/api';
import type { Press } from '../use-press';

/** The part of the form that approvals look at. `approvalId` is empty for none; `reason` is for asking. */
export type RemedyForm = { approvalId: string | null; reason: string; what: string };
/** `given` can be used now; `isAsking` asks instead of offering; `note` is told of a refused press; `ask` asks and keeps the words of the form. */
export type UseApproval = {
  readonly given: ComputedRef<readonly ApprovalView[]>;
  readonly approvalId: ComputedRef<string | null>;
  readonly isAsking: ComputedRef<boolean>;
  readonly note: () => void;
  readonly ask: () => Promise<boolean>;
};

/** For one account and, where it is a repair, one pain. `amountMinor` is what the form would give; null while nothing is typed. */
export const useApproval = (view: () => CaseView, about: { readonly account: ApprovalView['account']; readonly painId: string | null }, form: RemedyForm, amountMinor: () => number | null, press: Press): UseApproval => {
  /** Where main said no: what was given before counts too, and only main adds that up. */
  const refusedAtMinor = ref<number | null>(null);
  const given = computed(() => view().approvals.filter((each) => each.account === about.account && each.painId === about.painId && each.status === 'given' && !each.isUsed));
  const approvalId = computed(() => given.value.find((each) => each.approvalId === form.approvalId)?.approvalId ?? null);
  const isAsking = computed(() => {
    const amount = amountMinor();
    const limit = about.account === 'repair' ? view().repairAuthority.limitMinor : view().authorityMinor;
    if (approvalId.value !== null || amount === null || amount === 0) return false;
    return (limit !== null && amount > limit) || (refusedAtMinor.value !== null && amount >= refusedAtMinor.value);
  });
  return {
    given, approvalId, isAsking,
    note: () => { if (press.error.value?.code === 'above-authority') refusedAtMinor.value = amountMinor(); },
    ask: async () => {
      const amount = amountMinor();
      if (amount === null) return false;
      const isAsked = await press.run({ ...about, what: form.what, amountMinor: amount, reason: form.reason }, (input) => call('case.ask-approval', input));
      if (isAsked) form.reason = '';
      return isAsked;
    },
  };
};
