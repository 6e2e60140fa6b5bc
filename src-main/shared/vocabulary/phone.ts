/** Phone numbers as people write them: with or without the country, with a trunk zero, in groups. Here only what two spellings share. */

/** Countries by the digits after `+`: one or two digits as listed, three for all others (ITU-T E.164). */
const SHORT_COUNTRY = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const INTERNATIONAL = /^\s*(?:\+|00)(?=[\s\d(.-]*\d)/u;
/** A mainland mobile number with its country but without the sign. */
const BARE_CHINA = /^86(?=1[3-9]\d{9}$)/;
/** Fewer digits than these may be a piece of any number: their zero says something. */
const SHORTEST_WITH_TRUNK = 7;
/** A few digits after the country are too few to look for alone. */
const SHORTEST_AFTER_COUNTRY = 4;

/**
 * The digits that every spelling of one phone number ends with: without separators, country and trunk zero. `+86 138 0000 0000`,
 * `0086…` and `138-0000-0000` give the same. Text that holds no phone number gives its digits.
 */
export const phoneCore = (written: string): string => {
  const digits = written.replace(/\D/g, '');
  if (!INTERNATIONAL.test(written)) {
    const national = digits.replace(BARE_CHINA, '');
    return national.length >= SHORTEST_WITH_TRUNK ? national.replace(/^0/, '') : national;
  }
  const afterSign = digits.replace(written.trimStart().startsWith('+') ? '' : /^00/, '');
  const country = SHORT_COUNTRY.exec(afterSign)?.[0].length ?? 3;
  const national = afterSign.slice(country).replace(/^0/, '');
  return national.length >= SHORTEST_AFTER_COUNTRY ? national : digits;
};
