/**
 * The one question that is answered before the door stands: who is at the desk. The sign-in is drawn from its answer, while the schemas and
 * handlers of all the others are still unread. Anything else, and anything odd, waits for the door and is judged by it.
 */
import { ok } from '../shared/result';
import type { SessionView } from '../shared/views/desk-views';
import type { Door, DoorNeeds } from './serve';
import { isTrusted } from './trust';

/** What is answered from. `door` reads the rest of the house, once, whoever asks first. */
export type FirstQuestionNeeds = Pick<DoorNeeds, 'origins' | 'traceId' | 'report'> & { readonly session: () => SessionView; readonly door: () => Promise<Door> };

/** Its input in the contract: an object without anything in it. */
const isNothing = (input: unknown): boolean => typeof input === 'object' && input !== null && Object.getPrototypeOf(input) === Object.prototype && Reflect.ownKeys(input).length === 0;

/** The door of the first moments: the first `session.read` of the desk's own page at once, everything else and everything later by the real one. */
export const beforeTheDoor = ({ origins, session, door, traceId, report }: FirstQuestionNeeds): Door => {
  let isFirst = true;
  return async (sender, channel, input) => {
    const isAnswered = isFirst && channel === 'session.read' && isNothing(input) && isTrusted(sender, origins);
    isFirst = false;
    if (!isAnswered) return (await door())(sender, channel, input);
    const startedAt = performance.now();
    let view: SessionView;
    try {
      view = session();
    } catch {
      // The door asks again and gives what was thrown its name.
      return (await door())(sender, channel, input);
    }
    report({ channel, code: 'ok', tookMs: Math.round((performance.now() - startedAt) * 10) / 10, traceId: traceId() });
    return ok(view);
  };
};
