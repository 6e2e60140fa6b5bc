/** What waits for the signed-in person stands before the queue and leads to the right place; hidden cases tell nothing but their number. */
import { describe, expect, it } from 'vitest';
import { locked, open } from './case/case-desk';
import { allByRole, byRole, click } from '../support/mount-desk';
import { text, wholeDesk } from '../support/mount-whole-desk';
import { caseRow, caseView, NOW, queueView } from '../support/view-builders';
import { staffId } from '../../src-main/shared/vocabulary/ids';
import { uuidOf } from '../support/view-builders';

const desk = wholeDesk();
const li = { toId: staffId(uuidOf(5)), to: 'Li Na' };

describe('what waits for the signed-in person', () => {
  it('comes before everything else and opens the case at its answer', async () => {
    const main = desk.main();
    main.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    main.answer('queue.for-me', () => ({ promises: [], seniorEye: [], erasures: [], handovers: [caseRow(2, { ownerName: 'Li Na' })], approvals: [caseRow(3, { waitsForApproval: true })] }));
    const approval = { approvalId: 'a1', account: 'repair' as const, painId: 'p1', what: 'Fees back', amountMinor: 90_000, reason: 'Ours', optionId: null, askedBy: 'Li Na', askedAt: NOW, status: 'open' as const, isUsed: false, deciders: [], decision: null, permits: { approve: open, 'refuse-approval': open } };
    main.answer('case.read', ({ caseId }) => caseView({ caseId: caseRow(3).caseId, stage: 'follow-up', approvals: caseId === caseRow(3).caseId ? [approval] : [], permits: { ...caseView().permits, acknowledge: locked('already-acknowledged') } }));
    await desk.open();
    const [first, second] = allByRole('button').filter((each) => each.hasAttribute('data-item'));
    expect(first?.textContent).toContain('Offered to you');
    expect(second?.textContent).toContain('Approval to decide');
    if (second === undefined) throw new Error('two lines expected');
    await click(second);
    expect(main.requests('case.read').at(-1)).toEqual({ caseId: caseRow(3).caseId });
    expect(document.querySelector('[data-field="approval-answer-a1"]')?.contains(document.activeElement)).toBe(true);
  });

  it('takes no room where nothing waits', async () => {
    await desk.open();
    expect(text()).not.toContain('For me');
  });
});

describe('a row', () => {
  it('says to whom it is offered, that it waits for an approval and that it was reopened', async () => {
    desk.main().answer('queue.read', () => queueView({ now: [caseRow(1, { handover: li }), caseRow(2, { waitsForApproval: true }), caseRow(3, { cycle: 2 })] }));
    await desk.open();
    for (const said of ['offered to Li Na', 'waits for approval', 'reopened']) expect(text()).toContain(said);
  });

  it('of a hidden case tells its number only, and pressing it says why', async () => {
    const main = desk.main();
    main.answer('queue.read', () => queueView({ now: [caseRow(1, { isConfidential: true, isHidden: true, title: '', complainantName: null, product: null })] }));
    main.refuse('case.read', 'case-confidential');
    await desk.open();
    const row = byRole('button', 'Confidential');
    expect(row.textContent).toContain('0571-03-02-261123-0001');
    expect(row.textContent).not.toMatch(/Phone|Act|Chen Yu|not given/);
    await click(row);
    expect(text()).toContain('This case is confidential. Its owner and supervisors see it.');
    expect(allByRole('button', 'Try again')).toEqual([]);
  });
});
