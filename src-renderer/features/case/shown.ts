/** How the words and figures of a case are put on the screen: erased words get a sentence in their place, effort and readiness get units. */
import type { CaseView, RepairView } from '@shared/views/case-view';
import { isErased } from '@shared/vocabulary/erased';
import { useFormat } from '../../desk/format';
import { useWords } from '../../locales';

/** Ways of saying the parts of a case. */
export type Shown = {
  /** The words, or what stands in place of erased ones. */
  readonly words: (text: string) => string;
  /** The name that may be shown. */
  readonly name: (complainant: CaseView['complainant']) => string;
  /** What an option asks of the customer, `effort: 1 visit`. */
  readonly effort: (effort: RepairView['effort']) => string;
};

/** Says the parts of a case in the language of the desk. */
export const useShown = (): Shown => {
  const { t } = useWords();
  const format = useFormat();
  const words = (text: string): string => (isErased(text) ? t('case.erasedText') : text);
  return {
    words,
    name: (complainant) => {
      if (complainant.isErased) return t('frame.queue.erased');
      return complainant.isNamed && complainant.name !== null ? words(complainant.name) : t('case.head.unnamed');
    },
    effort: ({ minutes, visits, documents }) => {
      const parts = [
        minutes > 0 ? format.minutes(minutes) : '', visits > 0 ? t('case.act.visits', { count: visits }) : '', documents > 0 ? t('case.act.documents', { count: documents }) : '',
      ].filter((part) => part !== '');
      return t('case.act.effort', { what: parts.length === 0 ? t('case.act.effortNone') : parts.join(' · ') });
    },
  };
};
