/** Amounts as foreign tables write them, to minor units. What could be read in two ways is not read. */
import type { AmountMinor } from '../../shared/vocabulary/money';

const CURRENCY_SIGNS = /^[{(\s]*(?:US\$|HK\$|[$¥￥€£]|CNY|USD|EUR|GBP|HKD|RMB|人民币)?\s*/i;
const AFTER = /\s*(?:元|圆|CNY|USD|EUR|GBP|HKD|RMB)?[})\s]*$/i;
const PLAIN = /^(\d{1,10})(?:\.(\d{1,2}))?$/;
const GROUPED = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

/** Whole minor units of at most 100 million of the major unit, or null when it is no amount. */
export const readAmount = (cell: string): AmountMinor | null => {
  const text = cell.normalize('NFKC').replace(CURRENCY_SIGNS, '').replace(AFTER, '');
  const [, whole, part = ''] = PLAIN.exec(text) ?? GROUPED.exec(text) ?? [];
  if (whole === undefined) return null;
  const minor = Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
  return minor <= 10_000_000_000 ? minor : null;
};
