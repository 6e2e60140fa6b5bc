/** How a case is said in one line: its title, who complains, what is due. A row is said once for each time, language and zone, and kept. */
import type { CaseRow } from '@shared/views/desk-views';
import type { Language } from '@shared/vocabulary/case';
import { isErased } from '@shared/vocabulary/erased';
import { useFormat } from '../../desk/format';
import { place } from '../../desk/place';
import type { Zone } from '../../desk/wall-time';
import { useWords } from '../../locales';

/** The words of a row; erased people, unnamed ones and hidden cases have their own. `due` is null when nothing is due; `about` is the product, or how it came in. */
export type RowWords = { readonly title: string; readonly who: string; readonly about: string; readonly marks: readonly string[]; readonly due: string | null; readonly dueShort: string | null; readonly isLate: boolean; readonly dueWhat: string | null };

type Kept = { readonly words: RowWords; readonly nowAt: number; readonly language: Language; readonly timeZone: Zone };
/** Forgotten together with the rows, which main sends anew. */
const kept = new WeakMap<CaseRow, Kept>();

/** Says rows in the language of the desk. The same row at the same time has the same words, by identity too, so that it need not be drawn again. */
export const useRowWords = (): ((row: CaseRow) => RowWords) => {
  const { t } = useWords();
  const format = useFormat();
  const who = (row: CaseRow): string => {
    if (row.isHidden) return row.reference;
    if (row.isErased || isErased(row.complainantName)) return t('frame.queue.erased');
    return row.complainantName ?? t('frame.queue.nameless');
  };
  const title = (row: CaseRow): string => {
    if (row.isHidden) return t('hands.row.confidential');
    return isErased(row.title) ? t('frame.queue.erased') : row.title;
  };
  const marks = (row: CaseRow): string[] => [
    ...(row.isMomentOfTruth ? [t('moment.queue.momentOfTruth')] : []),
    ...(row.handover === null ? [] : [t('hands.row.offeredTo', { name: row.handover.to })]), ...(row.waitsForApproval ? [t('hands.row.waits')] : []),
    ...(row.cycle > 1 ? [t('hands.row.reopened')] : []), ...(row.isConfidential ? [t('hands.row.confidentialMark')] : []),
  ];
  const wordsOf = (row: CaseRow): RowWords => {
    const left = row.due === null ? null : format.timeLeft(row.due.dueAt);
    return {
      title: title(row),
      who: who(row),
      about: row.isHidden ? '' : row.product ?? t(`vocabulary.channel.${row.channel}`),
      marks: row.isHidden ? [] : marks(row),
      due: left?.text ?? null,
      dueShort: left?.short ?? null,
      isLate: left?.isLate === true || row.due?.isLate === true,
      dueWhat: row.due === null ? null : t(`vocabulary.due.${row.due.what}`),
    };
  };
  return (row) => {
    const { nowAt, language, timeZone } = place;
    const known = kept.get(row);
    if (known !== undefined && known.nowAt === nowAt && known.language === language && known.timeZone === timeZone) return known.words;
    const words = wordsOf(row);
    kept.set(row, { words, nowAt, language, timeZone });
    return words;
  };
};
