/** A table on its way in: the chosen file, what its columns mean, what would come in, and the run. Kept while somebody looks at a case in between. */
import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { Channel, Output, Request } from '@shared/contract';
import type { DeskError } from '@shared/errors';
import type { ImportCount, ImportMapping, ImportPreview, ImportStanding, SavedMapping } from '@shared/views/import-views';
import type { Delimiter, TextEncoding } from '@shared/vocabulary/importing';
import { call } from '../desk/api';
import { useTopic } from '../desk/topics';

/** What main is being asked for; null when nothing is. */
type Asked = 'choose' | 'preview' | 'count' | 'start' | 'save' | 'keep' | null;

/** Plain objects: what is reactive does not cross the bridge. */
const copyOf = (mapping: ImportMapping): ImportMapping => ({ ...mapping, columns: { ...mapping.columns } });

/** The import store. */
export const useImportStore = defineStore('import', () => {
  const preview = shallowRef<ImportPreview | null>(null);
  const mapping = ref<ImportMapping | null>(null);
  const count = shallowRef<ImportCount | null>(null);
  const standing = shallowRef<ImportStanding>({ run: null, unfinished: null });
  const mappings = shallowRef<readonly SavedMapping[]>([]);
  const error = shallowRef<DeskError | null>(null);
  const asked = ref<Asked>(null);
  /** Name under which the refused rows were saved. */
  const savedAs = ref('');
  /** True once the result of the last run was put away. */
  const isPutAway = ref(false);

  const ask = async <C extends Channel>(what: Asked, channel: C, request: Request<C>): Promise<Output<C> | null> => {
    asked.value = what;
    const reply = await call(channel, request);
    if (asked.value === what) asked.value = null;
    error.value = reply.ok || reply.error.code === 'choice-cancelled' ? null : reply.error;
    return reply.ok ? reply.value : null;
  };
  const take = (found: ImportPreview | null): void => {
    if (found === null) return;
    preview.value = found;
    mapping.value = copyOf(found.mapping);
    count.value = null;
    isPutAway.value = true;
  };
  const readStanding = async (): Promise<void> => {
    const reply = await call('import.progress', {});
    if (reply.ok) standing.value = reply.value;
  };
  const read = async (): Promise<void> => {
    const kept = await call('import.mappings', {});
    if (kept.ok) mappings.value = kept.value;
    await readStanding();
  };
  const choose = async (): Promise<void> => { take(await ask('choose', 'import.choose', {})); };
  const lookAgain = async (choice: { encoding?: TextEncoding; delimiter?: Delimiter }): Promise<void> => {
    if (preview.value === null) return;
    const { fileId, encoding, delimiter } = preview.value;
    take(await ask('preview', 'import.preview', { fileId, encoding: choice.encoding ?? encoding, delimiter: choice.delimiter ?? (choice.encoding === undefined ? delimiter : null) }));
  };
  const plainMapping = (): ImportMapping | null => (mapping.value === null ? null : copyOf(mapping.value));
  const countNow = async (): Promise<void> => {
    const wanted = plainMapping();
    if (preview.value === null || wanted === null) return;
    const found = await ask('count', 'import.count', { fileId: preview.value.fileId, mapping: wanted });
    // What was changed meanwhile makes the count one of another mapping.
    if (JSON.stringify(plainMapping()) === JSON.stringify(wanted)) count.value = found;
  };
  const start = async (): Promise<void> => {
    const wanted = plainMapping();
    const order = count.value?.dateOrder ?? null;
    if (preview.value === null || wanted === null || order === 'ask') return;
    const run = await ask('start', 'import.start', { fileId: preview.value.fileId, mapping: { ...wanted, dateOrder: wanted.dateOrder ?? order } });
    if (run === null) return;
    standing.value = { run, unfinished: null };
    isPutAway.value = false;
    savedAs.value = '';
  };
  const cancel = async (): Promise<void> => { await call('import.cancel', {}); };
  const saveRefused = async (): Promise<void> => { savedAs.value = (await ask('save', 'import.save-refused', {}))?.fileName ?? savedAs.value; };
  const keep = async (name: string, wanted: ImportMapping | null): Promise<boolean> => {
    const kept = await ask('keep', 'import.keep-mapping', { name, mapping: wanted });
    if (kept !== null) mappings.value = kept;
    return kept !== null;
  };
  const keepPresent = (name: string): Promise<boolean> => keep(name, plainMapping());
  /** A kept mapping holds for what this table has; the rest stays unmapped. */
  const use = (kept: ImportMapping): void => {
    const labels = new Set(preview.value?.columns.map(({ label }) => label) ?? []);
    const held = copyOf(kept);
    for (const [field, label] of Object.entries(held.columns)) {
      if (label !== null && !labels.has(label)) Object.assign(held.columns, { [field]: null });
    }
    mapping.value = held;
  };
  const putAway = (): void => {
    isPutAway.value = true;
    preview.value = null;
    mapping.value = null;
    count.value = null;
  };
  watch(mapping, () => { count.value = null; }, { deep: true });
  const run = computed(() => (isPutAway.value ? null : standing.value.run));
  const isRunning = computed(() => standing.value.run?.state === 'running');
  useTopic('import-changed', () => { void readStanding(); });

  return { preview, mapping, count, standing, mappings, error, asked, savedAs, run, isRunning, read, choose, lookAgain, countNow, start, cancel, saveRefused, keepPresent, keep, use, putAway };
});
