/** Ways to settle a pain, out of the pack (S0.4, S0.5, S4.6): what fits the pain, the subject and the person's needs, least effort first, with who may decide it. */
import type { Pack, PackOption } from '../../shared/playbook/pack';
import type { EffortAsked } from '../../shared/contract/parts';
import type { Bilingual } from '../../shared/playbook/words';
import type { Account, Need } from '../../shared/vocabulary/case';
import type { AmountMinor, Currency } from '../../shared/vocabulary/money';
import { roleIncludes, type Role } from '../../shared/vocabulary/staff';
import type { Actor } from '../case/commands';
import { givenMinor } from '../case/guards';
import type { CaseState, Pain } from '../case/state';
import { minutesAsked } from '../effort/minutes';
import { isMeantFor, type Governing } from '../playbook/governing';
import { limitOf, roleAsked, type RemedyRoles } from '../triage/authority';

/** A range of money; `currency` is the workstation's unless the pack does not know it. */
export type Cost = { readonly currency: Currency; readonly fromMinor: AmountMinor; readonly toMinor: AmountMinor };

/**
 * Whether this person may decide it now: yes up to the whole cost, up to a part of it (`upToMinor`), or not; null is no limit.
 * `role` is the least role that it asks for in this case, `isRoleEnough` says whether this person has it, `isTrusted` that the pack trusts them with it for what is at stake (S3.1).
 */
export type MayDecide = { readonly answer: 'yes' | 'in-part' | 'no'; readonly upToMinor: AmountMinor | null; readonly role: Role; readonly isRoleEnough: boolean; readonly isTrusted: boolean };

/** One option as it stands for one pain, one person and one actor. `againstNeeds` is not empty only where the law leaves no other way. */
export type OptionFound = {
  readonly optionId: string; readonly what: Bilingual; readonly effort: EffortAsked; readonly addsMinutes: number; readonly readyInHours: { readonly from: number; readonly to: number };
  readonly cost: Cost; readonly mayDecide: MayDecide; readonly departments: readonly Bilingual[]; readonly evidence: Bilingual | null; readonly isOnlyLawfulWay: boolean; readonly againstNeeds: readonly Need[];
};

/** Amounts of the pack in the workstation's currency, by the pack's own rate; as they are where it has none. */
export const costIn = (currency: Currency, { pack }: Pick<Pack, 'pack'>, { from, to }: { readonly from: number; readonly to: number }): Cost => {
  const rate = currency === pack.currency ? 1 : pack.perUnit[currency];
  return rate === undefined ? { currency: pack.currency, fromMinor: from, toMinor: to } : { currency, fromMinor: Math.round(from * rate), toMinor: Math.round(to * rate) };
};

/** Needs that speak against an option; a visit is against whoever cannot come, whether or not the pack thought of it. */
const needsAgainst = (option: PackOption, needs: readonly Need[]): readonly Need[] => needs.filter((need) => option.unfitFor.includes(need) || (need === 'no-visits' && option.effort.visits > 0));

/** What this person may decide of a remedy of the pack at such a cost, in one account: the same question as the commands ask. */
export const mayDecide = (state: CaseState, actor: Actor, account: Account, remedy: RemedyRoles, cost: Cost, governing: Governing): MayDecide => {
  const { limitMinor } = limitOf(state, actor, account, governing);
  const left = limitMinor === null ? null : Math.max(0, limitMinor - givenMinor(state, account));
  const role = roleAsked(state, remedy, governing);
  const isRoleEnough = roleIncludes(actor.role, role);
  const standing = { upToMinor: left, role, isRoleEnough, isTrusted: isRoleEnough && !roleIncludes(actor.role, remedy.authority) };
  if (!isRoleEnough) return { answer: 'no', ...standing };
  if (left === null || cost.toMinor <= left) return { answer: 'yes', ...standing };
  return { answer: cost.fromMinor <= left ? 'in-part' : 'no', ...standing };
};

/**
 * All options of one pain: those of the subject, confirmed or spoken for by the words alone, and those for any. One that a need speaks against is left out, unless the law leaves no other; then it says so itself. Sorted by the
 * minutes it costs the customer, then by speed, then by cost.
 */
export const optionsFor = (state: CaseState, pain: Pick<Pain, 'kind'>, actor: Actor, currency: Currency, governing: Governing, subjectId: string | null): readonly OptionFound[] => {
  const { pack, rules } = governing;
  if (pack === null) return [];
  const needs = state.preferences?.needs ?? [];
  const found = pack.options.options.flatMap((option): readonly OptionFound[] => {
    if (!option.pains.includes(pain.kind) || !isMeantFor(option.subjects, subjectId)) return [];
    const againstNeeds = needsAgainst(option, needs);
    if (againstNeeds.length > 0 && !option.isOnlyLawfulWay) return [];
    const cost = costIn(currency, pack, option.cost);
    const { id: optionId, what, effort, readyInHours, departments, evidence, isOnlyLawfulWay } = option;
    return [{ optionId, what, effort, addsMinutes: minutesAsked(effort, rules.effort), readyInHours, cost, mayDecide: mayDecide(state, actor, 'repair', option, cost, governing), departments, evidence, isOnlyLawfulWay, againstNeeds }];
  });
  return found.toSorted((a, b) => a.addsMinutes - b.addsMinutes || a.readyInHours.to - b.readyInHours.to || a.readyInHours.from - b.readyInHours.from || a.cost.toMinor - b.cost.toMinor);
};

/** Who of these could decide an option in full now. */
export const decidersOfOption = (state: CaseState, { cost, mayDecide: { role } }: Pick<OptionFound, 'cost' | 'mayDecide'>, actors: readonly Actor[], governing: Governing): readonly Actor[] =>
  actors.filter((actor) => mayDecide(state, actor, 'repair', { authority: role }, cost, governing).answer === 'yes');
