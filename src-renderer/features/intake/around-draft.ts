/** Who else stands around a complaint and what the customer wishes, as kept in the intake draft and as sent. Everything may stay empty. */
import type { Around } from '@shared/contract/case-commands';
import { CHANNELS, NEEDS } from '@shared/vocabulary/case';
import { isNobody, representativeForm, representativePayload, type RepresentativeForm } from '../complainants/representative-form';
import { emptyWishes, isHoursMissing, saysSame, wishesForm, wishesPayload, type ToldWishes, type WishesForm } from '../complainants/wishes-form';

/** What is behind the disclosure of the intake. */
export type AroundDraft = { representative: RepresentativeForm; joint: { name: string; phone: string }[]; isConfidential: boolean; wishes: WishesForm };
/** Wishes that a known person told in an earlier case; they hold unless other ones are told now (I8). */
export type HeldWishes = ToldWishes & { readonly toldIn: string };
/** One thing begun there and not finished; `line` counts the joint complainants from 0. */
export type MissingAround = { readonly what: 'representative' | 'hours' } | { readonly what: 'joint'; readonly line: number };

/** Nobody else, nothing wished. */
export const emptyAround = (): AroundDraft => ({ representative: representativeForm(), joint: [], isConfidential: false, wishes: emptyWishes() });

const isBlank = ({ name, phone }: AroundDraft['joint'][number]): boolean => name.trim() === '' && phone.trim() === '';

/** What was begun and not finished, in the order of the screen. */
export const missingAround = (around: AroundDraft): MissingAround[] => [
  ...(isHoursMissing(around.wishes) ? [{ what: 'hours' as const }] : []),
  ...(!isNobody(around.representative) && around.representative.name.trim() === '' ? [{ what: 'representative' as const }] : []),
  ...around.joint.flatMap((person, line) => (!isBlank(person) && person.name.trim() === '' ? [{ what: 'joint' as const, line }] : [])),
];

/** The wishes that were told now; null where nothing was said, or only what was held already. */
const toldNow = (wishes: WishesForm, held: HeldWishes | null): Around['preferences'] => (saysSame(wishes, wishesForm(held)) ? null : wishesPayload(wishes));

/** What is sent; null when nothing was said of it. */
export const aroundPayload = (around: AroundDraft, held: HeldWishes | null): Around | null => {
  const representative = representativePayload(around.representative);
  const joint = around.joint.filter((person) => person.name.trim() !== '').map(({ name, phone }) => ({ name: name.trim(), phone: phone.trim() === '' ? null : phone.trim() }));
  const preferences = toldNow(around.wishes, held);
  const isNothing = representative === null && joint.length === 0 && !around.isConfidential && preferences === null;
  return isNothing ? null : { representative, joint, isConfidential: around.isConfidential, preferences };
};

/** True when something stands there, so that the closed disclosure says it. */
export const holdsSomething = (around: AroundDraft): boolean =>
  !isNobody(around.representative) || around.joint.some((person) => !isBlank(person)) || around.isConfidential || !saysSame(around.wishes, emptyWishes());

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasTexts = (value: unknown, names: readonly string[]): boolean => isRecord(value) && names.every((name) => typeof value[name] === 'string');
const isMinute = (value: unknown): boolean => value === null || typeof value === 'number';
const isWay = (value: unknown): boolean => value === null || CHANNELS.some((channel) => channel === value);
const isWishes = (value: unknown): boolean =>
  isRecord(value) && isWay(value['channel']) && isMinute(value['fromMinute']) && isMinute(value['toMinute']) && typeof value['doNotContact'] === 'boolean' && typeof value['needs'] === 'string' && typeof value['needWords'] === 'string';

/** A kept draft of this shape; one from before this part existed has none. */
export const isAroundDraft = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && hasTexts(value['representative'], ['name', 'phone', 'authorityWords']) && Array.isArray(value['joint']) && value['joint'].every((person) => hasTexts(person, ['name', 'phone']))
    && typeof value['isConfidential'] === 'boolean' && isWishes(value['wishes']));

/** Kept with the person who was taken: what was told in an earlier case. */
export const isHeldWishes = (value: unknown): boolean =>
  value === undefined || value === null || (isRecord(value) && isWay(value['channel']) && isMinute(value['fromMinute']) && isMinute(value['toMinute']) && typeof value['doNotContact'] === 'boolean'
    && Array.isArray(value['needs']) && value['needs'].every((need) => NEEDS.some((each) => each === need)) && (value['needWords'] === null || typeof value['needWords'] === 'string') && typeof value['toldIn'] === 'string');
