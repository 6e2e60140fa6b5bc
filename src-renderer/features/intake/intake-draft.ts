/** What is typed at intake, as it is kept in the draft and as it is sent. Plain data; no rule beyond "is it filled in". */
import type { RegisterPayload } from '@shared/contract/case-commands';
import type { Request } from '@shared/contract';
import type { Bilingual } from '@shared/playbook/words';
import { CHANNELS, LANGUAGES, PAIN_KINDS, type Channel, type Language, type PainKind } from '@shared/vocabulary/case';
import { aroundPayload, emptyAround, isAroundDraft, isHeldWishes, missingAround, type AroundDraft, type HeldWishes, type MissingAround } from './around-draft';

/** One pain line; null words follow the first sentence of the story until somebody edits them. */
export type PainLine = { kind: PainKind | null; words: string | null };
/** What it is about, as somebody took it from what the words suggest; named as it was shown. */
export type TakenSubject = { readonly subjectId: string; readonly name: Bilingual };
/** Everything on the intake screen. `known` is a person taken from the list of those already held, with what that person wished before. */
export type IntakeDraft = {
  story: string; pains: PainLine[]; desiredRemedy: string; channel: Channel; product: string; journeyStep: string; language: Language;
  isNotGiven: boolean; known: { personId: string; name: string; wishes?: HeldWishes | null } | null; name: string; phone: string; address: string;
  effort: RegisterPayload['effortBefore'];
  /** Somebody else involved, or wishes; a draft from before this part existed has none. */
  around?: AroundDraft;
  /** Null or absent while nobody took a suggestion. */
  subject?: TakenSubject | null;
  /** The press that main has not answered yet: its id and what was sent. Kept with the words, so that not even a killed program registers twice (I12). */
  sent?: SentIntake | null;
};
/** A register command on its way. */
export type SentIntake = Request<'case.register'>;

/** An empty intake; the customer's language begins with the desk's. */
export const emptyIntake = (language: Language): IntakeDraft => ({
  story: '', pains: [{ kind: null, words: null }], desiredRemedy: '', channel: 'phone', product: '', journeyStep: '', language,
  isNotGiven: false, known: null, name: '', phone: '', address: '', effort: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, around: emptyAround(),
});

const WORDS_LIMIT = 300;
const SENTENCE_END = /[。！？!?\n]|\.(?=\s|$)/u;

/** The first sentence of what was typed so far: the words of the first pain until they are edited. */
export const firstSentenceOf = (story: string): string => {
  const first = story.split(SENTENCE_END).map((part) => part.trim()).find((part) => part !== '') ?? '';
  return Array.from(first).slice(0, WORDS_LIMIT).join('');
};

/** The words a pain line shows and sends. */
export const painWords = (draft: IntakeDraft, index: number): string => draft.pains[index]?.words ?? (index === 0 ? firstSentenceOf(draft.story) : '');

/** One thing still missing; `line` counts the pains from 0. */
export type Missing = MissingAround | { readonly what: 'story' | 'name' } | { readonly what: 'pain-kind' | 'pain-words'; readonly line: number };
/** The two required things, a name or "not given", and what was begun of the rest, in the order of the screen. */
export const missingIn = (draft: IntakeDraft): Missing[] => {
  const missing: Missing[] = [];
  if (draft.story.trim() === '') missing.push({ what: 'story' });
  for (const [line, pain] of draft.pains.entries()) {
    if (pain.kind === null) missing.push({ what: 'pain-kind', line });
    if (painWords(draft, line).trim() === '') missing.push({ what: 'pain-words', line });
  }
  if (!draft.isNotGiven && draft.known === null && draft.name.trim() === '') missing.push({ what: 'name' });
  return draft.around === undefined ? missing : [...missing, ...missingAround(draft.around)];
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const complainantOf = (draft: IntakeDraft): Request<'case.register'>['payload']['complainant'] => {
  if (draft.isNotGiven) return { kind: 'not-given' };
  if (draft.known !== null) return { kind: 'known', personId: draft.known.personId };
  return { kind: 'new', name: draft.name.trim(), phone: orNull(draft.phone), address: orNull(draft.address) };
};

/** Wishes of the known person who was taken, as told before. */
export const heldBy = (draft: IntakeDraft): HeldWishes | null => draft.known?.wishes ?? null;

/** The payload of `case.register`; null while something is missing. */
export const registerPayload = (draft: IntakeDraft): Request<'case.register'>['payload'] | null => {
  if (missingIn(draft).length > 0) return null;
  const around = draft.around === undefined ? null : aroundPayload(draft.around, heldBy(draft));
  return {
    story: draft.story.trim(),
    pains: draft.pains.flatMap((pain, index) => (pain.kind === null ? [] : [{ kind: pain.kind, words: painWords(draft, index).trim() }])),
    desiredRemedy: orNull(draft.desiredRemedy), channel: draft.channel, product: orNull(draft.product), journeyStep: orNull(draft.journeyStep), language: draft.language,
    complainant: complainantOf(draft), effortBefore: { ...draft.effort }, ...(around === null ? {} : { around }), ...(draft.subject === undefined || draft.subject === null ? {} : { subjectId: draft.subject.subjectId }),
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const oneOf = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);
const isPain = (value: unknown): boolean => isRecord(value) && (value['kind'] === null || oneOf(PAIN_KINDS, value['kind'])) && (value['words'] === null || typeof value['words'] === 'string');
const isKnown = (value: unknown): boolean => value === null || (isRecord(value) && typeof value['personId'] === 'string' && typeof value['name'] === 'string' && isHeldWishes(value['wishes']));
const isSent = (value: unknown): boolean => value === undefined || value === null || (isRecord(value) && typeof value['commandId'] === 'string' && isRecord(value['payload']));
const isSubject = (value: unknown): boolean => value === undefined || value === null
  || (isRecord(value) && typeof value['subjectId'] === 'string' && isRecord(value['name']) && LANGUAGES.every((language) => isRecord(value['name']) && typeof value['name'][language] === 'string'));
const isEffort = (value: unknown): boolean => isRecord(value) && ['tellings', 'transfers', 'waitMinutes', 'visits', 'documents'].every((name) => typeof value[name] === 'number');

/** A kept draft of this shape; one of an older version is left alone. */
export const isIntakeDraft = (value: unknown): value is IntakeDraft =>
  isRecord(value) && ['story', 'desiredRemedy', 'product', 'journeyStep', 'name', 'phone', 'address'].every((name) => typeof value[name] === 'string')
  && Array.isArray(value['pains']) && value['pains'].length > 0 && value['pains'].every(isPain) && oneOf(CHANNELS, value['channel']) && oneOf(LANGUAGES, value['language'])
  && typeof value['isNotGiven'] === 'boolean' && isKnown(value['known']) && isEffort(value['effort']) && isSent(value['sent']) && isSubject(value['subject']) && isAroundDraft(value['around']);
