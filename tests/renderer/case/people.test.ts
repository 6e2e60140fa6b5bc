/** Who stands around a case, what they wish, and what colleagues keep beside it: shown where it matters, changed with one form each. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { caseView, NOW, painView } from '../../support/view-builders';
import { actNext, field, followUpNext, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from './case-desk';

const NO_EFFORT = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
const EVENINGS: NonNullable<CaseView['preferences']> = { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null, takenOverFrom: null };
const NEVER: typeof EVENINGS = { channel: null, fromMinute: null, toMinute: null, doNotContact: true, needs: [], needWords: null, takenOverFrom: null };

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
const choose = async (name: string, value: string): Promise<void> => {
  const select = field(name);
  if (!(select instanceof HTMLSelectElement)) throw new Error('not a list');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.focus();
  await Promise.resolve();
};
const openContact = async (view: CaseView, starter: 'Customer' | 'Company'): Promise<CaseDesk> => {
  const opened = await show(view);
  await press('c', { altKey: true });
  await type(field('contact-note'), 'Asked for the receipt');
  await click(byRole('radio', starter));
  field('contact-note').focus();
  return opened;
};
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('the customer beside the case', () => {
  it('says who speaks for whom and by what right, who complains with them, and what they wish and need', async () => {
    await show(heardNext({
      representative: { name: 'Zhou Lan', phone: '13900000000', authority: 'written', authorityWords: 'daughter' }, joint: [{ name: 'Wu Jie', phone: null }], preferences: { ...EVENINGS, takenOverFrom: '0571-03-02-261101-0001' },
    }));
    expect(text()).toContain('Zhou Lan speaks for Zhou Min');
    expect(text()).toContain('In writing · daughter');
    expect(text()).toContain('Wu Jie');
    expect(text()).toContain('by phone, 18:00–21:00 · Large print');
    expect(text()).toContain('As told in 0571-03-02-261101-0001');
  });
  it('speaks for the customer where no name was given, and says what is not shown yet', async () => {
    await show(heardNext({ representative: { name: '周兰', phone: null, authority: 'not-shown', authorityWords: null }, complainant: { ...caseView().complainant, isNamed: false, name: null } }), 'zh-CN');
    expect(text()).toContain('周兰代客户出面');
    expect(text()).toContain('尚未出示');
  });
  it('notes wishes with way, hours and needs, and does not send half of the hours', async () => {
    const { desk } = await show(heardNext());
    await click(byRole('button', 'Wishes'));
    expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('How to reach the customer');
    await choose('wishes-channel', 'message');
    await type(field('wishes-from'), '18');
    await send();
    expect(text()).toContain('Two different times, or none.');
    expect(desk.requests('case.note-preferences')).toEqual([]);
    await type(field('wishes-to'), '2030');
    await click(field('wishes-need-hearing'));
    await type(field('wishes-need-words'), 'left ear');
    await send();
    expect(desk.requests('case.note-preferences')[0]).toMatchObject({ payload: { channel: 'message', fromMinute: 1_080, toMinute: 1_230, doNotContact: false, needs: ['hearing'], needWords: 'left ear' } });
  });
  it('closes the form once the wishes are noted, and the focus is where it was opened', async () => {
    const { desk } = await show(heardNext());
    const after = heardNext({ version: 12, preferences: NEVER });
    desk.answer('case.note-preferences', () => after);
    await click(byRole('button', 'Wishes'));
    await click(field('wishes-never'));
    await send();
    expect(document.querySelector('[data-field="wishes-never"]')).toBeNull();
    expect(document.activeElement).toBe(byRole('button', 'Wishes'));
    expect(text()).toContain('Does not want to be contacted again');
  });
  it('does not take an hour that cannot be read for none', async () => {
    const { desk } = await show(heardNext());
    await click(byRole('button', 'Wishes'));
    await type(field('wishes-from'), '25:00');
    await send();
    expect(desk.requests('case.note-preferences')).toEqual([]);
    expect(text()).toContain('check “From”. Not a time.');
  });
  it('names a representative, adds a joint complainant, and asks for their names', async () => {
    const { desk } = await show(heardNext());
    await click(byRole('button', 'Representative'));
    await send();
    expect(text()).toContain('The name of the representative is missing.');
    await type(field('representative-name'), 'Zhou Lan');
    await choose('representative-authority', 'guardian');
    await send();
    expect(desk.requests('case.name-representative')[0]).toMatchObject({ payload: { name: 'Zhou Lan', phone: null, authority: 'guardian', authorityWords: null } });
    await click(byRole('button', 'Joint complainant'));
    await type(field('joint-name'), 'Wu Jie');
    await type(field('joint-phone'), '138');
    await send();
    expect(desk.requests('case.add-joint')[0]).toMatchObject({ payload: { name: 'Wu Jie', phone: '138' } });
  });
  it('asks for the reason that intake left open, and for another before colleagues see the case again', async () => {
    const { desk, set } = await show(heardNext({ confidential: { reason: '', by: 'Chen Yu', at: NOW } }));
    expect(text()).toContain('The reason is not recorded yet.');
    await click(byRole('button', 'Record the reason'));
    await type(field('confidential-reason'), 'It is about a colleague');
    await send();
    expect(desk.requests('case.set-confidential')[0]).toMatchObject({ payload: { isConfidential: true, reason: 'It is about a colleague' } });
    const known = heardNext({ version: 12, confidential: { reason: 'It is about a colleague', by: 'Chen Yu', at: NOW } });
    set(known);
    desk.answer('case.set-confidential', () => known);
    present?.mounted.unmount();
    await show(known);
    await click(byRole('button', 'No longer confidential'));
    expect(text()).toContain('Why it need not be confidential any more');
  });
});

describe('the record', () => {
  it('names the representative, and the case where the wishes were told', async () => {
    const line = { at: NOW, by: 'Chen Yu', isUndone: false };
    await show(heardNext({ timeline: [...caseView().timeline, { ...line, version: 2, type: 'RepresentativeNamed', facts: { name: 'Zhou Lan', authority: 'oral' } }, { ...line, version: 3, type: 'PreferencesNoted', facts: { doNotContact: false, takenOverFrom: '0571-03-02-261101-0001' } }] }));
    await click(byRole('button', 'Record'));
    expect(text()).toMatch(/Representative named\s*Chen Yu\s*Zhou Lan/);
    expect(text()).toMatch(/Wishes noted\s*Chen Yu\s*0571-03-02-261101-0001/);
  });
});

describe('a contact of ours', () => {
  it('says what the customer asked for, and is not sent against it without a reason (I8)', async () => {
    const { desk } = await openContact(heardNext({ preferences: EVENINGS }), 'Company');
    expect(text()).toContain('The customer asked for other hours: by phone, 18:00–21:00.');
    await send();
    expect(desk.requests('case.record-contact')).toEqual([]);
    expect(text()).toContain('The reason for a contact against the customer’s wishes is missing.');
    await type(field('contact-over'), 'The card was found and had to be blocked');
    await send();
    expect(desk.requests('case.record-contact')[0]).toMatchObject({ payload: { startedBy: 'company', channel: 'phone', overBudgetReason: 'The card was found and had to be blocked' } });
  });
  it('names another way than the one asked for, and goes quietly by the right one at the right hour', async () => {
    const { desk } = await openContact(heardNext({ preferences: { ...EVENINGS, channel: 'email', fromMinute: null, toMinute: null } }), 'Company');
    expect(text()).not.toContain('The customer asked for another way');
    await choose('contact-channel', 'phone');
    expect(text()).toContain('The customer asked for another way: by e-mail.');
    await choose('contact-channel', 'email');
    await send();
    expect(desk.requests('case.record-contact')[0]).toMatchObject({ payload: { channel: 'email', overBudgetReason: null } });
  });
  it('is asked for its reason where the customer wants none at all, but not what the customer started', async () => {
    await openContact(heardNext({ preferences: NEVER }), 'Company');
    expect(text()).toContain('This customer does not want to be contacted again.');
    expect(field('contact-over')).toBeTruthy();
    await click(byRole('radio', 'Customer'));
    expect(document.querySelector('[data-field="contact-over"]')).toBeNull();
  });
  it('asks for the reason also where only main knew that it goes against a wish', async () => {
    const { desk } = await openContact(heardNext(), 'Company');
    desk.refuse('case.record-contact', 'against-preferences');
    await send();
    expect(field('contact-over')).toBeTruthy();
    expect(text()).toContain('Why it is needed all the same');
  });
});

describe('the one follow-up', () => {
  it('offers the waiver where the customer asked for no contact, with its reason chosen (S1.5)', async () => {
    const { desk } = await show(followUpNext({ preferences: NEVER, permits: { ...followUpNext().permits, 'schedule-follow-up': locked('do-not-contact', {}, 'waive-follow-up') } }));
    await click(byRole('button', 'Waive the follow-up'));
    expect(allByRole('radio', 'Asked not to be contacted')[0]?.getAttribute('aria-checked')).toBe('true');
    await type(field('waive-words'), 'Said so on the phone');
    await send();
    expect(desk.requests('case.waive-follow-up')[0]).toMatchObject({ payload: { reason: 'asked-not-to-be-contacted', words: 'Said so on the phone' } });
  });
  it('offers it where somebody without a name left no way to be reached, and still lets a time be set', async () => {
    await show(followUpNext({ complainant: { ...caseView().complainant, isNamed: false, name: null, phone: null, address: null } }), 'zh-CN');
    expect(text()).toContain('客户没有留下联系方式，可以免回访。');
    expect(byRole('button', '约定回访')).toBeTruthy();
    await click(byRole('button', '免除回访'));
    expect(allByRole('radio', '无联系方式')[0]?.getAttribute('aria-checked')).toBe('true');
  });
  it('begins with the way the customer asked for, and says when the time goes against the hours', async () => {
    await show(followUpNext({ preferences: { ...EVENINGS, channel: 'message' } }));
    expect(byRole('radio', 'Message').getAttribute('aria-checked')).toBe('true');
    await type(field('follow-up-due-day'), '2026-11-25');
    await type(field('follow-up-due-clock'), '10:00');
    expect(text()).toContain('The customer asked for other hours: by message, 18:00–21:00.');
    await type(field('follow-up-due-clock'), '18:30');
    expect(text()).not.toContain('The customer asked for other hours');
  });
});

describe('notes for colleagues', () => {
  it('are marked as internal, opened by Alt N and kept with one press, after closing too', async () => {
    const closed = heardNext({ stage: 'closed', closedAt: NOW, notes: [{ noteId: 'n1', words: 'Speaks Wu dialect', by: 'Li Na', at: NOW }] });
    const { desk } = await show(closed);
    expect(text()).toContain('Speaks Wu dialect');
    expect(text()).toContain('internal');
    await press('n', { altKey: true });
    expect(document.activeElement).toBe(field('note-words'));
    expect(text()).toContain('Never on a paper for the customer.');
    await send();
    expect(desk.requests('case.add-note')).toEqual([]);
    await type(field('note-words'), 'Ask for the son first');
    await send();
    expect(desk.requests('case.add-note')[0]).toMatchObject({ payload: { words: 'Ask for the son first' } });
  });
});

describe('the ledgers', () => {
  it('list every contact with who started it, what it cost and the reason of one that needed it', async () => {
    await show(heardNext({
      contacts: [
        { contactId: 'k1', startedBy: 'company', channel: 'phone', purpose: 'progress', note: 'Still looking', happenedAt: NOW, by: 'Li Na', effort: NO_EFFORT, reason: 'The card was found' },
        { contactId: 'k2', startedBy: 'customer', channel: 'counter', purpose: 'ask-facts', note: 'Brought the receipt', happenedAt: NOW + 1, by: 'Li Na', effort: { ...NO_EFFORT, visits: 1, documents: 2 }, reason: null },
      ],
      timeline: [...caseView().timeline, { version: 9, type: 'DecisionTold', at: NOW + 2, by: 'Chen Yu', isUndone: false, facts: { channel: 'letter', found: 'The late shift cannot see it' } }, { version: 10, type: 'DecisionTold', at: NOW + 3, by: 'Chen Yu', isUndone: true, facts: { channel: 'letter', found: 'Told by a slip' } }],
    }));
    await click(byRole('button', 'All contacts'));
    const rows = [...document.querySelectorAll('[role="dialog"] tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' '));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('The decision was told');
    expect(rows[0]).toContain('uses no budget');
    expect(rows[1]).toContain('Visits 1× · Documents 2×');
    expect(rows[2]).toContain('Reason: The card was found');
    expect(rows[3]).toContain('The complaint itself');
    expect(text()).toContain('From the customer 2 · from the company 2');
    expect(text()).not.toContain('Told by a slip');
  });
  it('show what the case cost the customer by its sources, and the lines add up to the total', async () => {
    const done = repairView({ repairId: 'r1', what: 'New card at the branch', status: 'completed', customerWords: 'Fine', result: 'Done', effort: { minutes: 20, visits: 1, documents: 2 } });
    const never = repairView({ repairId: 'r2', what: 'Never chosen', effort: { minutes: 0, visits: 9, documents: 9 } });
    await show(actNext([done, never], { contacts: [{ contactId: 'k1', startedBy: 'customer', channel: 'phone', purpose: 'other', note: 'x', happenedAt: NOW, by: 'Li Na', effort: { ...NO_EFFORT, waitMinutes: 15 }, reason: null }] }));
    await click(byRole('button', 'What it has cost the customer'));
    const cells = (part: string): string[][] => [...document.querySelectorAll(`[role="dialog"] ${part} tr`)].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(cells('tbody').map(([source]) => source)).toEqual(['Before, and telling it here', 'Contact, 2026-11-23 09:00', 'Repair: New card at the branch']);
    expect(cells('tfoot')[0]).toEqual(['Together', '4', '3', '1 h 2 min', '1', '2', '20 min']);
  });
});

describe('what the next step will cost the customer (S0.4)', () => {
  it.each([
    ['nothing, where something is only written down', heardNext(), 'The next step asks of the customer: nothing'],
    ['what the one option asks', actNext([repairView({ effort: { minutes: 0, visits: 1, documents: 2 } })]), 'The next step asks of the customer: 1 visit · 2 documents'],
    ['the least and the most, where the customer chooses', actNext([repairView(), repairView({ repairId: 'r2', effort: { minutes: 0, visits: 1, documents: 0 } })]), 'nothing, up to 1 visit, by the option'],
  ])('is %s', async (_what, view, said) => {
    await show(view);
    expect(text()).toContain(said);
  });
  it('is still ahead while a repair is under way', async () => {
    await show(actNext([repairView({ status: 'under-way', customerWords: 'Yes', effort: { minutes: 30, visits: 1, documents: 0 } })]));
    expect(text()).toContain('Still ahead30 min · 1 visit');
  });
});

describe('a hold of the law', () => {
  it('is placed by a supervisor with a reason, and marks the head of the case', async () => {
    const { desk } = await show(heardNext());
    expect(document.querySelector('.head .hold')).toBeNull();
    await click(byRole('button', 'Place a legal hold'));
    await send();
    expect(desk.requests('case.place-hold')).toEqual([]);
    await type(field('hold-reason'), 'The court asked for the file');
    await send();
    expect(desk.requests('case.place-hold')[0]).toMatchObject({ payload: { reason: 'The court asked for the file' } });
  });
  it('stands for everybody to see, and only a supervisor can lift it', async () => {
    const held = heardNext({ hold: { reason: 'The court asked for the file', by: 'Chen Yu', at: NOW }, pains: [painView()], permits: { ...heardNext().permits, 'lift-hold': locked('needs-supervisor'), 'place-hold': locked('needs-supervisor') } });
    await show(held);
    expect(document.querySelector('.head .hold')?.textContent).toBe('Legal hold The court asked for the file');
    expect(text()).toContain('Legal hold: The court asked for the file');
    expect(allByRole('button', 'Lift the hold')).toEqual([]);
    present?.mounted.unmount();
    const { desk } = await show({ ...held, permits: { ...held.permits, 'lift-hold': open } });
    await click(byRole('button', 'Lift the hold'));
    await type(field('hold-reason'), 'The court closed the matter');
    await send();
    expect(desk.requests('case.lift-hold')[0]).toMatchObject({ payload: { reason: 'The court closed the matter' } });
  });
});
