/** The answer of `npm run check-pack`: a folder → every fault as a line, or the word that the pack is whole. */
import type { Language } from '../shared/vocabulary/case';
import { faultLine } from './fault-words';
import { gapsOf } from './gaps';
import { readFolder } from './read-folder';
import { readPack } from './read-pack';

/** Lines to print, and whether there was nothing to complain about. */
export type FolderAnswer = { readonly isWhole: boolean; readonly lines: readonly string[] };

const words = {
  en: { whole: 'whole: {name} version {version}, {count} subjects, {options} options', lacks: 'Nothing is wrong, but before it is shipped:' },
  'zh-CN': { whole: '完整：{name} 版本 {version}，{count} 个事项，{options} 个方案', lacks: '没有错误，但发布前应补足：' },
} as const;

/** Reads and checks a folder as the program would, and holds it to what a shipped pack must be besides. */
export const checkFolder = async (folder: string, language: Language): Promise<FolderAnswer> => {
  const texts = await readFolder(folder);
  if (!texts.ok) return { isWhole: false, lines: texts.error.map((fault) => faultLine(fault, language)) };
  const read = readPack(texts.value);
  if (!read.ok) return { isWhole: false, lines: read.error.map((fault) => faultLine(fault, language)) };
  const gaps = gapsOf(read.value);
  if (gaps.length > 0) return { isWhole: false, lines: [words[language].lacks, ...gaps.map((fault) => faultLine(fault, language))] };
  const { pack, categories, options } = read.value.pack;
  const facts: Readonly<Record<string, string | number>> = { name: pack.id, version: pack.version, count: categories.subjects.length, options: options.options.length };
  return { isWhole: true, lines: [words[language].whole.replace(/\{(\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole))] };
};
