/** The words of the screen by language, for tests that select and read by what a person sees. Changing a sentence changes no test. */
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { attachments as enAttachments } from '../../../src-renderer/locales/en/attachments';
import { caseWords as enCase } from '../../../src-renderer/locales/en/case';
import { complainants as enComplainants } from '../../../src-renderer/locales/en/complainants';
import { customers as enCustomers } from '../../../src-renderer/locales/en/customers';
import { errors as enErrors } from '../../../src-renderer/locales/en/errors';
import { frame as enFrame } from '../../../src-renderer/locales/en/frame';
import { governance as enGovernance } from '../../../src-renderer/locales/en/governance';
import { guidance as enGuidance } from '../../../src-renderer/locales/en/guidance';
import { hands as enHands } from '../../../src-renderer/locales/en/hands';
import { importing as enImporting } from '../../../src-renderer/locales/en/importing';
import { intake as enIntake } from '../../../src-renderer/locales/en/intake';
import { moment as enMoment } from '../../../src-renderer/locales/en/moment';
import { paper as enPaper } from '../../../src-renderer/locales/en/paper';
import { playbooks as enPlaybooks } from '../../../src-renderer/locales/en/playbooks';
import { record as enRecord } from '../../../src-renderer/locales/en/record';
import { settings as enSettings } from '../../../src-renderer/locales/en/settings';
import { vocabulary as enVocabulary } from '../../../src-renderer/locales/en/vocabulary';
import type { SameKeys } from '../../../src-renderer/locales/shape';
import { attachments as zhAttachments } from '../../../src-renderer/locales/zh-CN/attachments';
import { caseWords as zhCase } from '../../../src-renderer/locales/zh-CN/case';
import { complainants as zhComplainants } from '../../../src-renderer/locales/zh-CN/complainants';
import { customers as zhCustomers } from '../../../src-renderer/locales/zh-CN/customers';
import { errors as zhErrors } from '../../../src-renderer/locales/zh-CN/errors';
import { frame as zhFrame } from '../../../src-renderer/locales/zh-CN/frame';
import { governance as zhGovernance } from '../../../src-renderer/locales/zh-CN/governance';
import { guidance as zhGuidance } from '../../../src-renderer/locales/zh-CN/guidance';
import { hands as zhHands } from '../../../src-renderer/locales/zh-CN/hands';
import { importing as zhImporting } from '../../../src-renderer/locales/zh-CN/importing';
import { intake as zhIntake } from '../../../src-renderer/locales/zh-CN/intake';
import { moment as zhMoment } from '../../../src-renderer/locales/zh-CN/moment';
import { paper as zhPaper } from '../../../src-renderer/locales/zh-CN/paper';
import { playbooks as zhPlaybooks } from '../../../src-renderer/locales/zh-CN/playbooks';
import { record as zhRecord } from '../../../src-renderer/locales/zh-CN/record';
import { settings as zhSettings } from '../../../src-renderer/locales/zh-CN/settings';
import { vocabulary as zhVocabulary } from '../../../src-renderer/locales/zh-CN/vocabulary';

const en = { frame: enFrame, settings: enSettings, vocabulary: enVocabulary, errors: enErrors, case: enCase, attachments: enAttachments, governance: enGovernance, guidance: enGuidance, hands: enHands, intake: enIntake, importing: enImporting, complainants: enComplainants, customers: enCustomers, record: enRecord, paper: enPaper, moment: enMoment, playbooks: enPlaybooks } as const;
/** All words of one language. */
export type Words = SameKeys<typeof en>;
const zhCN: Words = { frame: zhFrame, settings: zhSettings, vocabulary: zhVocabulary, errors: zhErrors, case: zhCase, attachments: zhAttachments, governance: zhGovernance, guidance: zhGuidance, hands: zhHands, intake: zhIntake, importing: zhImporting, complainants: zhComplainants, customers: zhCustomers, record: zhRecord, paper: zhPaper, moment: zhMoment, playbooks: zhPlaybooks };

/** The words of the screen in `language`. */
export const wordsOf = (language: Language): Words => (language === 'en' ? en : zhCN);

/** Puts `values` into the braces of a sentence, as the screen does; of `one | many` a number named `count` picks. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string => {
  const forms = sentence.split(' | ');
  const form = forms.length > 1 && values['count'] !== 1 ? forms[1] : forms[0];
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), form ?? '');
};
