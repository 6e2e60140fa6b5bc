/** A scenario as it is written: who calls and what they say, what the desk must make of it, and what is done and said until the end. */
import type { EffortSpent } from '../../../src-main/shared/contract/parts';
import type { Cause, Channel, Language, Need, PainKind, SafetyFact } from '../../../src-main/shared/vocabulary/case';
import type { Demeanour, Feeling } from '../../../src-main/shared/vocabulary/moment';

/** One thing that hurt: the customer's words and ours, the way of the pack that is taken (its id), the customer's answer, and what became of it. `costMinor` where the way is dearer than its least; `approval` is why somebody else must decide it, which happens before the talk ends (S1.6, I6). */
export type PainTold = { readonly kind: PainKind; readonly words: string; readonly heard: string; readonly way: string; readonly says: string; readonly result: string; readonly costMinor?: number; readonly approval?: string };

/** What the desk must make of it by itself, in figures that a person of the trade would sign. */
export type Expected = {
  /** What it is about, and at which place of the suggested ones it stands (1 to 3): it is confirmed with one key where it is first. */
  readonly subject: string; readonly suggested: number;
  /** Triggers of moments of truth, in the pack's order; none for a complaint that is only a complaint. */
  readonly triggers: readonly string[];
  readonly stake: number; readonly isMomentOfTruth: boolean;
  /** Percent of the plain limit that the agent may decide in repairs. */
  readonly authority: number;
  /** Minutes of the customer's time at the registration, and at the end. */
  readonly minutes: readonly [registered: number, closed: number];
  /** Degrees once it is registered, and once it is closed. */
  readonly degrees: readonly [registered: number, closed: number];
  /** The idea that comes first before it is acknowledged, to somebody who is met as `caller` says. */
  readonly idea: string;
};

/** The script. `screens` are told at the real screens, all others through the door; `gesture` is a gesture of the pack, given last and never as an answer. */
export type Script = {
  readonly slug: string; readonly language: Language; readonly pack: 'retail-bank' | 'restaurant' | 'retail-warranty'; readonly by: 'screens' | 'door'; readonly title: string;
  readonly caller: { readonly name: string; readonly phone: string; readonly address: string | null; readonly channel: Channel; readonly needs: readonly Need[]; readonly feeling: Feeling; readonly demeanour: Demeanour | null };
  readonly story: string; readonly wants: string; readonly before: EffortSpent; readonly pains: readonly PainTold[];
  readonly expected: Expected;
  /** Words that may stand in no way, on no paper: what would be a gift for a grievance here. */
  readonly never: readonly string[];
  /** The four facts where somebody's safety is concerned (I11). */
  readonly safety: Readonly<Record<SafetyFact, string>> | null;
  readonly promise: { readonly what: string; readonly hours: number; readonly kept: string };
  readonly gesture: { readonly id: string; readonly says: string } | null;
  readonly found: string; readonly done: string; readonly verdict: string; readonly cause: Cause; readonly causeWords: string; readonly lesson: string;
};

/** Nobody had told it before, nobody had waited. */
export const NO_TROUBLE: EffortSpent = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
