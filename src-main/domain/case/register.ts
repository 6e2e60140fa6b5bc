/** The first thing that happens: the story, the pains, and from then on one owner (I7). */
import type { CaseEvent } from './events';
import type { DecisionContext, ImportCase, RegisterCase } from './commands';
import { firstSentence } from './sentences';
import { NOTHING_GIVEN } from './state';
import { happened, nextId, refuse, type Decided } from './rule';
import { subjectOf } from '../playbook/governing';
import { aroundEvents } from '../complainants/complainants';

const NO_EFFORT = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };

/** The pack in force governs the case from its beginning and stays its own (S2.3); before the first pack is published there is none. */
const taken = ({ governing: { pack } }: DecisionContext): readonly CaseEvent[] => (pack === null ? [] : [{ type: 'PlaybookTaken', payload: { packId: pack.pack.id, packVersion: pack.pack.version } }]);

/** A subject that the pack in force does not know (another was chosen meanwhile) is left for the case screen to suggest anew. */
const about = ({ governing }: DecisionContext, subjectId: string | undefined): readonly CaseEvent[] =>
  (subjectId === undefined || subjectOf(governing, subjectId) === null ? [] : [{ type: 'CategoryConfirmed', payload: { subjectId, causeId: null, channelId: null } }]);

/** Registers a case; the person who registers owns it (I7). The registration itself is the customer's first contact. */
export const register = (command: RegisterCase, context: DecisionContext): Decided => {
  const { pains, story, language, channel, product, journeyStep, desiredRemedy, effortBefore, around, subjectId } = command.payload;
  if (pains.length === 0) return refuse('value-not-valid', { field: 'pains' });
  const named: CaseEvent[] = [];
  for (const pain of pains) named.push({ type: 'PainNamed', payload: { painId: nextId('p', { given: { ...NOTHING_GIVEN, p: named.length } }), kind: pain.kind, words: pain.words } });
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
  }, ...taken(context), ...about(context, subjectId), ...named, ...aroundEvents(around, command.heldWishes ?? null));
};

/**
 * A case that another system kept: what its row says and where it came from. Closed there, it is closed before Amends and read-only; open
 * there, it waits in Listen for somebody to hear the pains, and belongs to who imported it (I7).
 */
export const importCase = ({ payload, reference, personId }: ImportCase, context: DecisionContext): Decided => {
  const { imported } = payload;
  // Field by field, so that all registrations have one shape, whoever made the row.
  const { story, title, language, channel, product, journeyStep, desiredRemedy, isNamed, complainantName, complainantPhone, complainantAddress } = payload.registered;
  return happened(
    {
      type: 'CaseRegistered',
      payload: {
        story, title, language, channel, product, journeyStep, desiredRemedy, isNamed, complainantName, complainantPhone, complainantAddress,
        reference, personId, ownerId: context.actor.staffId, effortBefore: NO_EFFORT,
      },
    },
    { type: 'CaseImported', payload: imported },
    ...(imported.isClosedBefore ? [] : taken(context)),
  );
};
