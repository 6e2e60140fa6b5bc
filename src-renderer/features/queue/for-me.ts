/** What waits for the signed-in person, as one list for both queues: promises to keep come first (S0.2), then handovers to answer (I7), approvals to decide (I6), and cases that need a senior look (S3.1). */
import type { CaseRow, ForMeView } from '@shared/views/desk-views';

/** One line. `to` is the command that the case opens at; `key` names the line among all items of the queue. */
export type ForMeLine = { readonly key: string; readonly kind: 'promise' | 'handover' | 'approval' | 'senior-eye'; readonly to: 'keep-promise' | 'accept-handover' | 'approve' | 'look-over'; readonly row: CaseRow };

/** The lines in the order they are answered. */
export const forMeLines = ({ promises, handovers, approvals, seniorEye }: ForMeView): readonly ForMeLine[] => [
  ...promises.map((row): ForMeLine => ({ key: `promise-${row.caseId}`, kind: 'promise', to: 'keep-promise', row })),
  ...handovers.map((row): ForMeLine => ({ key: `handover-${row.caseId}`, kind: 'handover', to: 'accept-handover', row })),
  ...approvals.map((row): ForMeLine => ({ key: `approval-${row.caseId}`, kind: 'approval', to: 'approve', row })),
  ...seniorEye.map((row): ForMeLine => ({ key: `senior-${row.caseId}`, kind: 'senior-eye', to: 'look-over', row })),
];

/** Name of an erasure to decide among all items of the queue. */
export const erasureKey = ({ requestId }: ForMeView['erasures'][number]): string => `erasure-${requestId}`;
