/** Who goes on once the contact budget is spent and the person at the desk may not (S1.5, I8). */
import type { CaseView } from '@shared/views/case-view';
import type { Say } from '../../locales';

/** The sentence that names those who may, or null while nothing stands in the way. */
export const whoMayGoOn = (t: Say, { isSpent, mayGoOn, whoMay }: CaseView['contactBudget']): string | null => {
  if (!isSpent || mayGoOn) return null;
  return whoMay.length === 0 ? t('moment.contacts.spentNobody') : t('moment.contacts.spent', { who: whoMay.map(({ name }) => name).join(' · ') });
};
