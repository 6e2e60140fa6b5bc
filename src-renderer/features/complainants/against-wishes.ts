/** Said before the rules refuse: what a contact goes against (I8). The same words of the published language that the rules use; what is allowed stays with main. */
import type { CaseView } from '@shared/views/case-view';
import type { Channel } from '@shared/vocabulary/case';
import type { Instant } from '@shared/vocabulary/time';
import { goesAgainst } from '@shared/vocabulary/wishes';
import { place } from '../../desk/place';
import { toWall } from '../../desk/wall-time';
import { useWords } from '../../locales';
import { useWishWords } from './wish-words';

/** The sentence to show, or null where the contact is what the customer asked for. */
export type AgainstWishes = (preferences: CaseView['preferences'], channel: Channel | null, at: Instant) => string | null;

/** Says what a contact by this way at this time goes against. */
export const useAgainstWishes = (): AgainstWishes => {
  const { t } = useWords();
  const { how } = useWishWords();
  return (preferences, channel, at) => {
    if (preferences === null) return null;
    if (preferences.doNotContact) return t('complainants.against.doNotContact');
    const against = channel === null ? null : goesAgainst(preferences, channel, toWall(at, place.timeZone).minutes);
    return against === null ? null : t(`complainants.against.${against}`, { wish: how(preferences) });
  };
};
