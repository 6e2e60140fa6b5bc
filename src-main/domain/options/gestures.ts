/** Goodwill of the pack (S0.3): what fits when, within the plain limit of the role. It settles nothing, and is shown only once it is unlocked (I3). */
import type { Bilingual } from '../../shared/playbook/words';
import type { Currency } from '../../shared/vocabulary/money';
import type { Actor } from '../case/commands';
import type { CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';
import { costIn, mayDecide, type Cost, type MayDecide } from './options';

/** One gesture as it stands for one actor. */
export type GestureFound = { readonly gestureId: string; readonly what: Bilingual; readonly cost: Cost; readonly fits: Bilingual; readonly mayDecide: MayDecide };

/** All gestures of the pack, the cheapest first: goodwill is measured by what fits, not by what it costs. */
export const gesturesFor = (state: CaseState, actor: Actor, currency: Currency, governing: Governing): readonly GestureFound[] => {
  const { pack } = governing;
  if (pack === null) return [];
  return pack.gestures.gestures.map(({ id, what, cost, authority, fits }) => {
    const range = costIn(currency, pack, cost);
    return { gestureId: id, what, cost: range, fits, mayDecide: mayDecide(state, actor, 'gesture', { authority }, range, governing) };
  }).toSorted((a, b) => a.cost.fromMinor - b.cost.fromMinor || a.cost.toMinor - b.cost.toMinor);
};
