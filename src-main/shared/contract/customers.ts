/** Channels about the person behind the cases: the customer's card, and earlier cases that a new call may be about. */
import { z } from 'zod';
import { CustomerCard, LookAlike } from '../views/customer-views';
import { entry } from './entry';
import { PersonIdText } from './parts';

/** All channels about the person behind the cases. */
export const customerChannels = {
  /** Every case of the person, newest first; confidential ones show what this person may see. */
  'person.card': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ personId: PersonIdText }), output: CustomerCard, sample: { personId: '01890000-0000-7000-8000-000000000004' } }),
  /** Cases open or lately registered with the same phone, the same name or much the same words; three at most. Asked while a call is being taken down. */
  'person.look-alikes': entry({
    kind: 'query', permission: 'agent', input: z.strictObject({ name: z.string().max(300), phone: z.string().max(300), story: z.string().max(20_000) }), output: z.array(LookAlike).max(3),
    sample: { name: 'Zhou Min', phone: '13800000000', story: 'The card was lost two days ago and nobody can say whether the money is safe.' },
  }),
} as const;
