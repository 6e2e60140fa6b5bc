/** The manual as it is shown: the words of one language joined with the outline and the pictures. */
import type { Language } from '@shared/vocabulary/case';
import { en } from './en';
import { OUTLINE, SECTION_IDS, type ManualWords, type PartWords, type SectionId } from './outline';
import { pictureOf, type Picture } from './pictures';
import { zhCN } from './zh-CN';

/** One section as it is shown. `picture` is null where there is none. */
export type ManualSection = { readonly id: SectionId; readonly title: string; readonly parts: readonly PartWords[]; readonly picture: (Picture & { readonly alt: string }) | null };

const WORDS: Readonly<Record<Language, ManualWords>> = { 'zh-CN': zhCN, en };

/** All sections in the order of the outline. */
export const sectionsOf = (language: Language): readonly ManualSection[] => SECTION_IDS.map((id) => {
  const { title, parts, alt } = WORDS[language][id];
  const { picture } = OUTLINE[id];
  return { id, title, parts: Object.values<PartWords>(parts), picture: picture === null || alt === null ? null : { ...pictureOf(language, picture), alt } };
});
