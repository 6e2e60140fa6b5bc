/** Where the items of a queue lead, the whole one and the one beside a case. */
import { useRouter } from 'vue-router';
import type { ForMeLine } from './for-me';

/** A case; a case at the command that waits there for the person; the erasures to decide. */
export type Opening = { readonly open: (caseId: string) => Promise<unknown>; readonly answer: (line: ForMeLine) => Promise<unknown>; readonly toErasures: () => Promise<unknown> };

/** Goes there through the router, which parks an intake that is left. */
export const useOpening = (): Opening => {
  const router = useRouter();
  return {
    open: (caseId) => router.push({ name: 'case', params: { caseId } }),
    answer: ({ row, to }) => router.push({ name: 'case', params: { caseId: row.caseId }, query: { to } }),
    toErasures: () => router.push({ name: 'settings', params: { tab: 'governance' } }),
  };
};
