/** What the first start can check before asking main, so that a slip is told beside its field. Main checks again. */
import { PIN_MIN_DIGITS } from '@shared/vocabulary/staff';

/** Branch or workstation code: letters and digits, one hyphen at most. */
export const isCode = (text: string): boolean => /^[0-9A-Za-z]{1,12}(-[0-9A-Za-z]{1,12})?$/.test(text.trim());

/** Six to twelve digits. Whether it is too simple only main says. */
export const isPin = (text: string): boolean => /^\d+$/.test(text) && text.length >= PIN_MIN_DIGITS && text.length <= 12;
