/** What can be done now, and why the rest cannot: the same guards that `decide` asks first, so that a button and its command never disagree. */
import type { CaseCommandName } from '../../shared/contract/case-commands';
import type { Refusal } from '../../shared/errors';
import type { Instant } from '../../shared/vocabulary/time';
import type { Actor } from './commands';
import { RULES } from './decide';
import type { CaseState } from './state';

/** Open, or locked with the reason and what would open it. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

/**
 * `commands` has every command: open when some part of the case admits it. `targets` has those that are about a part, by its id: pains
 * (hear-pain, add-repair, refuse-pain), repairs (choose-, complete-, fail-repair), commitments (keep-, break-, renegotiate-promise),
 * outcomes (close) and kinds of paper (request-paper).
 */
export type Allowed = {
  readonly commands: Readonly<Record<CaseCommandName, Permission>>;
  readonly targets: Readonly<Partial<Record<CaseCommandName, Readonly<Record<string, Permission>>>>>;
};

const permission = (refusal: Refusal | null): Permission => (refusal === null ? { allowed: true } : { allowed: false, refusal });

/** An id no case has: asks a rule what it says when there is no part at all. */
const NO_PART = 'none';

/** Every permission of one case for one person at one moment; times matter because promises run out. */
export const allowed = (state: CaseState, actor: Actor, now: Instant): Allowed => {
  const targets: Partial<Record<CaseCommandName, Record<string, Permission>>> = {};
  const judge = (name: CaseCommandName): Permission => {
    const rule = RULES[name];
    const onCase = rule.guard(state, null, actor, now);
    if (rule.targets === null) return permission(onCase);
    const perTarget = rule.targets(state).map((target) => ({ target, verdict: permission(rule.guard(state, target, actor, now)) }));
    targets[name] = Object.fromEntries(perTarget.map(({ target, verdict }) => [target, verdict]));
    if (onCase !== null) return permission(onCase);
    return perTarget.find(({ verdict }) => verdict.allowed)?.verdict ?? perTarget[0]?.verdict ?? permission(rule.guard(state, NO_PART, actor, now));
  };
  const commands: Allowed['commands'] = {
    acknowledge: judge('acknowledge'),
    'hear-pain': judge('hear-pain'),
    'add-pain': judge('add-pain'),
    'mark-title': judge('mark-title'),
    'contain-harm': judge('contain-harm'),
    'add-repair': judge('add-repair'),
    'choose-repair': judge('choose-repair'),
    'complete-repair': judge('complete-repair'),
    'fail-repair': judge('fail-repair'),
    'refuse-pain': judge('refuse-pain'),
    promise: judge('promise'),
    'keep-promise': judge('keep-promise'),
    'break-promise': judge('break-promise'),
    'renegotiate-promise': judge('renegotiate-promise'),
    'offer-gesture': judge('offer-gesture'),
    'record-contact': judge('record-contact'),
    'tell-decision': judge('tell-decision'),
    'schedule-follow-up': judge('schedule-follow-up'),
    'attempt-follow-up': judge('attempt-follow-up'),
    'complete-follow-up': judge('complete-follow-up'),
    'waive-follow-up': judge('waive-follow-up'),
    close: judge('close'),
    'correct-fact': judge('correct-fact'),
    'request-paper': judge('request-paper'),
  };
  return { commands, targets };
};
