/** How a case is said in one line: its title, who complains, what is due. */
import type { CaseRow } from '@shared/views/desk-views';
import { isErased } from '@shared/vocabulary/erased';
import { useFormat } from '../../desk/format';
import { useWords } from '../../locales';

/** The words of a row; erased people and unnamed ones have their own. `due` is null when nothing is due. */
export type RowWords = { readonly title: string; readonly who: string; readonly due: string | null; readonly dueShort: string | null; readonly isLate: boolean; readonly dueWhat: string | null };

/** Says rows in the language of the desk. */
export const useRowWords = (): ((row: CaseRow) => RowWords) => {
  const { t } = useWords();
  const format = useFormat();
  const who = (row: CaseRow): string => {
    if (row.isErased || isErased(row.complainantName)) return t('frame.queue.erased');
    return row.complainantName ?? t('frame.queue.nameless');
  };
  return (row) => {
    const left = row.due === null ? null : format.timeLeft(row.due.dueAt);
    return {
      title: isErased(row.title) ? t('frame.queue.erased') : row.title,
      who: who(row),
      due: left?.text ?? null,
      dueShort: left?.short ?? null,
      isLate: left?.isLate === true || row.due?.isLate === true,
      dueWhat: row.due === null ? null : t(`vocabulary.due.${row.due.what}`),
    };
  };
};
