/** The reasons for a refused row as words in the file that a person puts right; the screen has its own. */
import type { Language } from '../shared/vocabulary/case';
import type { RowRefusal } from '../shared/vocabulary/importing';

/** Headings of the two columns in front, and a sentence for each reason. */
export type RefusalWords = { readonly line: string; readonly reason: string; readonly codes: Readonly<Record<RowRefusal, string>> };

/** Words by language. */
export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = {
  en: {
    line: 'Line', reason: 'Reason',
    codes: {
      'too-few-cells': 'A mapped column is missing from this row', 'too-many-cells': 'More cells than headings: a separator stands inside a cell', 'quote-not-closed': 'A quotation mark is never closed',
      'row-too-long': 'A quotation mark is not closed; the row would be over a mebibyte', 'rest-not-read': 'From here on the file is not a table', 'reference-missing': 'The number is missing',
      'reference-rounded': 'The number was rounded by a spreadsheet', 'twice-in-file': 'The number stands in this file before', 'date-not-read': 'Not a date', 'date-not-valid': 'There is no such day',
      'date-in-future': 'The day lies in the future', 'story-too-long': 'The story has more than 100,000 characters', 'field-too-long': 'A cell is too long for its meaning', 'amount-not-read': 'Not an amount, or one that can be read in two ways',
      'nothing-said': 'Neither story nor product nor issue',
    },
  },
  'zh-CN': {
    line: '行号', reason: '原因',
    codes: {
      'too-few-cells': '该行缺少已对应的列', 'too-many-cells': '单元格多于标题：单元格内含有分隔符', 'quote-not-closed': '引号没有结束', 'row-too-long': '引号没有结束，该行超过 1 MiB', 'rest-not-read': '从此处起文件不再是表格',
      'reference-missing': '缺少编号', 'reference-rounded': '编号已被电子表格四舍五入', 'twice-in-file': '编号在本文件中已出现过', 'date-not-read': '不是日期', 'date-not-valid': '没有这一天', 'date-in-future': '日期在将来',
      'story-too-long': '投诉内容超过 10 万字', 'field-too-long': '单元格内容过长', 'amount-not-read': '不是金额，或有两种读法', 'nothing-said': '没有投诉内容、产品和问题',
    },
  },
};
