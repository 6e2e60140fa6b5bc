/** Packs of know-how in the record: a version is published once and for good, and one pack is chosen for what begins from then on (S2.3). */
import type { PlaybookRef } from '../../domain/case/state';
import type { Pack } from '../../shared/playbook/pack';
import { err, ok, type Result } from '../../shared/result';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { PackOrigin } from '../../shared/vocabulary/playbook';
import type { PackTexts, Playbooks } from '../playbook-ports';
import type { Failure } from '../ports';
import { failure } from '../run-command';
import { stampOf, type WorkstationDeps } from './staff-book';

/** A pack that was read and found whole, with its files. */
export type PackToPublish = { readonly pack: Pack; readonly texts: PackTexts; readonly origin: PackOrigin };

/** The number that the next version of a pack gets. */
export const nextVersion = (playbooks: Playbooks, packId: string): number => (playbooks.all().findLast((kept) => kept.packId === packId)?.packVersion ?? 0) + 1;

/** True when a pack that comes with the program is news: not there yet, or newer than what the program brought before. What was edited or loaded here is left alone. */
export const wantsShipped = (playbooks: Playbooks, packId: string, version: number): boolean => {
  const newest = playbooks.all().findLast((kept) => kept.packId === packId);
  return newest === undefined || (newest.origin === 'shipped' && newest.packVersion < version);
};

/**
 * Puts a version into the record, with the event that says so, in one transaction: a program that ends in the middle leaves the last good one.
 * The first pack of a record is in force until another is chosen.
 */
export const publishPack = (deps: WorkstationDeps, { pack, texts, origin }: PackToPublish, by: StaffId): Result<PlaybookRef, Failure> =>
  deps.ledger.change<PlaybookRef>((writer) => {
    const { id: packId, version } = pack.pack;
    const next = nextVersion(writer.playbooks, packId);
    if (version < next) return err(failure('version-conflict', { expected: next, actual: version }));
    const stamp = stampOf(writer, deps, by);
    const digest = writer.keepPack(pack, texts, origin, stamp);
    writer.appendWorkstation({ type: 'PlaybookPublished', payload: { packId, version, digest, origin } }, stamp);
    if (writer.playbooks.chosen() === null) writer.appendWorkstation({ type: 'PlaybookChosen', payload: { packId } }, stamp);
    return ok({ packId, packVersion: version });
  });

/** Chooses the pack that new cases take; those under way keep theirs. */
export const choosePack = (deps: WorkstationDeps, packId: string, by: StaffId): Result<null, Failure> =>
  deps.ledger.change<null>((writer) => {
    if (nextVersion(writer.playbooks, packId) === 1) return err(failure('playbook-missing'));
    if (writer.playbooks.chosen() === packId) return ok(null);
    writer.appendWorkstation({ type: 'PlaybookChosen', payload: { packId } }, stampOf(writer, deps, by));
    return ok(null);
  });
