/**
 * One paper of a case: made, looked at, saved, printed. Making is a command on the case (it is recorded); the rest only uses the stored
 * bytes, so that a missing or failing printer loses nothing.
 */
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import type { CaseView, PaperView, Permit } from '@shared/views/case-view';
import type { Language, PaperKind } from '@shared/vocabulary/case';
import { call, uuidV7 } from '../../desk/api';
import { useCall, type ChannelCall } from '../../desk/use-call';
import { useCaseStore } from '../../stores/use-case-store';
import { usePress, type Press } from '../case/use-press';

/** State of the paper panel. */
export type Paper = {
  readonly kind: Ref<PaperKind>;
  readonly language: Ref<Language>;
  /** The newest paper of this kind and language, or null. */
  readonly latest: ComputedRef<PaperView | null>;
  /** The case has events after it was asked for, other than about papers. */
  readonly isStale: ComputedRef<boolean>;
  readonly permit: ComputedRef<Permit>;
  readonly making: Press;
  readonly isBeingMade: ComputedRef<boolean>;
  readonly pages: ChannelCall<'paper.read'>;
  readonly printing: ChannelCall<'paper.print'>;
  readonly saving: ChannelCall<'paper.save-as'>;
  readonly printer: Ref<string | null>;
  readonly make: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly retry: () => Promise<void>;
};

/** The paper panel of a case. `startLanguage` is the customer's. */
export const usePaper = (view: () => CaseView, startLanguage: Language): Paper => {
  const store = useCaseStore();
  const kind = ref<PaperKind>('resolution-report');
  const language = ref<Language>(startLanguage);
  const printer = ref<string | null>(null);
  const making = usePress();
  const pages = useCall('paper.read');
  const printing = useCall('paper.print');
  const saving = useCall('paper.save-as');
  const retrying = useCall('paper.retry');
  /** The paper that goes to the printer as soon as it is ready. */
  const wanted = ref<string | null>(null);
  let asked: { readonly key: string; readonly paperId: string } | null = null;

  const latest = computed(() => view().papers.findLast((paper) => paper.kind === kind.value && paper.language === language.value) ?? null);
  const permit = computed(() => view().permits[kind.value === 'resolution-report' ? 'request-report' : 'request-letter']);
  const isStale = computed(() => {
    const paper = latest.value;
    return paper !== null && view().timeline.some((entry) => entry.at > paper.requestedAt && !entry.type.startsWith('Paper'));
  });
  const isBeingMade = computed(() => making.pending.value || latest.value?.status === 'being-made');

  const make = async (): Promise<void> => {
    const key = `${kind.value}-${language.value}`;
    // A press without an answer asks for the same paper again, not for a second one (I12).
    const paperId = asked?.key === key ? asked.paperId : uuidV7(Date.now());
    asked = { key, paperId };
    const isDone = await making.run({ paperId, kind: kind.value, language: language.value }, (input) => call('case.request-paper', input));
    if (isDone) asked = null;
  };
  const send = async (paperId: string): Promise<void> => {
    await printing.run({ paperId, printer: printer.value });
    await store.reread();
  };
  const print = async (): Promise<void> => {
    const ready = latest.value;
    if (ready !== null && ready.status === 'ready' && !isStale.value) return send(ready.paperId);
    await make();
    const made = latest.value;
    if (made === null || making.error.value !== null || making.conflict.value !== null) return undefined;
    if (made.status === 'ready') return send(made.paperId);
    wanted.value = made.paperId;
    return undefined;
  };
  const save = async (): Promise<void> => { if (latest.value !== null) await saving.run({ paperId: latest.value.paperId }); };
  const retry = async (): Promise<void> => {
    if (latest.value === null) return;
    await retrying.run({ paperId: latest.value.paperId });
    await store.reread();
  };

  watch(() => [latest.value?.paperId ?? null, latest.value?.status ?? null] as const, ([paperId, status]) => {
    if (paperId === null || status !== 'ready') {
      pages.clear();
      if (status === 'failed' && wanted.value === paperId) wanted.value = null;
      return;
    }
    void pages.run({ paperId });
    if (wanted.value !== paperId) return;
    wanted.value = null;
    void send(paperId);
  }, { immediate: true });
  watch([kind, language], () => {
    printing.clear();
    saving.clear();
    making.clear();
    wanted.value = null;
  });

  return { kind, language, latest, isStale, permit, making, isBeingMade, pages, printing, saving, printer, make, print, save, retry };
};
