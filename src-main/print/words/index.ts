/** Finds the words of a paper's language. To add a language: one file of the shape in `paper-words.ts`, one line here. */
import type { Language } from '../../shared/vocabulary/case';
import { english } from './en';
import type { PaperWords } from './paper-words';
import { chinese } from './zh-CN';

/** Words by language. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { 'zh-CN': chinese, en: english };
