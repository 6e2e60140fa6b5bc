/** The words inside the square code of a report: enough to check the page against the record without a network (I1, S2.2). */

/** What the code carries: the case's reference, how many of its events the page shows, and the digest over them in lower hex. */
export type PrintedCode = { readonly reference: string; readonly afterVersion: number; readonly digest: string };

const REFERENCE = /^[0-9A-Za-z]{1,12}(?:-[0-9A-Za-z]{1,12}){1,7}$/;
const COUNT = /^[1-9][0-9]{0,8}$/;
const DIGEST = /^[0-9a-f]{20}$/;
const LONGEST = 160;
const LONGEST_WITH_SPACES = 2 * LONGEST;

/** `AMENDS1|reference|n|digest`. The parts come from the record; anything else in them is a bug and throws. */
export const composeCode = ({ reference, afterVersion, digest }: PrintedCode): string => {
  const code = `AMENDS1|${reference}|${afterVersion}|${digest}`;
  if (parseCode(code) === null) throw new Error('the parts of a printed code do not fit its format');
  return code;
};

/**
 * Reads a scanned or typed code as it stands on paper: broken over lines, the digest in groups of four, in capitals, or with wide characters.
 * Anything else that does not fit is null.
 */
export const parseCode = (text: string): PrintedCode | null => {
  if (text.length > LONGEST_WITH_SPACES) return null;
  const written = text.normalize('NFKC').replace(/\s+/gu, '');
  if (written.length > LONGEST) return null;
  const [mark, reference, count, digest, ...rest] = written.split('|');
  if (mark?.toUpperCase() !== 'AMENDS1' || reference === undefined || count === undefined || digest === undefined || rest.length > 0) return null;
  const lower = digest.toLowerCase();
  if (!REFERENCE.test(reference) || !COUNT.test(count) || !DIGEST.test(lower)) return null;
  return { reference, afterVersion: Number(count), digest: lower };
};

/** The digest as people compare it: groups of four. */
export const inFours = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? '';
