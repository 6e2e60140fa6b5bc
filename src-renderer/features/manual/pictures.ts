/** Where the pictures of the manual are: small files beside this one, renewed by `npm run manual-pictures`. */
import type { Language } from '@shared/vocabulary/case';
import type { PictureName } from './outline';

/** The address of a picture, and its size in CSS pixels, so that nothing moves when it arrives. */
export type Picture = { readonly url: string; readonly width: number; readonly height: number };

const urls = import.meta.glob<string>('./pictures/*/*.webp', { eager: true, query: '?url', import: 'default' });
const DIALOG = { width: 860, height: 716 };
const CASE = { width: 1000, height: 685 };

/** One picture of one language. Throws where the file is missing, which a test rules out. */
export const pictureOf = (language: Language, name: PictureName): Picture => {
  const url = urls[`./pictures/${language}/${name}.webp`];
  if (url === undefined) throw new Error(`no picture ${language}/${name}`);
  return { url, ...(name === 'paper' ? DIALOG : CASE) };
};
