/** Guards that several nouns share. Each names what stands in the way and the command that removes it. */
import type { Refusal } from '../../shared/errors';
import type { CaseCommandName } from '../../shared/contract/case-commands';
import type { Account } from '../../shared/vocabulary/case';
import { roleIncludes } from '../../shared/vocabulary/staff';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import { hasAnswerUnderWay, isHeard } from '../pains/standing';
import type { Governing } from '../playbook/governing';
import { limitOf, remedyOf, roleAsked } from '../triage/authority';
import type { Actor } from './commands';
import { refusal } from './rule';
import type { CaseState, Repair } from './state';

/** Nothing happens to a closed case but corrections and papers. */
export const notClosed = (state: CaseState): Refusal | null =>
  (state.closure === null ? null : state.closure.outcome === 'closed-before' ? refusal('case-read-only') : refusal('case-closed', {}, 'reopen'));

/** S0.1: at least one pain before a case leaves Listen; an imported one begins without any. */
export const painNamed = (state: CaseState): Refusal | null => (state.pains.length === 0 ? refusal('pain-missing', {}, 'add-pain') : null);

/** S4.3: acknowledge comes before everything that answers. */
export const acknowledged = (state: CaseState): Refusal | null => (state.acknowledgement === null ? refusal('not-acknowledged', {}, 'acknowledge') : null);

/** I5: each pain was heard, in the agent's own words. */
export const painsHeard = (state: CaseState): Refusal | null => {
  const left = state.pains.filter((pain) => !isHeard(pain)).length;
  if (left === 0) return painNamed(state);
  return refusal('pains-unheard', { left }, state.acknowledgement === null ? 'acknowledge' : 'hear-pain');
};

/** The command that brings the first unanswered pain nearer to its answer. */
const towardsAnswers = (state: CaseState): CaseCommandName => {
  const unheard = painsHeard(state);
  if (unheard !== null) return state.acknowledgement === null ? 'acknowledge' : 'hear-pain';
  const waiting = state.pains.find((pain) => !hasAnswerUnderWay(state, pain));
  return state.repairs.some((repair) => repair.painId === waiting?.painId && repair.status === 'offered') ? 'choose-repair' : 'add-repair';
};

/** Every pain has a repair under way or completed, or a told refusal: the condition of the decision and of any gesture (I3). */
export const painsAnswered = (state: CaseState, code: 'pains-unanswered' | 'gesture-locked'): Refusal | null => {
  const left = state.pains.filter((pain) => !hasAnswerUnderWay(state, pain)).length;
  return left === 0 ? painNamed(state) : refusal(code, { left }, towardsAnswers(state));
};

/** What a repair weighs against an authority: its cost, and never less than the money offered with it. */
export const repairMinor = ({ costMinor, offeredMinor }: Pick<Repair, 'costMinor' | 'offeredMinor'>): AmountMinor => Math.max(costMinor, offeredMinor ?? 0);

/** What stands in one account of this case already without an approval: chosen and not failed, or accepted. The two are never added up (S0.3). */
export const givenMinor = (state: CaseState, account: Account): AmountMinor => {
  const amounts = account === 'repair'
    ? state.repairs.filter(({ status, approvalId }) => approvalId === null && (status === 'under-way' || status === 'completed')).map(repairMinor)
    : state.gestures.filter(({ isAccepted, approvalId }) => isAccepted && approvalId === null).map(({ costMinor }) => costMinor);
  return amounts.reduce((sum, amount) => sum + amount, 0);
};

/** I6: nobody decides above the own authority, in minor units of money, nor past it in many small steps within one account of a case. In a moment of truth the limit for repairs may be wider (S3.1). */
export const withinAuthority = (state: CaseState, actor: Actor, account: Account, amountMinor: AmountMinor, governing: Governing): Refusal | null => {
  // What costs nothing needs no authority, also where somebody with a higher limit has given more than the own one.
  if (actor.authorityMinor === null || amountMinor === 0) return null;
  const before = givenMinor(state, account);
  // The plain limit is asked first: how much is at stake matters only beyond it.
  if (before + amountMinor <= actor.authorityMinor) return null;
  const limitMinor = limitOf(state, actor, account, governing).limitMinor ?? actor.authorityMinor;
  return before + amountMinor > limitMinor ? refusal('above-authority', { limitMinor, amountMinor, givenMinor: before }, 'ask-approval') : null;
};

/** I6: what the pack leaves to a higher role waits for somebody who has it, however little it costs; in a moment of truth the pack may trust a lower one with it (S3.1). */
export const withinRole = (state: CaseState, actor: Actor, account: Account, optionId: string | null, governing: Governing): Refusal | null => {
  const remedy = remedyOf(governing, account, optionId);
  if (remedy === null || roleIncludes(actor.role, remedy.authority)) return null;
  const role = roleAsked(state, remedy, governing);
  return roleIncludes(actor.role, role) ? null : refusal('above-role', { role }, 'ask-approval');
};

/** The role that sees over the work of others. */
export const isSupervisor = (actor: Actor): Refusal | null => (roleIncludes(actor.role, 'supervisor') ? null : refusal('needs-supervisor'));

/** Imported history stays as it came. */
export const notImportedHistory = (state: CaseState): Refusal | null => (state.closure?.outcome === 'closed-before' ? refusal('case-read-only') : null);

/** A due time lies ahead (S0.2, I10). */
export const dueAhead = (dueAt: Instant, now: Instant): Refusal | null => (dueAt > now ? null : refusal('due-in-past', { dueAt, now }));
