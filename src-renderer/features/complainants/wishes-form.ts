/** How a person wants to be reached, as it is filled in: flat and plain, so that every draft can hold it. No rule beyond "are both hours there". */
import type { Preferences } from '@shared/contract/case-commands';
import { NEEDS, type Channel, type Need } from '@shared/vocabulary/case';
import { areHoursHalf } from '@shared/vocabulary/wishes';

/** Wishes in a form; `needs` are names of the closed list with a space between. */
export type WishesForm = { channel: Channel | null; fromMinute: number | null; toMinute: number | null; doNotContact: boolean; needs: string; needWords: string };
/** Wishes as main tells them, whatever else comes with them. */
export type ToldWishes = Omit<Preferences, 'needs'> & { readonly needs: readonly Need[] };

const GAP = ' ';

/** Nothing wished. */
export const emptyWishes = (): WishesForm => ({ channel: null, fromMinute: null, toMinute: null, doNotContact: false, needs: '', needWords: '' });

/** The form filled with what was told. */
export const wishesForm = (told: ToldWishes | null): WishesForm => {
  if (told === null) return emptyWishes();
  const { channel, fromMinute, toMinute, doNotContact, needs, needWords } = told;
  return { channel, fromMinute, toMinute, doNotContact, needs: needs.join(GAP), needWords: needWords ?? '' };
};

/** The needs chosen in a form, in the order of the list. */
export const needsOf = (form: WishesForm): Need[] => {
  const chosen = form.needs.split(GAP);
  return NEEDS.filter((need) => chosen.includes(need));
};

/** The same form with one need chosen or not. */
export const withNeed = (form: WishesForm, need: Need, isChosen: boolean): string =>
  NEEDS.filter((each) => (each === need ? isChosen : needsOf(form).includes(each))).join(GAP);

/** What is sent. */
export const wishesPayload = (form: WishesForm): Preferences => ({
  channel: form.channel, fromMinute: form.fromMinute, toMinute: form.toMinute, doNotContact: form.doNotContact, needs: needsOf(form), needWords: form.needWords.trim() === '' ? null : form.needWords.trim(),
});

/** True while the hours cannot be sent. */
export const isHoursMissing = (form: WishesForm): boolean => areHoursHalf(form);

/** True when both forms say the same. */
export const saysSame = (one: WishesForm, other: WishesForm): boolean => JSON.stringify(wishesPayload(one)) === JSON.stringify(wishesPayload(other));
