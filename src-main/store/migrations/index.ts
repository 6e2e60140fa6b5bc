/** All steps of the ledger's schema, oldest first. The newest number is the file's `user_version`. */
import { ledger } from './0010-ledger';
import { desk } from './0020-desk';
import { rows } from './0030-rows';
import { life } from './0050-life';
import { wishes } from './0060-wishes';
import { history } from './0070-history';
import { attachments } from './0080-attachments';
import { days } from './0100-days';
import { guidance } from './0120-guidance';
import { governance } from './0130-governance';
import { playbooks } from './0140-playbooks';
import type { Migration } from './migration';

/** Every step, ascending. */
export const MIGRATIONS: readonly Migration[] = [ledger, desk, rows, life, wishes, history, attachments, days, guidance, governance, playbooks];
