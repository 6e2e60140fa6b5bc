/** Versions of packs of know-how in the record: added once, never changed. The few that open cases use are kept in memory, read and checked. */
import { hash } from 'node:crypto';
import type { PlaybookRef } from '../domain/case/state';
import type { KeptPack, PackTexts, Playbooks } from '../engine/playbook-ports';
import type { Stamp } from '../engine/ports';
import type { Pack } from '../shared/playbook/pack';
import { staffId } from '../shared/vocabulary/ids';
import { PACK_ORIGINS, type PackOrigin } from '../shared/vocabulary/playbook';
import { memoryOf } from './connection-memory';
import type { ReadableDb, WritableDb } from './database';
import { readSetting } from './settings';

/** More packs than one desk works with at a time. */
const MOST_PACKS = 6;
const atHand = new WeakMap<ReadableDb, Map<string, Pack>>();

type HeadRow = { readonly pack_id: string; readonly version: number; readonly head: string; readonly digest: string; readonly origin: string; readonly published_at: number; readonly published_by: string };

const keptOf = (row: HeadRow): KeptPack => ({
  packId: row.pack_id, packVersion: row.version, head: JSON.parse(row.head) as Pack['pack'], digest: row.digest, origin: PACK_ORIGINS.find((origin) => origin === row.origin) ?? 'folder',
  publishedAt: row.published_at, publishedBy: staffId(row.published_by),
});

/** A version as it was published; one whose content is no longer what its digest says counts as not there. */
const readPack = (db: ReadableDb, { packId, packVersion }: PlaybookRef): Pack | null => {
  const row = db.prepare<[string, number], { body: string; digest: string }>('playbook.body', 'SELECT body, digest FROM playbook WHERE pack_id = ? AND version = ?').get(packId, packVersion);
  if (row === undefined || hash('sha256', row.body, 'hex') !== row.digest) return null;
  // The digest vouches that this is what the schema let in; asking it again would build the whole schema before the first case is seen.
  return JSON.parse(row.body) as Pack;
};

/** A version, or null when the record has no such one. */
export const packOf = (db: ReadableDb, ref: PlaybookRef): Pack | null => {
  const packs = atHand.get(db) ?? new Map<string, Pack>();
  atHand.set(db, packs);
  const key = `${ref.packId}@${String(ref.packVersion)}`;
  const pack = packs.get(key) ?? readPack(db, ref);
  if (pack === null) return null;
  packs.delete(key);
  packs.set(key, pack);
  const oldest = packs.size > MOST_PACKS ? packs.keys().next().value : undefined;
  if (oldest !== undefined) packs.delete(oldest);
  return pack;
};

const chosenPack = (db: ReadableDb): string | null => {
  const chosen = readSetting(db, 'playbook');
  return typeof chosen === 'string' ? chosen : null;
};

/** The newest version of the chosen pack; null while none is chosen or published. */
export const packInForce = (db: ReadableDb): PlaybookRef | null => {
  const packId = chosenPack(db);
  if (packId === null) return null;
  const version = db.prepare<[string], { version: number | null }>('playbook.newest', 'SELECT max(version) AS version FROM playbook WHERE pack_id = ?').get(packId)?.version ?? null;
  return version === null ? null : { packId, packVersion: version };
};

/** The packs of an open record. */
export const openPlaybooks = (db: ReadableDb): Playbooks => ({
  all: () => db.prepare<[], HeadRow>('playbook.all', 'SELECT pack_id, version, head, digest, origin, published_at, published_by FROM playbook ORDER BY pack_id, version').all().map(keptOf),
  pack: (ref) => packOf(db, ref),
  texts: ({ packId, packVersion }): PackTexts | null => {
    const row = db.prepare<[string, number], { texts: string }>('playbook.texts', 'SELECT texts FROM playbook WHERE pack_id = ? AND version = ?').get(packId, packVersion);
    return row === undefined ? null : (JSON.parse(row.texts) as PackTexts);
  },
  chosen: () => chosenPack(db),
  inForce: () => packInForce(db),
});

/** Adds a version. Inside a transaction, beside the event that says so. */
export const keepPack = (db: WritableDb, pack: Pack, texts: PackTexts, origin: PackOrigin, stamp: Stamp): string => {
  const body = JSON.stringify(pack);
  const digest = hash('sha256', body, 'hex');
  db.prepare<[string, number, string, string, string, string, string, number, string], unknown>(
    'playbook.keep', 'INSERT INTO playbook (pack_id, version, head, body, texts, digest, origin, published_at, published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(pack.pack.id, pack.pack.version, JSON.stringify(pack.pack), body, JSON.stringify(texts), digest, origin, stamp.recordedAt, stamp.actorId);
  memoryOf(db).inForce = null;
  return digest;
};
