/** The customer's card, and earlier cases that a new call may be about. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers about the person behind the cases. */
export const customerHandlers = ({ customers }: House): Pick<HandlersOf<'person'>, 'person.card' | 'person.look-alikes'> => ({
  'person.card': ({ personId }, by) => customers.card(personId, by),
  'person.look-alikes': (call, by) => customers.lookAlikes(call, by),
});
