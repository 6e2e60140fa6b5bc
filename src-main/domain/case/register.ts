/** The first thing that happens: the story, the pains, and from then on one owner (I7). */
import type { CaseEvent } from './events';
import type { DecisionContext, RegisterCase } from './commands';
import { firstSentence } from './sentences';
import { happened, nextId, refuse, type Decided } from './rule';

/** Registers a case; the person who registers owns it (I7). The registration itself is the customer's first contact. */
export const register = (command: RegisterCase, context: DecisionContext): Decided => {
  const { pains, story, language, channel, product, journeyStep, desiredRemedy, effortBefore } = command.payload;
  if (pains.length === 0) return refuse('value-not-valid', { field: 'pains' });
  const named: CaseEvent[] = [];
  for (const pain of pains) named.push({ type: 'PainNamed', payload: { painId: nextId('p', named), kind: pain.kind, words: pain.words } });
  return happened({
    type: 'CaseRegistered',
    payload: {
      reference: command.reference, personId: command.personId, ownerId: context.actor.staffId,
      story, title: firstSentence(story), language, channel, product, journeyStep, desiredRemedy, effortBefore,
      isNamed: command.complainant !== null,
      complainantName: command.complainant?.name ?? null,
      complainantPhone: command.complainant?.phone ?? null,
      complainantAddress: command.complainant?.address ?? null,
    },
  }, ...named);
};
