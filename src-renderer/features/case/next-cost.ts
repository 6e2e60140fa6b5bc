/** What the next step will cost the customer (S0.4), read off the options that main sent; said before the step is taken. */
import type { CaseView, RepairView } from '@shared/views/case-view';
import type { EffortAsked } from '@shared/contract/parts';
import type { NextStep } from './next-step';

/** From the least to the most that the step may ask; a conversation is said as one. */
export type NextCost = { readonly kind: 'effort'; readonly least: EffortAsked; readonly most: EffortAsked } | { readonly kind: 'conversation' };

const NONE: EffortAsked = { minutes: 0, visits: 0, documents: 0 };
const weight = ({ minutes, visits, documents }: EffortAsked): number => visits * 60 + documents * 15 + minutes;
const ofOptions = (repairs: readonly RepairView[]): NextCost => {
  const efforts = repairs.map(({ effort }) => effort).toSorted((a, b) => weight(a) - weight(b));
  return { kind: 'effort', least: efforts[0] ?? NONE, most: efforts.at(-1) ?? NONE };
};

/** The cost of a next step; a step without one of its own, such as writing down what was heard, asks nothing. */
export const nextCostOf = (view: CaseView, next: NextStep): NextCost => {
  const repairs = view.pains.find((pain) => pain.painId === next.painId)?.repairs ?? [];
  switch (next.command) {
    case 'choose-repair': return ofOptions(repairs.filter((repair) => repair.permits['choose-repair'].allowed));
    case 'complete-repair': return ofOptions(repairs.filter((repair) => repair.permits['complete-repair'].allowed).slice(0, 1));
    case 'complete-follow-up': return { kind: 'conversation' };
    default: return ofOptions([]);
  }
};
