/** Turns an error value into sentences: what is wrong, and what would make it possible. Facts are formatted by the ending of their name. */
import type { ErrorCode } from '@shared/errors';
import { ROLES } from '@shared/vocabulary/staff';
import { useWords, type MessageKey, type MessageParams, type Say } from '../locales';
import { en } from '../locales';
import { useFormat, type Format } from './format';

/** The part of a refusal or fault that is shown; `Permit`'s refusal and `DeskError` both fit. */
export type ShownError = { readonly code: ErrorCode; readonly facts: Readonly<Record<string, string | number>>; readonly opensWith: string | null; readonly traceId?: string };
/** Three sentences; `opens` names the command to press first, or is null. */
export type ErrorSentences = { readonly what: string; readonly unlock: string; readonly opens: string | null };

const isCommand = (name: string): name is keyof typeof en.vocabulary.command => Object.hasOwn(en.vocabulary.command, name);

const factWords = (facts: ShownError['facts'], format: Format, t: Say): MessageParams => {
  const words: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const role = name === 'role' ? ROLES.find((each) => each === fact) : undefined;
    if (role !== undefined) words[name] = t(`vocabulary.role.${role}`);
    else if (typeof fact === 'string') words[name] = fact;
    else if (name.endsWith('Minor')) words[name] = format.money(fact);
    else if (name.endsWith('At')) words[name] = format.moment(fact);
    else if (name.endsWith('Ms')) words[name] = format.span(fact);
    else if (name.endsWith('Bytes')) words[name] = format.size(fact);
    else words[name] = fact;
  }
  return words;
};

/** Says errors in the language of the desk. */
export const useErrorWords = (): { readonly sayError: (error: ShownError) => ErrorSentences } => {
  const { t } = useWords();
  const format = useFormat();
  const sayError = (error: ShownError): ErrorSentences => {
    const facts = factWords(error.facts, format, t);
    const key = (part: 'what' | 'unlock'): MessageKey => `errors.${error.code}.${part}`;
    const opens = error.opensWith !== null && isCommand(error.opensWith) ? t(`vocabulary.command.${error.opensWith}`) : null;
    return { what: t(key('what'), facts), unlock: t(key('unlock'), facts), opens };
  };
  return { sayError };
};
