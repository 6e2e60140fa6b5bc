/** `session.*`: the only channels that answer before anyone has signed in. */
import { ok } from '../../shared/result';
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the session; each answers the session as it is afterwards. */
export const sessionHandlers = ({ people, settings, desk }: House): HandlersOf<'session'> => ({
  'session.read': () => {
    people.lookAgain();
    return ok(people.view());
  },
  'session.first-start': async (input) => {
    const started = await people.firstStart(input);
    return started.ok ? ok(people.view()) : started;
  },
  'session.sign-in': async ({ staffId, pin }) => {
    const signing = people.session.signIn(staffId, pin);
    // The PIN takes a second of another thread.
    desk.readAhead(staffId);
    const signed = await signing;
    return signed.ok ? ok(people.view()) : signed;
  },
  'session.lock': () => {
    people.session.lock();
    return ok(people.view());
  },
  'session.sign-out': () => {
    people.session.signOut();
    return ok(people.view());
  },
  'session.set-look': (input) => {
    const set = settings.setLook(input);
    return set.ok ? ok(people.view()) : set;
  },
});
