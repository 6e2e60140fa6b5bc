/** How the two languages are kept the same: English is written first, and its shape is what Chinese must have. */
import type { ErrorCode } from '@shared/errors';

/** The same keys with any words; a missing or an extra key does not compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every key of a tree of words, joined with dots. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string];

/** What each code says: what is wrong and where, and what would make it possible. Facts of the error fill the braces. */
export type ErrorWords = { readonly [C in ErrorCode]: { readonly what: string; readonly unlock: string } };
