/** `backup.*` and `record.*`: copies of the record, and whether it is whole. */
import { ok } from '../../shared/result';
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of backup, restore and check. */
export const backupHandlers = ({ backups, people }: House): HandlersOf<'backup'> & HandlersOf<'record'> => ({
  'backup.list': () => backups.list(),
  'backup.make': (_input, by) => backups.make(by),
  'backup.save-as': ({ name }, by) => backups.saveAs(name, by),
  'backup.restore': async ({ name }) => {
    const restored = await backups.restore(name);
    return restored.ok ? ok(people.view()) : restored;
  },
  'record.verify': () => backups.verify(),
});
