/** Queue, find, people known here, drafts, settings, and the demonstration's clock. */
import { err, ok } from '../../shared/result';
import type { HandlersOf } from '../handler';
import type { House } from '../house';

type DeskHandlers = HandlersOf<'queue'> & HandlersOf<'find'> & Pick<HandlersOf<'person'>, 'person.find'> & HandlersOf<'draft'> & HandlersOf<'settings'> & HandlersOf<'demonstration'>;

/** Handlers around the complaint. */
export const deskHandlers = ({ desk, drafts, settings, people, moveClock }: House): DeskHandlers => ({
  'queue.read': ({ group, cursor }, by) => desk.queue(group, cursor, by),
  'queue.for-me': (_input, by) => desk.forMe(by),
  'find.search': ({ words }, by) => desk.find(words, by),
  'person.find': ({ words }) => desk.findPersons(words),
  'draft.save': ({ key, body }, by) => drafts.save(by, key, body),
  'draft.read': ({ key }, by) => drafts.read(by, key),
  'draft.list': (_input, by) => drafts.list(by),
  'draft.discard': ({ key }, by) => drafts.discard(by, key),
  'settings.read': () => settings.read(),
  'settings.change': (input, by) => settings.change(input, by),
  'demonstration.move-clock': ({ minutes }) => {
    if (moveClock === null) return err({ code: 'only-in-demonstration', facts: {}, opensWith: null });
    moveClock(minutes);
    return ok(people.view());
  },
});
