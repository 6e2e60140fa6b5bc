/**
 * A row of another system made ready to come in: the words of the case that it becomes, and what it is recognised by. All of it follows from the
 * row alone, so that the thread that reads the table does it and main is not asked.
 */
import type { ImportCase } from '../domain/case/commands';
import { firstSentence } from '../domain/case/sentences';
import { commandId, type CommandId } from '../shared/vocabulary/ids';
import type { Language } from '../shared/vocabulary/case';
import type { ImportRow } from './import-row';

/** SHA-256 of a text, in hex. */
export type Fingerprint = (text: string) => string;

/** `identity` is the same however often the row comes (I12); `requestHash` tells whether it says the same. `hasStory` is false where the words of the payload only say that there are none. */
export type IncomingRow = { readonly identity: CommandId; readonly requestHash: string; readonly hasStory: boolean; readonly payload: ImportCase['payload'] };

type Words = { readonly noStory: string; readonly recorded: string; readonly requested: string; readonly paid: string };

/** What is said in a case where its source says nothing, in the language in which the complainant is answered. */
const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': { noStory: '来源中没有投诉人的原话。', recorded: '来源记录：', requested: '要求金额：', paid: '来源已付金额：' },
  en: { noStory: 'The source gives no words of the complainant.', recorded: 'Recorded there: ', requested: 'Amount requested: ', paid: 'Paid there: ' },
};

/** One identity for a row of a source, however often it comes: what makes the second time find the first. */
const identityOf = (fingerprint: Fingerprint, source: string, reference: string): CommandId => {
  const hex = fingerprint(JSON.stringify(['import', source, reference]));
  return commandId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
};

const storyOf = ({ story, issue, product, language }: ImportRow): string => {
  if (story !== null) return story;
  const said = [issue, product].filter((part) => part !== null).join(language === 'en' ? '; ' : '；');
  return said === '' ? WORDS[language].noStory : `${WORDS[language].noStory}${language === 'en' ? ' ' : ''}${WORDS[language].recorded}${said}`;
};

/** A case without a story goes by what it is about, not by the words that there are none. */
const titleOf = (row: ImportRow): string => firstSentence(row.story ?? row.issue ?? row.product ?? storyOf(row));

const decimal = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

const joined = (parts: readonly (string | null)[], separator: string): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(separator);
};

const payloadOf = (source: string, row: ImportRow): ImportCase['payload'] => {
  const { requested, paid } = WORDS[row.language];
  return {
    registered: {
      story: storyOf(row), title: titleOf(row), language: row.language, channel: row.channel, product: row.product, journeyStep: null,
      desiredRemedy: row.requestedMinor === null ? null : `${requested}${decimal(row.requestedMinor)}`,
      isNamed: row.complainant !== null, complainantName: row.complainant?.name ?? null, complainantPhone: row.complainant?.phone ?? null, complainantAddress: row.complainant?.address ?? null,
    },
    imported: {
      source, sourceReference: row.sourceReference, receivedOn: row.receivedOn, issue: row.issue, sourceStatus: joined([row.recordedStatus, row.closedOn], ', '),
      companyResponse: joined([row.companyResponse, row.paidMinor === null ? null : `${paid}${decimal(row.paidMinor)}`], '\n'), isClosedBefore: row.status === 'closed',
    },
  };
};

/** What a row says, without where in the file it stood. */
const contentOf = (row: ImportRow): string => JSON.stringify({ ...row, line: undefined });

/** Makes a row ready to come in. `source` is the name of the other system. */
export const incomingRow = (fingerprint: Fingerprint, source: string, row: ImportRow): IncomingRow =>
  ({ identity: identityOf(fingerprint, source, row.sourceReference), requestHash: fingerprint(contentOf(row)), hasStory: row.story !== null, payload: payloadOf(source, row) });
