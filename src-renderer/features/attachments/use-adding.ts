/**
 * Files on their way to main, one after another. Too large or empty ones are refused before their bytes are read. A change of the case by
 * somebody else is no reason to refuse a file: it is sent again on the version that main names.
 */
import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import type { CaseView } from '@shared/views/case-view';
import { FILE_MAX_BYTES } from '@shared/vocabulary/attachments';
import { call, newCommandId } from '../../desk/api';
import type { ShownError } from '../../desk/error-words';
import { useWords } from '../../locales';
import { useCaseStore } from '../../stores/use-case-store';

/** A file that did not come in, and why. */
export type Refused = { readonly key: number; readonly name: string; readonly error: ShownError };
/** The file under way: the nth of all. */
export type UnderWay = { readonly name: string; readonly n: number; readonly all: number };

/** State of adding. `add` may be called again while files are under way. */
export type Adding = {
  readonly underWay: Ref<UnderWay | null>;
  readonly refused: ComputedRef<readonly Refused[]>;
  /** What came of the last file, in one sentence. */
  readonly said: Ref<string>;
  readonly add: (files: readonly File[]) => void;
  readonly dismiss: (key: number) => void;
};

const refusal = (code: ShownError['code'], facts: ShownError['facts'] = {}): ShownError => ({ code, facts, opensWith: null });

const refusedBySize = ({ size }: File): ShownError | null => {
  if (size === 0) return refusal('attachment-empty');
  return size > FILE_MAX_BYTES ? refusal('attachment-too-large', { overBytes: size - FILE_MAX_BYTES, maxBytes: FILE_MAX_BYTES }) : null;
};

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone by now.
    return null;
  }
};

/** Adds files to the case of `view`, which stays the same for as long as the part is on the screen. */
export const useAdding = (view: () => CaseView): Adding => {
  const store = useCaseStore();
  const { t } = useWords();
  const underWay = ref<UnderWay | null>(null);
  const refused = shallowRef<readonly Refused[]>([]);
  const said = ref('');
  const waiting: File[] = [];
  let nextKey = 1;
  let done = 0;
  let isRunning = false;

  const send = async (file: File, bytes: Uint8Array<ArrayBuffer>): Promise<Result<CaseView, DeskError>> => {
    const { caseId } = view();
    const request = { caseId, commandId: newCommandId(), name: file.name, bytes };
    const first = await call('attachment.add', { ...request, expectedVersion: view().version });
    const actual = first.ok || first.error.code !== 'version-conflict' ? undefined : first.error.facts['actual'];
    return typeof actual === 'number' ? call('attachment.add', { ...request, expectedVersion: actual }) : first;
  };
  const one = async (file: File): Promise<ShownError | null> => {
    const tooMuch = refusedBySize(file);
    if (tooMuch !== null) return tooMuch;
    const bytes = await bytesOf(file);
    if (bytes === null) return refusal('attachment-kind-not-taken');
    const kept = view().attachments.filter((each) => each.removedReason === null).length;
    const reply = await send(file, bytes);
    if (!reply.ok) return reply.error;
    store.accept(reply.value);
    const isNew = reply.value.attachments.filter((each) => each.removedReason === null).length > kept;
    said.value = t(isNew ? 'attachments.added' : 'attachments.thereAlready', { name: file.name });
    return null;
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      done += 1;
      underWay.value = { name: file.name, n: done, all: done + waiting.length };
      const error = await one(file);
      if (error === null) continue;
      said.value = '';
      refused.value = [...refused.value, { key: nextKey, name: file.name, error }];
      nextKey += 1;
    }
    underWay.value = null;
    done = 0;
    isRunning = false;
  };

  return {
    underWay, said, refused: computed(() => refused.value),
    add: (files) => {
      if (files.length === 0) return;
      refused.value = [];
      said.value = '';
      waiting.push(...files);
      if (!isRunning) void run();
    },
    dismiss: (key) => { refused.value = refused.value.filter((each) => each.key !== key); },
  };
};
