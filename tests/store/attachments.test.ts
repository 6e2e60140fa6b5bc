/** Files of cases on the disk: sealed, whole or not there, one for the same bytes, gone with the person; what a crash leaves is swept away. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAttachment } from '../../src-main/engine/attachments/add-attachment';
import type { AttachmentFiles, FileOfCase } from '../../src-main/engine/ports';
import { runCommand, type CommandDone } from '../../src-main/engine/run-command';
import { err, type Result } from '../../src-main/shared/result';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import { openAttachments } from '../../src-main/store/attachments';
import { fault } from '../../src-main/store/sqlite-fault';
import { openRecord } from '../../src-main/store/open-record';
import { namedFiles } from '../../src-main/store/projections/attachment-row';
import { rebuildRows } from '../../src-main/store/projections';
import { sha256Of } from '../../src-main/store/papers';
import { builtEntry } from '../support/built-entry';
import { pngOf } from '../support/sample-files';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

const PHOTO = pngOf(40, 30);
const OTHER = pngOf(41, 30);
let temp: TempLedger;
let folder: string;
let files: AttachmentFiles;
beforeEach(() => {
  temp = tempLedger();
  folder = join(temp.folder, 'attachments');
  files = openAttachments(temp.db, folder);
});
afterEach(() => temp.remove());

const fileOf = (caseId: CaseId): FileOfCase => {
  const [registered] = temp.ledger.readCase(caseId);
  if (registered?.type !== 'CaseRegistered') throw new Error('not registered');
  return { caseId, personId: registered.payload.personId };
};
const add = (caseId: CaseId, bytes: Uint8Array, name = 'lamp.png', commandId = temp.nextCommand()): Promise<Result<CommandDone, unknown>> =>
  addAttachment({ ledger: temp.ledger, clock: temp.clock, attachments: files }, { caseId, expectedVersion: temp.ledger.readCase(caseId).length, commandId, name, bytes, actor: CHEN });
const added = (caseId: CaseId): readonly string[] => temp.ledger.readCase(caseId).flatMap((event) => (event.type === 'AttachmentAdded' ? [event.payload.sha256] : []));
const onDisk = (): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

describe('a file', () => {
  it('lies sealed under the hash of what lies there, and comes back as it was', async () => {
    const { caseId } = temp.register();
    expect(await add(caseId, PHOTO)).toMatchObject({ ok: true });
    const [name = ''] = onDisk();
    const sealed = readFileSync(join(folder, name));
    expect(onDisk()).toEqual(added(caseId));
    expect(sha256Of(sealed)).toBe(name);
    expect(sealed.includes(Buffer.from('PNG'))).toBe(false);
    expect(name).not.toBe(sha256Of(PHOTO));
    expect(await files.read(fileOf(caseId), name)).toEqual({ ok: true, value: PHOTO });
  });

  it('added twice to the same case is one; on another case it is another, that opens there only (I12)', async () => {
    const [first, second] = [temp.register().caseId, temp.register().caseId];
    await add(first, PHOTO);
    expect(await add(first, PHOTO, 'again.png')).toMatchObject({ ok: true });
    await add(second, PHOTO);
    expect(added(first)).toHaveLength(1);
    expect(added(second)).not.toEqual(added(first));
    expect(onDisk()).toHaveLength(2);
    expect(await files.read(fileOf(second), added(first)[0] ?? '')).toMatchObject({ ok: false, error: { code: 'attachment-damaged', facts: { cause: 'seal' } } });
  });

  it('by the same press is recorded once, also when the first answer was lost (I12)', async () => {
    const { caseId } = temp.register();
    const commandId = temp.nextCommand();
    expect(await add(caseId, PHOTO, 'lamp.png', commandId)).toMatchObject({ ok: true, value: { isRepeat: false } });
    expect(await addAttachment({ ledger: temp.ledger, clock: temp.clock, attachments: files }, { caseId, expectedVersion: 0, commandId, name: 'lamp.png', bytes: PHOTO, actor: CHEN })).toMatchObject({ ok: true, value: { isRepeat: true } });
    expect(added(caseId)).toHaveLength(1);
  });

  it('is not given out when it was changed, is missing, or the name is none', async () => {
    const { caseId } = temp.register();
    await add(caseId, PHOTO);
    const [name = ''] = onDisk();
    const sealed = readFileSync(join(folder, name));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    writeFileSync(join(folder, name), sealed);
    expect(await files.read(fileOf(caseId), name)).toMatchObject({ error: { code: 'attachment-damaged', facts: { cause: 'changed' } } });
    expect(await files.read(fileOf(caseId), 'ab'.repeat(32))).toMatchObject({ error: { facts: { cause: 'missing' } } });
    expect(await files.read(fileOf(caseId), '../ledger.db')).toMatchObject({ error: { facts: { cause: 'missing' } } });
  });

  it('that was damaged on the disk is whole again once the same bytes are added again', async () => {
    const { caseId } = temp.register();
    await add(caseId, PHOTO);
    const [name = ''] = onDisk();
    writeFileSync(join(folder, name), 'cut');
    await add(caseId, PHOTO);
    expect(await files.read(fileOf(caseId), name)).toEqual({ ok: true, value: PHOTO });
  });

  it('that the rules refuse leaves nothing on the disk', async () => {
    const { caseId } = temp.register();
    const refused = await files.keep(fileOf(caseId), PHOTO, () => err(fault('bug')));
    expect(refused.ok).toBe(false);
    expect(onDisk()).toEqual([]);
  });

  it('that is added twice at once stays, though one of the two presses is refused', async () => {
    const { caseId } = temp.register();
    const [one, other] = await Promise.all([add(caseId, PHOTO), add(caseId, PHOTO)]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    expect(onDisk()).toEqual(added(caseId));
  });

  it('a folder that cannot be written to is said, and nothing is recorded', async () => {
    const { caseId } = temp.register();
    writeFileSync(folder, 'a file stands where the folder should be');
    expect(await add(caseId, PHOTO)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(added(caseId)).toEqual([]);
  });
});

describe('what no case names', () => {
  it('is swept away, finished or not, and nothing else', async () => {
    const { caseId } = temp.register();
    await add(caseId, PHOTO);
    const kept = onDisk();
    writeFileSync(join(folder, 'cd'.repeat(32)), 'written, never recorded');
    writeFileSync(join(folder, '0b3c.part'), 'half');
    expect(files.sweep()).toEqual({ swept: 2, missing: 0 });
    expect(onDisk()).toEqual(kept);
    rmSync(folder, { recursive: true });
    expect(files.sweep()).toEqual({ swept: 0, missing: 1 });
  });

  it('is what was removed, unless a hold of the law keeps it', async () => {
    const { caseId } = temp.register();
    const supervisor = { ...CHEN, role: 'supervisor' as const };
    const hold = (name: 'place-hold' | 'lift-hold') => runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: null, commandId: temp.nextCommand(), command: { name, payload: { reason: '法院调证' } }, actor: supervisor });
    await add(caseId, PHOTO);
    await add(caseId, OTHER);
    expect(hold('place-hold').ok).toBe(true);
    temp.press(caseId, 'remove-attachment', { attachmentId: 'f1', reason: '不属于本案' });
    files.dropUnnamed(added(caseId));
    expect(onDisk()).toHaveLength(2);
    expect(hold('lift-hold').ok).toBe(true);
    files.dropUnnamed(added(caseId));
    expect(onDisk()).toEqual(added(caseId).slice(1));
    rebuildRows(temp.db);
    expect(namedFiles(temp.db)).toEqual(added(caseId).slice(1));
  });
});

it('twenty kills in the middle of adding leave every recorded file whole and nothing else after the sweep', { timeout: 120_000 }, async () => {
  const entry = await builtEntry('tests/support/adding-process.ts', 'adding');
  const path = join(temp.folder, 'killed', 'ledger.db');
  folder = join(temp.folder, 'killed', 'attachments');
  mkdirSync(folder, { recursive: true });
  for (let kill = 0; kill < 20; kill += 1) {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [entry, path], { stdio: ['ignore', 'pipe', 'pipe'] });
      let lines = 0;
      let trouble = '';
      child.stderr.on('data', (chunk: Buffer) => { trouble += chunk.toString(); });
      child.stdout.on('data', (chunk: Buffer) => {
        lines += chunk.toString().split('\n').length - 1;
        if (lines > kill % 7) child.kill('SIGKILL');
      });
      child.on('close', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(trouble))));
    });
    const opened = openRecord(path, { now: Date.now(), beforeMigration: () => `${path}.before` });
    if (!opened.ok) throw new Error(opened.error.kind);
    openAttachments(opened.value.db, folder).sweep();
    expect(onDisk()).toEqual([...namedFiles(opened.value.db)].sort());
    for (const name of onDisk()) expect(sha256Of(readFileSync(join(folder, name)))).toBe(name);
    opened.value.db.close();
  }
});
