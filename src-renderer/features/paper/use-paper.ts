/**
 * One paper of a case: made, looked at, saved, printed. Making is a command on the case (it is recorded); the rest only uses the stored
 * bytes, so that a missing or failing printer loses nothing. A letter is asked for its gaps first; what was printed once comes out as a copy.
 */
import { computed, reactive, ref, watch, type ComputedRef, type Ref } from 'vue';
import type { CaseView, PaperView, Permit } from '@shared/views/case-view';
import { WORDED_PAPERS, type Language, type PaperKind } from '@shared/vocabulary/case';
import { call, uuidV7 } from '../../desk/api';
import { useCall, type ChannelCall } from '../../desk/use-call';
import { useCaseStore } from '../../stores/use-case-store';
import { useFormDraft } from '../case/use-form-draft';
import { usePress, type Press } from '../case/use-press';

/** State of the paper panel. */
export type Paper = {
  readonly kind: Ref<PaperKind>;
  /** The language of an internal paper; letters are in the language of the case. */
  readonly language: Ref<Language>;
  /** The agent's own words, by kind; kept as drafts while they are typed. */
  readonly words: Record<'holding-letter' | 'apology-letter', string>;
  readonly isWorded: ComputedRef<boolean>;
  /** The newest paper of this kind and language, or null. */
  readonly latest: ComputedRef<PaperView | null>;
  /** It would come out the same if it were made now. */
  readonly isFresh: ComputedRef<boolean>;
  /** The case has events after it was asked for, other than about papers, or main would not print it as it is. */
  readonly isStale: ComputedRef<boolean>;
  /** The original that was printed, which can come out again as a copy; null when none was. */
  readonly sent: ComputedRef<PaperView | null>;
  readonly permit: ComputedRef<Permit>;
  /** What keeps the letter from the printer, as last looked at. */
  readonly gaps: ChannelCall<'paper.check'>;
  readonly making: Press;
  readonly isBeingMade: ComputedRef<boolean>;
  readonly pages: ChannelCall<'paper.read'>;
  readonly printing: ChannelCall<'paper.print'>;
  readonly saving: ChannelCall<'paper.save-as'>;
  readonly printer: Ref<string | null>;
  readonly make: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly printCopy: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly retry: () => Promise<void>;
};

const isWordedKind = (kind: PaperKind): kind is 'holding-letter' | 'apology-letter' => WORDED_PAPERS.includes(kind);

/** The paper panel of a case. */
export const usePaper = (view: () => CaseView): Paper => {
  const store = useCaseStore();
  const kind = ref<PaperKind>('resolution-report');
  const reportLanguage = ref<Language>(view().language);
  const language = computed({ get: () => (kind.value === 'resolution-report' ? reportLanguage.value : view().language), set: (wanted) => { reportLanguage.value = wanted; } });
  const words = reactive({ 'holding-letter': '', 'apology-letter': '' });
  const draft = useFormDraft(view().caseId, 'letter-words', words);
  const printer = ref<string | null>(null);
  const making = usePress();
  const gaps = useCall('paper.check');
  const pages = useCall('paper.read');
  const printing = useCall('paper.print');
  const saving = useCall('paper.save-as');
  const retrying = useCall('paper.retry');
  /** The paper that goes to the printer as soon as it is ready. */
  const wanted = ref<string | null>(null);
  let asked: { readonly key: string; readonly paperId: string } | null = null;

  const isWorded = computed(() => isWordedKind(kind.value));
  /** What goes with the request; null where the kind takes none, or none were typed. */
  const ownWords = computed(() => (isWordedKind(kind.value) && words[kind.value].trim() !== '' ? words[kind.value].trim() : null));
  const all = computed(() => view().papers.filter((paper) => paper.kind === kind.value && paper.language === language.value));
  const latest = computed(() => all.value.at(-1) ?? null);
  const sent = computed(() => all.value.findLast((paper) => paper.copyOf === null && paper.sentTo.length > 0) ?? null);
  const permit = computed(() => view().paperPermits[kind.value]);
  const isStale = computed(() => {
    const paper = latest.value;
    return paper !== null && (printing.error.value?.code === 'letter-outdated' || view().timeline.some((entry) => entry.at > paper.requestedAt && !entry.type.startsWith('Paper')));
  });
  const isFresh = computed(() => latest.value?.status === 'ready' && !isStale.value && (ownWords.value === null || latest.value.words === ownWords.value));
  const isBeingMade = computed(() => making.pending.value || latest.value?.status === 'being-made');

  const look = async (): Promise<boolean> => {
    if (kind.value === 'resolution-report') return true;
    const found = await gaps.run({ caseId: view().caseId, kind: kind.value, language: language.value, words: ownWords.value });
    return found !== null && found.length === 0;
  };
  const request = async (copyOf: PaperView | null): Promise<void> => {
    const payload = { kind: kind.value, language: language.value, words: copyOf === null ? ownWords.value : copyOf.words, copyOf: copyOf?.paperId ?? null };
    const key = JSON.stringify(payload);
    // A press without an answer asks for the same paper again, not for a second one (I12).
    const paperId = asked?.key === key ? asked.paperId : uuidV7(Date.now());
    asked = { key, paperId };
    const isDone = await making.run({ paperId, ...payload }, (input) => call('case.request-paper', input));
    if (!isDone) return;
    asked = null;
    if (copyOf === null && isWordedKind(kind.value)) draft.forget();
  };
  const make = async (): Promise<void> => {
    making.clear();
    printing.clear();
    if (await look()) await request(null);
  };
  const send = async (paperId: string): Promise<void> => {
    await printing.run({ paperId, printer: printer.value });
    await store.reread();
  };
  const sendWhenReady = async (before: PaperView | null): Promise<void> => {
    const made = latest.value;
    if (made === null || made.paperId === before?.paperId || making.error.value !== null || making.conflict.value !== null) return;
    if (made.status === 'ready') await send(made.paperId);
    else wanted.value = made.paperId;
  };
  const printCopy = async (): Promise<void> => {
    const before = latest.value;
    if (sent.value === null) return;
    await request(sent.value);
    await sendWhenReady(before);
  };
  const print = async (): Promise<void> => {
    const before = latest.value;
    if (before !== null && isFresh.value) return before.copyOf === null && before.sentTo.length > 0 ? printCopy() : send(before.paperId);
    await make();
    return sendWhenReady(before);
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
    gaps.clear();
    wanted.value = null;
    // A letter without own words is complete or not as the case stands: it says so before anybody presses.
    if (!isWorded.value && permit.value.allowed && !isFresh.value) void look();
  });

  return { kind, language, words, isWorded, latest, isFresh, isStale, sent, permit, gaps, making, isBeingMade, pages, printing, saving, printer, make, print, printCopy, save, retry };
};
