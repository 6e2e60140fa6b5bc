/** The shape of one rule, and the small words rules are written with. A rule is asked twice: by `allowed` (guard only) and by `decide` (guard, then payload). */
import { err, ok, type Result } from '../../shared/result';
import type { Refusal, RefusalCode } from '../../shared/errors';
import type { CaseCommandName } from '../../shared/contract/case-commands';
import type { Instant } from '../../shared/vocabulary/time';
import type { Governing } from '../playbook/governing';
import type { Actor, CaseCommand, DecisionContext, FileCommand } from './commands';
import type { CaseEvent } from './events';
import type { CaseState, IdLetter } from './state';

/** Payload of each command on a registered case, by name. */
export type CommandPayloads = { [C in CaseCommand | FileCommand as C['name']]: C['payload'] };
/** Name of any command on a registered case, the program's own included. */
export type CommandName = keyof CommandPayloads;
/** A command on a registered case, kept together with its payload so that dispatch is typed. */
export type CommandOf<N extends CommandName = CommandName> = { [K in N]: { readonly name: K; readonly payload: CommandPayloads[K] } }[N];

/** What a decision gives: the events that happened, or why not. */
export type Decided = Result<readonly CaseEvent[], Refusal>;

/**
 * What stands in the way, whatever the payload says. `target` is the part of the case the command is about; null asks only
 * what the case as a whole says, before any part is looked at.
 */
export type Guard = (state: CaseState, target: string | null, actor: Actor, now: Instant, governing: Governing) => Refusal | null;

/** One command's rule: whom it is about, what stands in the way, and what happens. `decide` runs only after the guard let it pass. */
export type Rule<N extends CommandName> = {
  /** Ids (or closed-list values) the command can be about in this state; null when it is about the case as a whole. */
  readonly targets: ((state: CaseState) => readonly string[]) | null;
  /** Which of them a payload means. */
  readonly target: (payload: CommandPayloads[N]) => string | null;
  readonly guard: Guard;
  readonly decide: (state: CaseState, payload: CommandPayloads[N], context: DecisionContext) => Decided;
};

/** A rule about the case as a whole. */
export const caseRule = <N extends CommandName>(rule: Pick<Rule<N>, 'guard' | 'decide'>): Rule<N> => ({ targets: null, target: () => null, ...rule });

/** A refusal; `opensWith` is the command that would make the refused one possible, or null when none would. */
export const refusal = (code: RefusalCode, facts: Refusal['facts'] = {}, opensWith: CaseCommandName | 'register' | null = null): Refusal => ({ code, facts, opensWith });

/** A refused decision. */
export const refuse = (...words: Parameters<typeof refusal>): Decided => err(refusal(...words));

/** An accepted decision. */
export const happened = (...events: readonly CaseEvent[]): Decided => ok(events);

/** The first thing in the way, in the order asked. */
export const firstOf = (...refusals: readonly (Refusal | null)[]): Refusal | null => refusals.find((each) => each !== null) ?? null;

/** The next local id of a letter: ordinals, so that a replay gives the same ones; a number once given never comes again. */
export const nextId = (letter: IdLetter, state: Pick<CaseState, 'given'>): string => `${letter}${state.given[letter] + 1}`;
