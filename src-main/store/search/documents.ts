/** What is found of a case or a person: the words of its events as they can still be read, its reference, its people and numbers. */
import { isErased } from '../../shared/vocabulary/erased';
import type { EventRow } from '../chain';
import type { ReadableDb } from '../database';
import { keyOf, payloadOf } from '../event-table';
import { sealedFieldsOf } from '../sealing';
import { upcast } from '../../engine/upcast';

/** Texts of a case by what they are; numbers are found without their separators. */
export type CaseDocument = { readonly reference: string; readonly names: readonly string[]; readonly phones: readonly string[]; readonly texts: readonly string[] };

const OPEN_TEXTS = ['product', 'journeyStep'];

/** Reads the words of a case. Empty lists of an erased one: only its reference stays findable. */
export const documentOf = (ledger: ReadableDb, streamId: string): CaseDocument => {
  const rows = ledger.prepare<[string], EventRow>('search.stream', 'SELECT * FROM event WHERE stream_id = ? ORDER BY version').all(streamId);
  const key = keyOf(ledger, rows[0]?.person_id ?? null);
  let reference = '';
  const names: string[] = [];
  const phones: string[] = [];
  const texts: string[] = [];
  for (const row of rows) {
    const event = upcast(row.type, row.schema_version, payloadOf(row, key));
    const payload: Readonly<Record<string, unknown>> = event.payload;
    if (event.type === 'CaseRegistered') reference = event.payload.reference;
    for (const field of [...sealedFieldsOf(event), ...OPEN_TEXTS]) {
      const text = payload[field];
      if (typeof text !== 'string' || isErased(text)) continue;
      const about = event.type === 'FactCorrected' && field === 'value' ? event.payload.fact : field;
      if (about === 'complainantName') names.push(text);
      else if (about === 'complainantPhone') phones.push(text);
      else texts.push(text);
    }
  }
  return { reference, names, phones, texts };
};
