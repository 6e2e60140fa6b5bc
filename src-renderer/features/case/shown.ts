/** How the words and figures of a case are put on the screen: erased words get a sentence in their place, effort and readiness get units. */
import type { CaseView, RepairView } from '@shared/views/case-view';
import type { EffortSpent } from '@shared/contract/parts';
import { isErased } from '@shared/vocabulary/erased';
import { useFormat } from '../../desk/format';
import { useWords } from '../../locales';

const SPENT = ['tellings', 'transfers', 'waitMinutes', 'visits', 'documents'] as const;

/** Ways of saying the parts of a case. */
export type Shown = {
  /** The words, or what stands in place of erased ones. */
  readonly words: (text: string) => string;
  /** The name that may be shown. */
  readonly name: (complainant: CaseView['complainant']) => string;
  /** What an option asks of the customer, `effort: 1 visit`. */
  readonly effort: (effort: RepairView['effort']) => string;
  /** The same without its label, `1 visit · 2 documents`, or `nothing`. */
  readonly asked: (effort: RepairView['effort']) => string;
  /** What something has cost the customer, or `nothing`. */
  readonly spent: (effort: EffortSpent) => string;
};

/** Says the parts of a case in the language of the desk. */
export const useShown = (): Shown => {
  const { t } = useWords();
  const format = useFormat();
  const partsOf = ({ minutes, visits, documents }: RepairView['effort']): string => [
    minutes > 0 ? format.minutes(minutes) : '', visits > 0 ? t('case.act.visits', { count: visits }) : '', documents > 0 ? t('case.act.documents', { count: documents }) : '',
  ].filter((part) => part !== '').join(' · ');
  const words = (text: string): string => (isErased(text) ? t('case.erasedText') : text);
  return {
    words,
    name: (complainant) => {
      if (complainant.isErased) return t('frame.queue.erased');
      return complainant.isNamed && complainant.name !== null ? words(complainant.name) : t('case.head.unnamed');
    },
    effort: (effort) => t('case.act.effort', { what: partsOf(effort) === '' ? t('case.act.effortNone') : partsOf(effort) }),
    asked: (effort) => (partsOf(effort) === '' ? t('record.nextCost.nothing') : partsOf(effort)),
    spent: (effort) => {
      const parts = SPENT.filter((name) => effort[name] > 0).map((name) => `${t(`case.aside.${name}`)} ${name === 'waitMinutes' ? format.minutes(effort[name]) : t('case.aside.times', { n: effort[name] })}`);
      return parts.length === 0 ? t('record.contacts.noCost') : parts.join(' · ');
    },
  };
};
