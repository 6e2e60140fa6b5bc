/** The end of a day at the living desk: what an administrator does there beside the cases. */
import type { Channel } from '../../../src-main/shared/contract';
import { PIN } from '../../support/open-house';
import type { LivingDesk } from './living-desk';

/** Accounts, settings, letterhead, rules, packs, and an erasure decided at somebody else's desk. */
export const keepHouse = async (living: LivingDesk, send: (channel: Channel, input: unknown, isTwice: boolean) => Promise<void>): Promise<void> => {
  const { desk: { house }, staff: [, supervisor, administrator] } = living;
  if (supervisor === undefined || administrator === undefined) return;
  await living.signIn(supervisor);
  // Whoever can be erased is asked about, and stays.
  for (const personId of new Set(living.cases().map((id) => living.stateOf(id).personId))) {
    const requestId = living.freshId();
    await send('erasure.ask', { personIds: [personId], reason: '本人书面要求', commandId: requestId }, false);
    await send('erasure.decide-here', { requestId, isApproved: false, reason: '尚有待办', commandId: living.freshId(), approverId: administrator.staffId, pin: PIN }, false);
  }
  await living.signIn(administrator);
  await send('staff.add', { name: '林珊', role: 'agent', pin: PIN }, false);
  const added = (await house.ask('staff.list', {})).find(({ name }) => name === '林珊');
  const account = { staffId: added?.staffId ?? '' };
  await send('staff.change-role', { ...account, role: 'supervisor' }, true);
  await send('staff.reset-pin', { ...account, pin: '739105' }, false);
  await send('staff.set-active', { ...account, isActive: false }, true);
  await send('staff.change-own-pin', { oldPin: PIN, newPin: '739105' }, false);
  await send('staff.change-own-pin', { oldPin: '739105', newPin: PIN }, false);
  const { language: _language, theme: _theme, branchCode: _branchCode, workstationCode: _workstationCode, ...settings } = { ...(await house.ask('settings.read', {})) };
  await send('settings.change', { ...settings, acknowledgeWithinMinutes: 45 }, true);
  await send('letterhead.change', { organisation: null, branch: '西湖网点', address: null, contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null, language: 'zh-CN' }, true);
  await send('retention.change', { keepMonths: 36 }, true);
  const packId = 'test-bank';
  await send('playbook.choose', { packId }, true);
  await send('playbook.publish-again', { packId, version: 1, what: '恢复原样' }, false);
};
