/**
 * Personal words are sealed with AES-256-GCM under the person's own key before they reach the disk. The event's id is bound in, so a sealed
 * text cannot be moved to another event. Without the key it reads as `ERASED`.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { PERSONAL_FIELDS, type CaseEvent } from '../domain/case/events';
import { ERASED } from '../shared/vocabulary/erased';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text that does not open with its person's key: the file was changed or damaged. Carries no words. */
export class SealBroken extends Error {
  readonly code = 'SEAL_BROKEN';
  constructor(id: string, cause: unknown) {
    super(`the seal of ${id} does not open`, { cause });
  }
}

/** Random bytes, fetched many at a time: each fetch costs as much as sealing a short text. What was given is not kept. */
const randomBytesAhead = (bytesOfOne: number): (() => Buffer) => {
  const AT_ONCE = 256;
  let ahead = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at === ahead.length) [ahead, at] = [randomBytes(bytesOfOne * AT_ONCE), 0];
    const one = Buffer.from(ahead.subarray(at, at + bytesOfOne));
    ahead.fill(0, at, at += bytesOfOne);
    return one;
  };
};

/** A fresh key for one person: 32 random bytes. */
export const newPersonKey: () => Buffer = randomBytesAhead(KEY_BYTES);

const nextNonce = randomBytesAhead(NONCE_BYTES);

/**
 * Fields of an event that are sealed. The corrected channel stays open: it is a word of a closed list, and the case must still fold
 * after an erasure.
 */
export const sealedFieldsOf = (event: CaseEvent): readonly string[] =>
  event.type === 'FactCorrected' && event.payload.fact === 'channel' ? ['reason'] : PERSONAL_FIELDS[event.type];

/** An event split into what stays open and what is sealed; `sealed` is null where nothing personal was said. */
export type SplitPayload = { readonly open: Readonly<Record<string, unknown>>; readonly personal: Readonly<Record<string, unknown>> | null };

/** Splits a payload. Each sealed word leaves `ERASED` in `open`, each sealed list an empty one, and null stays null, so that the shape survives erasure. */
export const splitPayload = (event: CaseEvent): SplitPayload => {
  const fields = sealedFieldsOf(event);
  const open: Record<string, unknown> = { ...event.payload };
  const personal: Record<string, unknown> = {};
  let isSealed = false;
  for (const field of fields) {
    const said = open[field];
    if (typeof said !== 'string' && !Array.isArray(said)) continue;
    personal[field] = said;
    open[field] = typeof said === 'string' ? ERASED : [];
    isSealed = true;
  }
  return { open, personal: isSealed ? personal : null };
};

/** nonce ‖ tag ‖ ciphertext. */
export const seal = (key: Buffer, eventId: string, personal: Readonly<Record<string, unknown>>): Buffer => {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(eventId, 'utf8'));
  // This cipher gives everything at once; `final` only makes the tag.
  const body = cipher.update(JSON.stringify(personal), 'utf8');
  const rest = cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), body, rest]);
};

/** The sealed fields of an event with their words. Throws `SealBroken` where key and text do not belong together. */
export const openSealed = (key: Buffer, eventId: string, sealed: Buffer): Record<string, unknown> => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(eventId, 'utf8'));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    // This cipher gives everything at once; `final` only checks the tag.
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    decipher.final();
    return JSON.parse(text.toString('utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new SealBroken(eventId, cause);
  }
};

/** The whole payload again: with the words when the key is there, with `ERASED` in their place when it was destroyed. */
export const joinPayload = (open: Readonly<Record<string, unknown>>, sealed: Buffer | null, eventId: string, key: Buffer | null): Record<string, unknown> => {
  return sealed === null || key === null ? { ...open } : { ...open, ...openSealed(key, eventId, sealed) };
};

/** Keys for the files of one case: one seals, the other gives the nonce. A file moved to another case does not open there. */
const fileKeys = (key: Buffer, caseId: string): { readonly sealing: Buffer; readonly naming: Buffer } => {
  const both = Buffer.from(hkdfSync('sha256', key, '', `files of case ${caseId}`, 2 * KEY_BYTES));
  return { sealing: both.subarray(0, KEY_BYTES), naming: both.subarray(KEY_BYTES) };
};

/**
 * A file under the person's key, for one case: nonce ‖ tag ‖ ciphertext. The nonce comes from the bytes under a key of its own, so that the
 * same bytes give the same sealed file (I12) and two different ones never share a nonce; without the key nobody can tell which bytes they were.
 */
export const sealFile = (key: Buffer, caseId: string, bytes: Uint8Array): Buffer => {
  const { sealing, naming } = fileKeys(key, caseId);
  const nonce = createHmac('sha256', naming).update(bytes).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(caseId, 'utf8'));
  const body = cipher.update(bytes);
  const rest = cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), body, rest]);
};

/** The bytes of a sealed file; throws `SealBroken` when it was changed, belongs to another case or was sealed with another key. */
export const openFile = (key: Buffer, caseId: string, sealed: Buffer): Uint8Array<ArrayBuffer> => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', fileKeys(key, caseId).sealing, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(caseId, 'utf8'));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    decipher.final();
    return new Uint8Array(body);
  } catch (cause) {
    throw new SealBroken(`a file of case ${caseId}`, cause);
  }
};
