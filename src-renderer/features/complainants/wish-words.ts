/** Wishes as one plain line: by which way, between which hours, what the person needs. */
import { useWords } from '../../locales';
import { clockText } from '../../desk/wall-time';
import type { ToldWishes } from './wishes-form';

/** Ways of saying wishes. `how` is the way and the hours; `all` adds the needs and "do not contact". Empty when there is nothing to say. */
export type WishWords = { readonly how: (wishes: ToldWishes) => string; readonly needs: (wishes: ToldWishes) => string; readonly all: (wishes: ToldWishes) => string };

/** Says wishes in the language of the desk. */
export const useWishWords = (): WishWords => {
  const { t } = useWords();
  const how: WishWords['how'] = ({ channel, fromMinute, toMinute }) => {
    const hours = fromMinute === null || toMinute === null ? null : { from: clockText(fromMinute), to: clockText(toMinute) };
    const way = channel === null ? null : t(`complainants.wishes.by.${channel}`);
    if (way === null) return hours === null ? '' : t('complainants.wishes.line.hours', hours);
    return hours === null ? way : t('complainants.wishes.line.both', { way, ...hours });
  };
  const needs: WishWords['needs'] = (wishes) => [...wishes.needs.map((need) => t(`vocabulary.need.${need}`)), wishes.needWords ?? ''].filter((part) => part !== '').join(' · ');
  return {
    how, needs,
    all: (wishes) => [wishes.doNotContact ? t('complainants.wishes.doNotContact') : '', how(wishes), needs(wishes)].filter((part) => part !== '').join(' · '),
  };
};
