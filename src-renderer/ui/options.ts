/** One choice of a row of chips or a select. */
export type Option<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string };

/** Makes options of a closed list with its words. */
export const optionsOf = <T extends string>(values: readonly T[], say: (value: T) => string): Option<T>[] => values.map((value) => ({ value, label: say(value) }));
