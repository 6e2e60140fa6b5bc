/** What was asked for on the command line. Words that are not ours belong to Chromium and are left alone. */

/** What to do: open the desk, or do one thing without a window and end. */
export type Errand =
  | { readonly kind: 'desk' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'backup'; readonly folder: string | null }
  | { readonly kind: 'restore'; readonly file: string }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'reset-pin'; readonly name: string | null }
  | { readonly kind: 'not-understood'; readonly word: string };

/** The whole command line. `profile` is the folder that holds everything, null for the usual one. */
export type CommandLine = { readonly errand: Errand; readonly profile: string | null; readonly isDemonstration: boolean };

/** The value of `--name VALUE` or `--name=VALUE`; null when the switch is absent, '' when it stands alone. */
const valueOf = (words: readonly string[], name: string): string | null => {
  const joined = words.find((word) => word.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const index = words.indexOf(name);
  if (index === -1) return null;
  const next = words[index + 1];
  return next === undefined || next.startsWith('--') ? '' : next;
};

const errandOf = (words: readonly string[]): Errand => {
  if (words.includes('--verify')) return { kind: 'verify' };
  if (words.includes('--rebuild')) return { kind: 'rebuild' };
  const folder = valueOf(words, '--backup');
  if (folder !== null) return { kind: 'backup', folder: folder === '' ? null : folder };
  const file = valueOf(words, '--restore');
  if (file !== null) return file === '' ? { kind: 'not-understood', word: '--restore' } : { kind: 'restore', file };
  const name = valueOf(words, '--reset-pin');
  if (name !== null) return { kind: 'reset-pin', name: name === '' ? null : name };
  return { kind: 'desk' };
};

/** Reads `process.argv` without its first word. */
export const readCommandLine = (words: readonly string[]): CommandLine => {
  const profile = valueOf(words, '--profile');
  const isProfileMissing = profile === '';
  return {
    errand: isProfileMissing ? { kind: 'not-understood', word: '--profile' } : errandOf(words),
    profile: isProfileMissing ? null : profile,
    isDemonstration: words.includes('--demo'),
  };
};
