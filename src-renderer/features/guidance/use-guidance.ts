/** The guidance of the case in front. Asked again when the case changes or the agent says how the customer comes across; that choice lives as long as the screen and is kept nowhere (S4.5). */
import { inject, provide, ref, watch, type InjectionKey, type Ref, type ShallowRef } from 'vue';
import type { GuidanceView } from '@shared/views/guidance-views';
import type { CaseView } from '@shared/views/case-view';
import type { Demeanour, Feeling } from '@shared/vocabulary/moment';
import { useCall } from '../../desk/use-call';

/** `value` is null until the first answer; a refusal leaves the screen as it is without it. */
export type Guidance = { readonly value: ShallowRef<GuidanceView | null>; readonly feeling: Ref<Feeling | null>; readonly demeanour: Ref<Demeanour | null> };

const GUIDANCE: InjectionKey<Guidance> = Symbol('guidance');

/** Asks for it, and offers it to everything inside the case screen. */
export const provideGuidance = (view: () => CaseView): Guidance => {
  const asking = useCall('case.guidance');
  const feeling = ref<Feeling | null>(null);
  const demeanour = ref<Demeanour | null>(null);
  watch(() => [view().caseId, view().version, feeling.value, demeanour.value] as const, ([caseId], before) => {
    // Another case on the same screen: nothing that was said of the one before may stand beside it.
    if (before !== undefined && before[0] !== caseId) {
      asking.clear();
      feeling.value = null;
      demeanour.value = null;
    }
    void asking.run({ caseId, feeling: feeling.value, demeanour: demeanour.value });
  }, { immediate: true });
  const guidance: Guidance = { value: asking.value, feeling, demeanour };
  provide(GUIDANCE, guidance);
  return guidance;
};

/** The guidance of the case screen around; null outside of one. */
export const useGuidance = (): Guidance | null => inject(GUIDANCE, null);
