/** A row is recognised for ever by the same two texts: receipts of earlier releases hold their digests, and a table that comes again is compared with them (I12). */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ImportRow } from '../../../src-main/engine/import-row';
import { incomingRow } from '../../../src-main/engine/incoming-row';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const ROW: ImportRow = {
  line: 7, sourceReference: 'A-1', receivedOn: '2025-03-04', closedOn: null, story: 'The refund never came. I asked twice.', product: 'Card', issue: 'Refund', channel: 'web', recordedChannel: 'Web',
  status: 'open', recordedStatus: 'In progress', companyResponse: null, complainant: { name: 'Ann', phone: null, address: null }, requestedMinor: 12_050, paidMinor: null, language: 'en',
};
const CONTENT = '{"sourceReference":"A-1","receivedOn":"2025-03-04","closedOn":null,"story":"The refund never came. I asked twice.","product":"Card","issue":"Refund","channel":"web","recordedChannel":"Web",'
  + '"status":"open","recordedStatus":"In progress","companyResponse":null,"complainant":{"name":"Ann","phone":null,"address":null},"requestedMinor":12050,"paidMinor":null,"language":"en"}';

it('a row says the same to the record as to earlier releases, wherever in the file it stands', () => {
  const { identity, requestHash } = incomingRow(sha256, 'CRM', ROW);
  const hex = sha256('["import","CRM","A-1"]');
  expect(identity).toBe(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
  expect(requestHash).toBe(sha256(CONTENT));
  expect(incomingRow(sha256, 'CRM', { ...ROW, line: 8 })).toEqual(incomingRow(sha256, 'CRM', ROW));
  expect(incomingRow(sha256, 'CRM', { ...ROW, story: 'Other words.' }).requestHash).not.toBe(requestHash);
});

it('says the words that the case will have, and what the source recorded', () => {
  expect(incomingRow(sha256, 'CRM', ROW)).toMatchObject({
    hasStory: true,
    payload: {
      registered: { story: ROW.story, title: 'The refund never came', desiredRemedy: 'Amount requested: 120.50', isNamed: true, complainantName: 'Ann' },
      imported: { source: 'CRM', sourceReference: 'A-1', sourceStatus: 'In progress', companyResponse: null, isClosedBefore: false },
    },
  });
  expect(incomingRow(sha256, 'CRM', { ...ROW, story: null, status: 'closed', paidMinor: 5 })).toMatchObject({
    hasStory: false,
    payload: { registered: { story: 'The source gives no words of the complainant. Recorded there: Refund; Card', title: 'Refund' }, imported: { companyResponse: 'Paid there: 0.05', isClosedBefore: true } },
  });
});
