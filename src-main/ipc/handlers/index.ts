/** All handlers. The type makes sure that each line of the contract table is answered exactly once. */
import type { Handlers } from '../handler';
import type { House } from '../house';
import { attachmentHandlers } from './attachments';
import { backupHandlers } from './backup';
import { caseHandlers } from './cases';
import { customerHandlers } from './customers';
import { dayLogHandlers } from './day-log';
import { deskHandlers } from './desk';
import { exchangeHandlers } from './exchange';
import { governanceHandlers } from './governance';
import { letterheadHandlers } from './letterhead';
import { paperHandlers } from './papers';
import { playbookHandlers } from './playbooks';
import { sessionHandlers } from './session';
import { staffHandlers } from './staff';

/** What stands behind the door. */
export const handlersOf = (house: House): Handlers => ({
  ...caseHandlers(house), ...sessionHandlers(house), ...staffHandlers(house), ...deskHandlers(house), ...customerHandlers(house), ...attachmentHandlers(house), ...paperHandlers(house), ...backupHandlers(house), ...exchangeHandlers(house), ...governanceHandlers(house), ...letterheadHandlers(house), ...dayLogHandlers(house), ...playbookHandlers(house),
});
