/** What the record itself knows for the three lines of a handover: shown below each line as a hint, never written into it (S3.3). */
import type { CaseView } from '@shared/views/case-view';
import { useFormat } from '../../../desk/format';
import { useWords } from '../../../locales';
import { useShown } from '../shown';

/** One hint for each line. */
export type FactsOfRecord = { readonly happened: string; readonly promised: string; readonly notAskAgain: string };

/** Says the hints of a case; erased words stay erased. */
export const useFactsOfRecord = (): ((view: CaseView) => FactsOfRecord) => {
  const { t } = useWords();
  const format = useFormat();
  const shown = useShown();
  return (view) => {
    const hint = (facts: readonly string[]): string => t('hands.handover.onRecord', { facts: facts.join(' · ') });
    const promises = view.promises.filter((each) => each.status === 'open').map((each) => t('hands.handover.promiseBy', { what: shown.words(each.what), time: format.moment(each.dueAt) }));
    const { complainant, effort, product } = view;
    const given = [
      ...(complainant.isNamed && complainant.name !== null ? [shown.name(complainant)] : []), ...(complainant.phone === null ? [] : [complainant.phone]), ...(complainant.address === null ? [] : [complainant.address]),
      ...(product === null ? [] : [product]), ...(effort.tellings > 0 ? [t('hands.handover.toldTimes', { count: effort.tellings })] : []),
    ];
    return {
      happened: hint([...view.pains.map((pain) => shown.words(pain.words)), ...view.containments.map((each) => shown.words(each.measure))]),
      promised: hint(promises.length === 0 ? [t('hands.handover.nothingOpen')] : promises),
      notAskAgain: hint(given.length === 0 ? [t('case.head.unnamed')] : given),
    };
  };
};
