/** Packs of know-how at the desk (S2.3): reading and comparing versions, writing the next one, choosing, taking a pack out as a folder and in again. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PackTexts } from '../engine/playbook-ports';
import type { Clock } from '../engine/ports';
import { playbooksView } from '../engine/queries/playbooks';
import { choosePack, nextVersion, publishPack } from '../engine/workstation/playbook-book';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import { settingsView } from '../engine/workstation/settings';
import type { Answer, PlaybooksOfHouse } from '../ipc/house';
import type { PlaybookRef } from '../domain/case/state';
import type { PackQuestion, PackReading } from '../playbooks/pack-reading';
import type { Pack } from '../shared/playbook/pack';
import { err, ok } from '../shared/result';
import type { ErrorCode } from '../shared/errors';
import type { PackDifference, PackPublishedView } from '../shared/views/playbook-views';
import type { StaffView } from '../shared/views/desk-views';
import { PACK_PART_NAMES, type PackFault, type PackOrigin, type PackPartName } from '../shared/vocabulary/playbook';
import { faultCodeOf } from '../store/sqlite-fault';
import type { Desktop } from './desktop';

/** What it needs. `reading` reads texts elsewhere than on main; `onChanged` is told when what new cases take may have changed. */
export type PlaybookDeskNeeds = { readonly deps: () => WorkstationDeps; readonly clock: Clock; readonly desktop: Desktop; readonly reading: PackReading; readonly onChanged: () => void };

type Version = { readonly packId: string; readonly version: number };
type Written = Version & { readonly part: PackPartName; readonly text: string };

const fail = (code: ErrorCode): Answer<never> => err({ code, facts: {}, opensWith: null });
const refOf = ({ packId, version }: Version): PlaybookRef => ({ packId, packVersion: version });
const shown = (faults: readonly PackFault[]): PackPublishedView['faults'] => faults.map(({ file, line, path, sentence }) => ({ file, line, path, sentence: { ...sentence } }));
const differencesOf = async (before: Pack, after: Pack): Promise<PackDifference[]> => [...(await import('../playbooks/compare')).comparePacks(before, after)];

/** The desk of packs. */
export const playbookDeskOf = ({ deps, clock, desktop, reading, onChanged }: PlaybookDeskNeeds): PlaybooksOfHouse => {
  const packs = (): WorkstationDeps['rows']['playbooks'] => deps().rows.playbooks;
  const list: PlaybooksOfHouse['list'] = () => ok(playbooksView(deps()));
  const textsOf = (version: Version): Answer<PackTexts> => {
    const texts = packs().texts(refOf(version));
    return texts === null ? fail('playbook-missing') : ok(texts);
  };
  const withPart = (version: Written): Answer<PackTexts> => {
    const texts = textsOf(version);
    return texts.ok ? ok({ ...texts.value, [version.part]: version.text }) : texts;
  };
  const publish = async (question: PackQuestion, origin: PackOrigin, by: StaffView): Promise<Answer<PackPublishedView>> => {
    const { texts, read } = await reading(question);
    if (!read.ok) return ok({ faults: shown(read.error), packs: [] });
    const { id, version } = read.value.pack;
    const next = nextVersion(packs(), id);
    if (version < next) {
      const { packFault } = await import('../playbooks/fault-words');
      return ok({ faults: shown([packFault({ file: 'pack.yaml', line: null, path: 'version' }, 'version-taken', { version, next })]), packs: [] });
    }
    const published = publishPack(deps(), { pack: read.value, texts, origin }, by.staffId);
    if (!published.ok) return published;
    onChanged();
    return ok({ faults: [], packs: playbooksView(deps()) });
  };
  /** The next version of a pack out of texts that may be those of an earlier one. */
  const publishNext = async (packId: string, texts: PackTexts, what: string, by: StaffView): Promise<Answer<PackPublishedView>> => {
    const version = nextVersion(packs(), packId);
    const newest = textsOf({ packId, version: version - 1 });
    if (!newest.ok) return newest;
    return publish({ packId, texts, next: { version, on: clock.dayOf(clock.now()), what, newest: newest.value.pack ?? '' } }, 'edited', by);
  };
  const language = (): ReturnType<typeof settingsView>['language'] => settingsView(deps().rows).language;
  return {
    list,
    readPart: (version, part) => {
      const texts = textsOf(version);
      return texts.ok ? ok({ text: texts.value[part] ?? '' }) : texts;
    },
    compare: async (packId, before, after) => {
      const [was, is] = [packs().pack({ packId, packVersion: before }), packs().pack({ packId, packVersion: after })];
      if (was === null || is === null) return fail('playbook-missing');
      return ok(await differencesOf(was, is));
    },
    checkPart: async (written) => {
      const was = packs().pack(refOf(written));
      const texts = withPart(written);
      if (was === null || !texts.ok) return fail('playbook-missing');
      const { read } = await reading({ packId: written.packId, texts: texts.value, next: null });
      if (!read.ok) return ok({ faults: shown(read.error), differences: [] });
      return ok({ faults: [], differences: await differencesOf(was, read.value) });
    },
    publishPart: async ({ what, ...written }, by) => {
      const texts = withPart(written);
      if (!texts.ok) return texts;
      if (nextVersion(packs(), written.packId) !== written.version + 1) return fail('playbook-newer');
      return publishNext(written.packId, texts.value, what, by);
    },
    publishAgain: async ({ what, ...version }, by) => {
      const texts = textsOf(version);
      return texts.ok ? publishNext(version.packId, texts.value, what, by) : texts;
    },
    choose: (packId, by) => {
      const chosen = choosePack(deps(), packId, by.staffId);
      if (!chosen.ok) return chosen;
      onChanged();
      return list();
    },
    exportPack: async (version) => {
      const texts = textsOf(version);
      if (!texts.ok) return texts;
      const parent = await desktop.chooseFolder('exportPlaybook', language());
      if (parent === null) return fail('choice-cancelled');
      return writeFolder(join(parent, `${version.packId}-${String(version.version)}`), texts.value);
    },
    load: async (by) => {
      const folder = await desktop.chooseFolder('loadPlaybook', language());
      if (folder === null) return fail('choice-cancelled');
      const { readFolder } = await import('../playbooks/read-folder');
      const texts = await readFolder(folder);
      // A fault may name the folder by its path, which the page is not to learn.
      return texts.ok ? publish({ packId: null, texts: texts.value, next: null }, 'folder', by) : ok({ faults: shown(texts.error.map((fault) => ({ ...fault, file: basename(fault.file) }))), packs: [] });
    },
  };
};

/** All files or none: a folder that cannot be filled is taken away again. One that is there already is somebody's. */
const writeFolder = async (folder: string, texts: PackTexts): Promise<Answer<{ folderName: string }>> => {
  try {
    await mkdir(folder);
  } catch (thrown) {
    return fail(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST' ? 'folder-exists' : (faultCodeOf(thrown) ?? 'read-only'));
  }
  try {
    for (const part of PACK_PART_NAMES) await writeFile(join(folder, `${part}.yaml`), texts[part] ?? '', { flag: 'wx' });
    return ok({ folderName: basename(folder) });
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    return fail(faultCodeOf(thrown) ?? 'read-only');
  }
};
