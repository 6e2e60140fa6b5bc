/** Which pack of know-how a case goes by: the version it began with; the one in force where it began without (S2.3). */
import type { CaseState } from '../domain/case/state';
import type { Pack } from '../shared/playbook/pack';
import type { Playbooks } from './ports';

/** The pack that governs a case, or the one in force where none does yet; `isOwn` tells the two apart. */
export const governingPack = (playbooks: Playbooks, state: Pick<CaseState, 'playbook'> | null): { readonly pack: Pack; readonly isOwn: boolean } | null => {
  const own = state?.playbook ?? null;
  const ref = own ?? playbooks.inForce();
  const pack = ref === null ? null : playbooks.pack(ref);
  return pack === null ? null : { pack, isOwn: own !== null };
};
