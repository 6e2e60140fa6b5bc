/** Refused rows saved where the person chooses, as a table to put right and bring again. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RefusedRecord } from '../exchange/read-table';
import { refusedFile } from '../exchange/refused-file';
import { REFUSAL_WORDS } from '../exchange/refusal-words';
import type { Answer } from '../ipc/house';
import { err, ok } from '../shared/result';
import type { Language } from '../shared/vocabulary/case';
import { faultCodeOf } from '../store/sqlite-fault';
import type { Desktop } from './desktop';

/** Asks where, and writes. */
export const saveRefused = async (desktop: Desktop, language: Language, labels: readonly string[], records: readonly RefusedRecord[]): Promise<Answer<{ fileName: string }>> => {
  const words = REFUSAL_WORDS[language];
  const path = await desktop.chooseWhereToSave('saveRefused', language === 'en' ? 'refused-rows.csv' : '未导入的行.csv', language);
  if (path === null) return err({ code: 'choice-cancelled', facts: {}, opensWith: null });
  try {
    await writeFile(path, refusedFile([words.line, words.reason, ...labels], records, ({ code }) => words.codes[code]), 'utf8');
    return ok({ fileName: basename(path) });
  } catch (thrown) {
    const code = faultCodeOf(thrown);
    if (code === null) throw thrown;
    return err({ code, facts: {}, opensWith: null });
  }
};
