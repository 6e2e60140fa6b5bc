/** Confidential cases in lists: who may not see one sees its number and hour in the queue and nothing else, and does not find it by its words. */
import type { CaseRow, FindView, QueueView, StaffView } from '../../shared/views/desk-views';
import { roleIncludes } from '../../shared/vocabulary/staff';

/** True when this person sees the number of the case and nothing else. */
export const mayNotSee = (row: CaseRow, { staffId, role }: StaffView): boolean => row.isConfidential && row.ownerId !== staffId && row.handover?.toId !== staffId && !roleIncludes(role, 'supervisor');

/** The row, emptied of everything that tells of the person or the matter. */
export const hideRow = (row: CaseRow, by: StaffView): CaseRow => (mayNotSee(row, by) ? { ...row, title: '', complainantName: null, product: null, isHidden: true } : row);

/** A page of the queue as this person may see it; the case still counts, so that nobody wonders who answers for it. */
export const hideQueue = (view: QueueView, by: StaffView): QueueView => ({ ...view, groups: view.groups.map((group) => ({ ...group, rows: group.rows.map((row) => hideRow(row, by)) })) });

/** What find may show: a hidden case is no hit, because being one would tell that its words match. */
export const hideHits = (view: FindView, by: StaffView): FindView => ({ ...view, hits: view.hits.filter(({ row }) => !mayNotSee(row, by)) });
