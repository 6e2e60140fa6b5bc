/** What waits for the signed-in person, as one list for both queues: handovers to answer first (I7), then approvals to decide (I6). */
import type { CaseRow, ForMeView } from '@shared/views/desk-views';

/** One line. `to` is the command that the case opens at; `key` names the line among all items of the queue. */
export type ForMeLine = { readonly key: string; readonly kind: 'handover' | 'approval'; readonly to: 'accept-handover' | 'approve'; readonly row: CaseRow };

/** The lines in the order they are answered. */
export const forMeLines = ({ handovers, approvals }: ForMeView): readonly ForMeLine[] => [
  ...handovers.map((row): ForMeLine => ({ key: `handover-${row.caseId}`, kind: 'handover', to: 'accept-handover', row })),
  ...approvals.map((row): ForMeLine => ({ key: `approval-${row.caseId}`, kind: 'approval', to: 'approve', row })),
];
