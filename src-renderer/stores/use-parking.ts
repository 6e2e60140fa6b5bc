/**
 * Calls that wait while another is taken. A parked call is its place in the window, the field that had the focus, and a few
 * words to know it by; the typing itself is in its draft. The list is a draft too, so that it survives a crash.
 */
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { call, uuidV7 } from '../desk/api';
import { bringBackFocus, focusedField, type FocusedField } from '../desk/focus';
import { exactNow } from '../desk/place';
import { useDraftsStore } from './use-drafts';

/** Where a call is: an intake under way (by the key of its draft) or a case. */
export type CallPlace = { readonly name: 'intake'; readonly draftKey: string } | { readonly name: 'case'; readonly caseId: string };
/** One parked call. */
export type ParkedCall = { readonly place: CallPlace; readonly label: string; readonly parkedAt: number; readonly focus: FocusedField | null };
/** What the screen in front says of itself, so that it can be parked; null label means there is nothing to keep. */
export type OpenCall = { readonly place: CallPlace; readonly label: () => string | null };

const PARKING_KEY = 'parking';
const INTAKE_PREFIX = 'intake.';
const LABEL_LENGTH = 60;

/** The key of a new intake's draft. */
export const newIntakeKey = (): string => `${INTAKE_PREFIX}${uuidV7(exactNow())}`;
/** One string for one place. */
export const placeKey = (place: CallPlace): string => (place.name === 'intake' ? place.draftKey : place.caseId);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFocus = (value: unknown): value is FocusedField => isRecord(value) && typeof value['field'] === 'string' && typeof value['from'] === 'number' && typeof value['to'] === 'number';
const isPlace = (value: unknown): value is CallPlace => isRecord(value) && ((value['name'] === 'intake' && typeof value['draftKey'] === 'string') || (value['name'] === 'case' && typeof value['caseId'] === 'string'));
const isParked = (value: unknown): value is ParkedCall => isRecord(value) && isPlace(value['place']) && typeof value['label'] === 'string' && typeof value['parkedAt'] === 'number' && (value['focus'] === null || isFocus(value['focus']));

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
/** An intake that was under way when the program ended: its story is enough to know it by. */
const labelOfDraft = (body: string): string => {
  const kept = parse(body);
  return isRecord(kept) && typeof kept['story'] === 'string' ? kept['story'].trim().slice(0, LABEL_LENGTH) : '';
};

/** The parking store. */
export const useParkingStore = defineStore('parking', () => {
  const router = useRouter();
  const drafts = useDraftsStore();
  const parked = ref<ParkedCall[]>([]);
  const open = shallowRef<OpenCall | null>(null);

  const keep = (): Promise<boolean> => drafts.save(PARKING_KEY, JSON.stringify(parked.value));
  const drop = (key: string): void => { parked.value = parked.value.filter((each) => placeKey(each.place) !== key); };

  /** Screens of a call say who they are; answers how to take it back. */
  const announce = (call_: OpenCall): (() => void) => {
    open.value = call_;
    return () => { if (open.value === call_) open.value = null; };
  };
  /** Keeps the present call; false when there is none, or nothing in it. */
  const park = async (): Promise<boolean> => {
    const present = open.value;
    const label = present?.label() ?? null;
    if (present === null || label === null) return false;
    const focus = focusedField();
    drop(placeKey(present.place));
    parked.value = [{ place: present.place, label: label.slice(0, LABEL_LENGTH), parkedAt: exactNow(), focus }, ...parked.value];
    await Promise.all([drafts.flushAll(), keep()]);
    return true;
  };
  // Whatever leads out of an intake under way parks it, a link or a key, a row or a hit of find. A case needs no parking: it stays in the queue.
  router.beforeEach((to) => {
    const present = open.value?.place;
    if (present?.name !== 'intake' || to.params['draftKey'] === present.draftKey) return;
    if (!parked.value.some((each) => placeKey(each.place) === present.draftKey)) void park();
  });
  const parkAndLeave = async (): Promise<void> => { if (await park()) await router.push({ name: 'queue' }); };
  /** Another call: the present one is parked by itself. */
  const newComplaint = async (): Promise<void> => {
    const isEmptyIntake = open.value?.place.name === 'intake' && open.value.label() === null;
    if (isEmptyIntake) return;
    // Keeping is begun but not waited for: what is typed next belongs to the new call.
    const kept = park();
    await router.push({ name: 'intake', params: { draftKey: newIntakeKey() } });
    await kept;
  };
  const goTo = (place: CallPlace): Promise<unknown> =>
    router.push(place.name === 'intake' ? { name: 'intake', params: { draftKey: place.draftKey } } : { name: 'case', params: { caseId: place.caseId } });
  /** Back to a parked call; the one in front is parked in its stead. */
  const resume = async (call_: ParkedCall): Promise<void> => {
    if (open.value !== null && placeKey(open.value.place) !== placeKey(call_.place)) await park();
    drop(placeKey(call_.place));
    void keep();
    await goTo(call_.place);
    if (call_.focus !== null) bringBackFocus(call_.focus);
  };
  const resumeLatest = async (): Promise<void> => {
    const latest = parked.value[0];
    if (latest !== undefined) await resume(latest);
  };
  /** A call that was registered, closed or opened by another way is no longer parked. */
  const forget = async (key: string): Promise<void> => {
    if (!parked.value.some((each) => placeKey(each.place) === key)) return;
    drop(key);
    await keep();
  };
  /** After signing in: the person's parked calls, and intakes that were cut off. */
  const load = async (): Promise<void> => {
    const reply = await call('draft.list', {});
    if (!reply.ok) return;
    drafts.know(reply.value.map((draft) => draft.key));
    const own = reply.value.find((draft) => draft.key === PARKING_KEY);
    const kept = own === undefined ? [] : parse(own.body);
    const drafted = new Map(reply.value.filter((draft) => draft.key.startsWith(INTAKE_PREFIX)).map((draft) => [draft.key, draft]));
    const isStill = (each: ParkedCall): boolean => each.place.name === 'case' || drafted.has(each.place.draftKey);
    const listed = (Array.isArray(kept) ? kept.filter(isParked) : []).filter(isStill);
    const here = open.value === null ? '' : placeKey(open.value.place);
    const known = new Set([here, ...listed.map((each) => placeKey(each.place))]);
    const cutOff = [...drafted.values()].filter((draft) => !known.has(draft.key))
      .map((draft): ParkedCall => ({ place: { name: 'intake', draftKey: draft.key }, label: labelOfDraft(draft.body), parkedAt: draft.savedAt, focus: null }));
    parked.value = [...listed, ...cutOff].filter((each) => placeKey(each.place) !== here);
  };
  const clear = (): void => {
    parked.value = [];
    drafts.forgetAll();
  };
  const isEmpty = computed(() => parked.value.length === 0);
  return { parked, open, isEmpty, announce, park, parkAndLeave, newComplaint, resume, resumeLatest, forget, load, clear };
});
