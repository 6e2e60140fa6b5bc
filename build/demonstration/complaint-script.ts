/** What the demonstration types and presses for one complaint: the shape of a script, free of any screen. */
import type { Cause, Channel, ClosingOutcome, Language, PainKind, SafetyFact, Verdict } from '../../src-main/shared/vocabulary/case';

/** One option offered for a pain; `cost` is in major units as typed, `readyInHours` from the moment of typing. */
export type OptionScript = { readonly what: string; readonly minutes: number; readonly visits: number; readonly documents: number; readonly cost: string; readonly readyInHours: number | null };

/** One pain from the customer's words to its settlement. The customer chooses `options[chosen]` (S4.6). */
export type PainScript = {
  readonly kind: PainKind; readonly words: string; readonly heard: string;
  readonly options: readonly OptionScript[]; readonly chosen: number; readonly choiceWords: string; readonly result: string;
};

/** A whole complaint. All people, firms and numbers are invented. */
export type ComplaintScript = {
  readonly slug: string; readonly language: Language; readonly channel: Channel;
  /** The pack of the trade that the complaint is about. */
  readonly playbook: 'retail-bank' | 'retail-warranty' | 'restaurant';
  readonly story: string; readonly pains: readonly [PainScript, ...PainScript[]]; readonly desiredRemedy: string; readonly product: string; readonly journeyStep: string;
  readonly name: string; readonly phone: string; readonly toldBefore: number; readonly transfers: number; readonly waitMinutes: number; readonly visits: number;
  /** Harm stopped before anything else, or null. */
  readonly containment: string | null;
  /** What was answered where somebody's safety is concerned (I11); a null answer was asked and not given, for the reason beside it. Null in any other complaint. */
  readonly safetyFacts: readonly { readonly fact: SafetyFact; readonly answer: string | null; readonly notGivenReason: string | null }[] | null;
  readonly nextStep: string; readonly nextStepKept: string;
  /** A gesture, only after every pain has a repair under way (I3); null for none, which is the usual case. */
  readonly gesture: { readonly what: string; readonly cost: string; readonly customerWords: string } | null;
  readonly found: string; readonly done: string; readonly recourse: string;
  readonly followUpInDays: number; readonly verdict: Verdict; readonly verdictWords: string;
  readonly outcome: ClosingOutcome; readonly cause: Cause; readonly causeWords: string; readonly lesson: string;
};
