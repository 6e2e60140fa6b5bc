/** What is typed when a case is reopened, as it is kept and as it is sent. Plain data; no rule beyond "is it filled in". */
import type { Request } from '@shared/contract';
import { CHANNELS, PAIN_KINDS, type Channel, type PainKind } from '@shared/vocabulary/case';

/** One thing that hurts now. */
export type ReopenPain = { kind: PainKind | null; words: string };
/** Everything of the form. Either a superior with two lines, or why there is none. */
export type ReopenDraft = { channel: Channel | null; words: string; pains: ReopenPain[]; toStaffId: string | null; promised: string; notAskAgain: string; noSuperiorReason: string };

/** Nothing typed yet; the way it came in begins with the way the case did. */
export const emptyReopen = (channel: Channel): ReopenDraft => ({ channel, words: '', pains: [{ kind: null, words: '' }], toStaffId: null, promised: '', notAskAgain: '', noSuperiorReason: '' });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const oneOf = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);
const isPain = (value: unknown): boolean => isRecord(value) && (value['kind'] === null || oneOf(PAIN_KINDS, value['kind'])) && typeof value['words'] === 'string';

/** A kept draft of this shape; one of an older version is left alone. */
export const isReopenDraft = (value: unknown): value is ReopenDraft =>
  isRecord(value) && ['words', 'promised', 'notAskAgain', 'noSuperiorReason'].every((name) => typeof value[name] === 'string') && (value['channel'] === null || oneOf(CHANNELS, value['channel']))
  && Array.isArray(value['pains']) && value['pains'].length > 0 && value['pains'].every(isPain) && (value['toStaffId'] === null || typeof value['toStaffId'] === 'string');

/** The payload of `case.reopen`; null while something is missing. */
export const reopenPayload = (draft: ReopenDraft, hasSuperior: boolean): Request<'case.reopen'>['payload'] | null => {
  const { channel, words, toStaffId, promised, notAskAgain, noSuperiorReason } = draft;
  const pains = draft.pains.flatMap(({ kind, words: own }) => (kind === null || own.trim() === '' ? [] : [{ kind, words: own }]));
  if (channel === null || words.trim() === '' || pains.length < draft.pains.length) return null;
  if (!hasSuperior) return noSuperiorReason.trim() === '' ? null : { channel, words, pains, offer: { kind: 'none', reason: noSuperiorReason } };
  if (toStaffId === null || promised.trim() === '' || notAskAgain.trim() === '') return null;
  return { channel, words, pains, offer: { kind: 'superior', toStaffId, promised, notAskAgain } };
};
