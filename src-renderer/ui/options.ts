/** One choice of a row of chips or a select. `lockedBy` is the sentence why a chip cannot be chosen now; it stays in its place and says so. */
export type Option<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string; readonly lockedBy?: string };

/** Makes options of a closed list with its words. */
export const optionsOf = <T extends string>(values: readonly T[], say: (value: T) => string): Option<T>[] => values.map((value) => ({ value, label: say(value) }));
