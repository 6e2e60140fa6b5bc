/** What stands where a person's words stood before their key was destroyed. */

/** Never a word of any language; screens and papers show their own wording in its place. */
export const ERASED = '\u0000erased';

/** True for the marker above. */
export const isErased = (text: string | null): boolean => text === ERASED;
