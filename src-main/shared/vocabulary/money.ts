/** Money travels as whole minor units (fen, cents) and one currency per workstation. */

/** ISO 4217 codes a workstation can be set to. */
export const CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'HKD'] as const;
/** The one currency of this workstation's amounts. */
export type Currency = (typeof CURRENCIES)[number];

/** A whole number of fen or cents; names end in `Minor`. All listed currencies have two decimals. */
export type AmountMinor = number;
