/** Given what happened, when somebody does something, then this happens or is refused: how rules are told in tests. */
import { expect } from 'vitest';
import { WITHOUT_PACK, type Governing } from '../../src-main/domain/playbook/governing';
import type { Actor, AnyCaseCommand, HouseFacts } from '../../src-main/domain/case/commands';
import { decide } from '../../src-main/domain/case/decide';
import type { CaseEvent } from '../../src-main/domain/case/events';
import { foldEvents } from '../../src-main/domain/case/evolve';
import type { CaseState } from '../../src-main/domain/case/state';
import type { Refusal, RefusalCode } from '../../src-main/shared/errors';
import type { Instant } from '../../src-main/shared/vocabulary/time';
import { AGENT, context, hoursLater, recorded } from './builders';

/** What can be expected of one command. */
export type Outcome = {
  /** Exactly these events, in this order; none at all for "nothing more to do". */
  readonly then: (...events: readonly CaseEvent[]) => void;
  /** These types of events, in this order, whatever they hold. */
  readonly thenHappens: (...types: readonly CaseEvent['type'][]) => void;
  /** Refused with this code and, where said, these facts and the command that would open the way. */
  readonly thenRefused: (code: RefusalCode, more?: Partial<Pick<Refusal, 'facts' | 'opensWith'>>) => void;
};

type Told = {
  /** The same at another time; one hour after the registration unless said. */
  readonly at: (now: Instant) => Told;
  /** The same by somebody else; the agent unless said. */
  readonly by: (actor: Actor) => Told;
  /** The same in a case with a pack; without one unless said. */
  readonly under: (governing: Governing) => Told;
  /** The same where the house knows more. */
  readonly where: (house: Partial<HouseFacts>) => Told;
  readonly when: (command: AnyCaseCommand) => Outcome;
};

const tell = (state: CaseState | null, now: Instant, actor: Actor, house: Partial<HouseFacts> = {}, governing: Governing = WITHOUT_PACK): Told => ({
  at: (later) => tell(state, later, actor, house, governing),
  by: (somebody) => tell(state, now, somebody, house, governing),
  under: (pack) => tell(state, now, actor, house, pack),
  where: (facts) => tell(state, now, actor, facts, governing),
  when: (command) => {
    const decided = decide(state, command, context(now, actor, house, governing));
    const events = decided.ok ? decided.value : [];
    return {
      then: (...expected) => { expect(decided).toEqual({ ok: true, value: expected }); },
      thenHappens: (...types) => {
        expect(decided).toMatchObject({ ok: true });
        expect(events.map((event) => event.type)).toEqual(types);
      },
      thenRefused: (code, more = {}) => { expect(decided).toMatchObject({ ok: false, error: { code, ...more } }); },
    };
  },
});

/** The state that these events lead to; they must begin with a registration. */
export const stateAfter = (...events: readonly CaseEvent[]): CaseState => {
  const state = foldEvents(recorded(events));
  if (state === null) throw new Error('a case begins with its registration');
  return state;
};

/** Begins a sentence; no events at all means a case that nobody registered. */
export const given = (...events: readonly CaseEvent[]): Told => tell(foldEvents(recorded(events)), hoursLater(1), AGENT);
