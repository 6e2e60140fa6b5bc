/** Rules about the case as a whole: acknowledge, its title, containment of harm, correction of facts. */
import { err } from '../../shared/result';
import { isErased } from '../../shared/vocabulary/erased';
import { dueAhead, notClosed, notImportedHistory, painNamed } from './guards';
import { channelOf } from './evolve';
import { caseRule, firstOf, happened, nextId, refusal, refuse } from './rule';

/** Once per case: the reference is told and the next step promised with a time, which becomes a commitment (S0.2, S4.3). */
export const acknowledge = caseRule<'acknowledge'>({
  guard: (state) => firstOf(notClosed(state), painNamed(state), state.acknowledgement === null ? null : refusal('already-acknowledged')),
  decide: (state, { channel, nextStep, nextStepDueAt }, { now }) => {
    const inPast = dueAhead(nextStepDueAt, now);
    if (inPast !== null) return err(inPast);
    return happened(
      { type: 'CaseAcknowledged', payload: { channel } },
      { type: 'PromiseMade', payload: { commitmentId: nextId('m', state), what: nextStep, dueAt: nextStepDueAt, isNextStep: true } },
    );
  },
});

/** The title is a sentence of the story, verbatim (S2.5): nothing is put into the customer's mouth. */
export const markTitle = caseRule<'mark-title'>({
  guard: notClosed,
  decide: (state, { sentence }) => (!isErased(state.story) && state.story.includes(sentence) ? happened({ type: 'TitleMarked', payload: { sentence } }) : refuse('sentence-not-in-story')),
});

/** Freeze the card, stop the sale: at any stage until the case is closed. */
export const containHarm = caseRule<'contain-harm'>({
  guard: notClosed,
  decide: (_state, { measure }) => happened({ type: 'HarmContained', payload: { measure } }),
});

/** A correction is a new event beside the old one (I1); it stays possible after closing, because facts stay facts. */
export const correctFact = caseRule<'correct-fact'>({
  guard: notImportedHistory,
  decide: (state, { fact, value, reason }) => {
    if (fact === 'channel' && (value === null || channelOf(value) === null)) return refuse('value-not-valid', { field: 'value' });
    if (state.facts[fact] === value) return refuse('nothing-to-correct', { fact });
    return happened({ type: 'FactCorrected', payload: { fact, value, reason } });
  },
});
