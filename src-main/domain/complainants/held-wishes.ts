/** Wishes belong to the person, not to one case (S1.5, I8): what was told in one case is taken over by every other case of the same person, as an event there. */
import type { Preferences } from '../../shared/contract/case-commands';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseEvent } from '../case/events';
import type { CaseState } from '../case/state';

/** Wishes that came from another case; `takenOverFrom` is the number of the one where they were told. */
export type HeldWishes = Omit<Preferences, 'needs'> & { readonly needs: readonly Preferences['needs'][number][]; readonly takenOverFrom: string };

type Wishes = Omit<HeldWishes, 'takenOverFrom'>;

const NO_WISHES: Wishes = { channel: null, fromMinute: null, toMinute: null, doNotContact: false, needs: [], needWords: null };

/** True when both ask for the same; nothing noted is the same as no wish. */
export const isSameWish = (one: Wishes | null, other: Wishes | null): boolean => {
  const a = one ?? NO_WISHES;
  const b = other ?? NO_WISHES;
  return a.channel === b.channel && a.fromMinute === b.fromMinute && a.toMinute === b.toMinute && a.doNotContact === b.doNotContact && a.needWords === b.needWords
    && a.needs.length === b.needs.length && a.needs.every((need) => b.needs.includes(need));
};

/** True when nothing at all is wished. */
export const isNoWish = (wishes: Wishes): boolean => isSameWish(wishes, null);

/** What another case of the same person has to write down, so that the wishes of `from` hold there too. Nothing where they hold already, where the words are erased, and in imported history. */
export const wishesTakenOver = (into: CaseState, from: CaseState): readonly CaseEvent[] => {
  if (into.closure?.outcome === 'closed-before' || isErased(into.story) || isSameWish(into.preferences, from.preferences)) return [];
  const { channel, fromMinute, toMinute, doNotContact, needs, needWords } = from.preferences ?? NO_WISHES;
  return [{ type: 'PreferencesNoted', payload: { channel, fromMinute, toMinute, doNotContact, needs, needWords, takenOverFrom: from.preferences?.takenOverFrom ?? from.reference } }];
};
