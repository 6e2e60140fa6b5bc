/** What main tells the window without being asked. The window reads afresh; a push carries ids only, no personal data. */
import type { CaseId, PaperId } from './vocabulary/ids';

/** Topics and their payloads. */
export type Pushes = {
  'case-changed': { readonly caseId: CaseId; readonly version: number };
  'queue-changed': Record<string, never>;
  'paper-changed': { readonly caseId: CaseId; readonly paperId: PaperId; readonly status: 'being-made' | 'ready' | 'failed' };
  'session-changed': Record<string, never>;
  'backup-changed': Record<string, never>;
  'import-changed': Record<string, never>;
};
/** Name of a topic. */
export type Topic = keyof Pushes;
/** All topics, for the bridge that forwards only known ones. */
export const TOPICS = ['case-changed', 'queue-changed', 'paper-changed', 'session-changed', 'backup-changed', 'import-changed'] as const satisfies readonly Topic[];
