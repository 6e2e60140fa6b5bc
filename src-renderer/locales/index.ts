/** All words of the screen in both languages, and the one typed way to them. */
import { shallowRef } from 'vue';
import type { Language } from '@shared/vocabulary/case';
import { place } from '../desk/place';
import { attachments as enAttachments } from './en/attachments';
import { caseWords as enCase } from './en/case';
import { complainants as enComplainants } from './en/complainants';
import { customers as enCustomers } from './en/customers';
import { errors as enErrors } from './en/errors';
import { frame as enFrame } from './en/frame';
import { governance as enGovernance } from './en/governance';
import { guidance as enGuidance } from './en/guidance';
import { hands as enHands } from './en/hands';
import { importing as enImporting } from './en/importing';
import { intake as enIntake } from './en/intake';
import { moment as enMoment } from './en/moment';
import { paper as enPaper } from './en/paper';
import { playbooks as enPlaybooks } from './en/playbooks';
import { record as enRecord } from './en/record';
import { settings as enSettings } from './en/settings';
import { vocabulary as enVocabulary } from './en/vocabulary';
import { sayerOf } from './message';
import type { KeyOf, SameKeys } from './shape';
import { attachments as zhAttachments } from './zh-CN/attachments';
import { caseWords as zhCase } from './zh-CN/case';
import { complainants as zhComplainants } from './zh-CN/complainants';
import { customers as zhCustomers } from './zh-CN/customers';
import { errors as zhErrors } from './zh-CN/errors';
import { frame as zhFrame } from './zh-CN/frame';
import { governance as zhGovernance } from './zh-CN/governance';
import { guidance as zhGuidance } from './zh-CN/guidance';
import { hands as zhHands } from './zh-CN/hands';
import { importing as zhImporting } from './zh-CN/importing';
import { intake as zhIntake } from './zh-CN/intake';
import { moment as zhMoment } from './zh-CN/moment';
import { paper as zhPaper } from './zh-CN/paper';
import { playbooks as zhPlaybooks } from './zh-CN/playbooks';
import { record as zhRecord } from './zh-CN/record';
import { settings as zhSettings } from './zh-CN/settings';
import { vocabulary as zhVocabulary } from './zh-CN/vocabulary';

/** English, the shape of both. */
export const en = { frame: enFrame, settings: enSettings, vocabulary: enVocabulary, errors: enErrors, case: enCase, attachments: enAttachments, governance: enGovernance, hands: enHands, guidance: enGuidance, intake: enIntake, importing: enImporting, complainants: enComplainants, customers: enCustomers, moment: enMoment, playbooks: enPlaybooks, record: enRecord, paper: enPaper } as const;
/** Chinese, with the same keys. */
export const zhCN: SameKeys<typeof en> = { frame: zhFrame, settings: zhSettings, vocabulary: zhVocabulary, errors: zhErrors, case: zhCase, attachments: zhAttachments, governance: zhGovernance, hands: zhHands, guidance: zhGuidance, intake: zhIntake, importing: zhImporting, complainants: zhComplainants, customers: zhCustomers, moment: zhMoment, playbooks: zhPlaybooks, record: zhRecord, paper: zhPaper };

/** A key that both languages have. */
export type MessageKey = KeyOf<typeof en>;
/** What fills the braces of a message; a number named `count` also picks singular or plural. */
export type MessageParams = Readonly<Record<string, string | number>>;
/** Says a message in the language of the desk. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

const language = shallowRef<Language>('zh-CN');

const sayers = { en: sayerOf(en), 'zh-CN': sayerOf(zhCN) } as const;
// Reading the language makes every said word follow a change of it.
const say: Say = (key, params) => sayers[language.value](key, params);

/** The words of the screen; reactive to a change of language. */
export const useWords = (): { readonly t: Say } => ({ t: say });

/** Changes the language at once, also for assistive technology. */
export const setLanguage = (wanted: Language): void => {
  language.value = wanted;
  place.language = wanted;
  document.documentElement.lang = wanted;
};
