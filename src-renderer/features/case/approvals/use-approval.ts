/** What the form of a remedy does with approvals (I6): it offers to ask where the amount, or the role that the playbook asks for, is above what may be decided alone, and to send under one that was given. */
import { computed, ref, type ComputedRef } from 'vue';
import type { ApprovalView, CaseView } from '@shared/views/case-view';
import type { MayDecideView } from '@shared/views/guidance-views';
import { call } from '../../../desk/api';
import { useGuidance } from '../../guidance/use-guidance';
import type { Press } from '../use-press';

/** The part of the form that approvals look at. `approvalId` is empty for none; `reason` is for asking; `optionId` names the remedy of the playbook. */
export type RemedyForm = { approvalId: string | null; reason: string; what: string; optionId: string | null };
/** Who must decide it by the playbook, where that is not the person at the desk. */
type AboveRole = MayDecideView['role'] | null;
/** `given` can be used now; `isAsking` asks instead of offering, `aboveRole` names the role it waits for; `note` is told of a refused press; `ask` asks and keeps the words of the form. */
export type UseApproval = {
  readonly given: ComputedRef<readonly ApprovalView[]>;
  readonly approvalId: ComputedRef<string | null>;
  readonly isAsking: ComputedRef<boolean>;
  readonly aboveRole: ComputedRef<AboveRole>;
  readonly note: () => void;
  readonly ask: () => Promise<boolean>;
};

/** For one account and, where it is a repair, one pain. `amountMinor` is what the form would give; null while nothing is typed. */
export const useApproval = (view: () => CaseView, about: { readonly account: ApprovalView['account']; readonly painId: string | null }, form: RemedyForm, amountMinor: () => number | null, press: Press): UseApproval => {
  /** Where main said no: what was given before counts too, and only main adds that up. */
  const refusedAtMinor = ref<number | null>(null);
  const guidance = useGuidance();
  const mayDecide = computed((): MayDecideView | null => {
    const now = guidance?.value.value;
    const found = about.account === 'gesture' ? now?.gestures.find(({ gestureId }) => gestureId === form.optionId)
      : now?.options.find(({ painId }) => painId === about.painId)?.options.find(({ optionId }) => optionId === form.optionId);
    return found?.mayDecide ?? null;
  });
  const aboveRole = computed((): AboveRole => (mayDecide.value === null || mayDecide.value.isRoleEnough ? null : mayDecide.value.role));
  const given = computed(() => view().approvals.filter((each) => each.account === about.account && each.painId === about.painId && each.status === 'given' && !each.isUsed));
  const approvalId = computed(() => given.value.find((each) => each.approvalId === form.approvalId)?.approvalId ?? null);
  const isAsking = computed(() => {
    const amount = amountMinor();
    const limit = about.account === 'repair' ? view().repairAuthority.limitMinor : view().authorityMinor;
    if (approvalId.value !== null || amount === null) return false;
    if (aboveRole.value !== null) return true;
    if (amount === 0) return false;
    return (limit !== null && amount > limit) || (refusedAtMinor.value !== null && amount >= refusedAtMinor.value);
  });
  return {
    given, approvalId, isAsking, aboveRole,
    note: () => { if (press.error.value?.code === 'above-authority') refusedAtMinor.value = amountMinor(); },
    ask: async () => {
      const amount = amountMinor();
      if (amount === null) return false;
      const isAsked = await press.run({ ...about, what: form.what, amountMinor: amount, reason: form.reason, optionId: form.optionId }, (input) => call('case.ask-approval', input));
      if (isAsked) form.reason = '';
      return isAsked;
    },
  };
};
