/** Names of files as they came from outside: made into one plain line that can be shown, recorded and written to a disk. */
import { FILE_KINDS, type MediaType } from '../../shared/vocabulary/attachments';

/** Controls, marks that turn or hide the letters beside them, halves of letters, and what the file systems of this world do not take. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;
/** Names that mean a device on some systems, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const ENDING = /\.([\p{L}\p{N}]{1,8})$/u;

/** The ending of a name in small letters, or an empty text. */
export const endingOf = (name: string): string => ENDING.exec(name)?.[1]?.toLowerCase() ?? '';

/** The last part of a path, without anything that cannot be seen; empty when nothing is left. */
export const cleanName = (given: string): string => {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last.normalize('NFC').replace(UNSEEN, '').replace(NOT_IN_NAMES, '_').replace(/\s+/g, ' ');
  const trimmed = plain.replace(/^[. ]+|[. ]+$/g, '');
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
};

/** The longest name that is proposed for a copy: three bytes a character stay within what a file system takes. */
const COPY_MAX_CHARACTERS = 72;

/** The name proposed for a copy: its ending always says what is in it, so that no system opens it as something else. */
export const nameForCopy = (name: string, mediaType: MediaType): string => {
  const { endings } = FILE_KINDS[mediaType];
  const clean = cleanName(name);
  const ending = endingOf(clean);
  const fits = endings.some((each) => each === ending);
  const stem = fits ? clean.slice(0, -ending.length - 1) : clean;
  return `${Array.from(stem).slice(0, COPY_MAX_CHARACTERS).join('').replace(/[. ]+$/, '') || 'file'}.${fits ? ending : endings[0]}`;
};
