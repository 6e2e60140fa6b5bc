/** Authority by role and harm, not by rank alone (S1.6, S3.1): what somebody may decide in this case for repairs. Goodwill keeps the plain limit and the plain role. */
import type { Account } from '../../shared/vocabulary/case';
import type { WiderBecause } from '../../shared/vocabulary/guidance';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Role } from '../../shared/vocabulary/staff';
import type { Actor } from '../case/commands';
import type { CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';
import { stakeOf } from './stake';

/** A limit with its reason: so many percent of the role's own, `because` null where it is the plain one. `limitMinor` null is no limit. */
export type Limit = { readonly limitMinor: AmountMinor | null; readonly percent: number; readonly because: WiderBecause | null };

const PLAIN_PERCENT = 100;

const widening = (state: CaseState, { role }: Pick<Actor, 'role'>, governing: Governing): { readonly percent: number; readonly because: WiderBecause | null } => {
  const { momentOfTruthPercent, doubleDeviationPercent } = governing.rules.authority;
  const again = state.reopenings.length > 0 ? doubleDeviationPercent : PLAIN_PERCENT;
  const most = Math.max(again, momentOfTruthPercent[role]);
  if (most === PLAIN_PERCENT) return { percent: PLAIN_PERCENT, because: null };
  const moment = stakeOf(state, governing).isMomentOfTruth ? momentOfTruthPercent[role] : PLAIN_PERCENT;
  if (Math.max(moment, again) === PLAIN_PERCENT) return { percent: PLAIN_PERCENT, because: null };
  return moment >= again ? { percent: moment, because: 'moment-of-truth' } : { percent: again, because: 'double-deviation' };
};

/** What this person may decide alone in one account of this case, before anything was given. */
export const limitOf = (state: CaseState, actor: Pick<Actor, 'role' | 'authorityMinor'>, account: Account, governing: Governing): Limit => {
  if (actor.authorityMinor === null || account === 'gesture') return { limitMinor: actor.authorityMinor, percent: PLAIN_PERCENT, because: null };
  const { percent, because } = widening(state, actor, governing);
  return { limitMinor: Math.floor((actor.authorityMinor * percent) / PLAIN_PERCENT), percent, because };
};

/** What a remedy of the pack says of who may decide it; a gesture has no second line. */
export type RemedyRoles = { readonly authority: Role; readonly authorityInMoment?: Role | undefined };

/** The least role that it asks for in this case: where much is at stake it may be a lower one. */
export const roleAsked = (state: CaseState, { authority, authorityInMoment = authority }: RemedyRoles, governing: Governing): Role =>
  (authorityInMoment !== authority && stakeOf(state, governing).isMomentOfTruth ? authorityInMoment : authority);

/** The remedy of the pack with this id; null for one in somebody's own words, which money alone limits. */
export const remedyOf = ({ pack }: Governing, account: Account, optionId: string | null): RemedyRoles | null =>
  (account === 'repair' ? pack?.options.options : pack?.gestures.gestures)?.find(({ id }) => id === optionId) ?? null;
