/** Trouble of the record as words: what it is, what to do, and whether a backup helps. */
import { FAULT_CODES, type FaultCode } from '@shared/errors';
import type { ErrorSentences, ShownError } from '../../desk/error-words';
import type { Say } from '../../locales';

/** `canRestore`: putting a backup in its place would help. */
export type TroubleWords = { readonly what: string; readonly todo: string; readonly canRestore: boolean };

const isFault = (code: string): code is FaultCode => FAULT_CODES.some((each) => each === code);

/** The words of a code; one that this window does not know is named as it is. */
export const troubleWords = (code: string, t: Say, sayError: (error: ShownError) => ErrorSentences): TroubleWords => {
  if (code === 'database-damaged') return { what: t('frame.trouble.damaged'), todo: sayError({ code, facts: {}, opensWith: null }).unlock, canRestore: true };
  if (code === 'database-newer') return { what: t('frame.trouble.future'), todo: t('frame.trouble.futureDo'), canRestore: false };
  if (code === 'read-only') return { what: t('frame.trouble.readOnly'), todo: t('frame.trouble.readOnlyDo'), canRestore: false };
  if (code === 'disk-full') return { what: t('frame.trouble.full'), todo: t('frame.trouble.fullDo'), canRestore: false };
  if (!isFault(code)) return { what: t('frame.trouble.other', { code }), todo: t('frame.trouble.otherDo'), canRestore: true };
  const { what, unlock } = sayError({ code, facts: {}, opensWith: null });
  return { what, todo: unlock, canRestore: true };
};
