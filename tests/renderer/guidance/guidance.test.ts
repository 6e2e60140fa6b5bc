/** Guided resolution on the screen of a case: ideas that fill no field, reasons for each degree and point, ways to settle a pain in order of effort. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { GuidanceView, OptionView } from '../../../src-main/shared/views/guidance-views';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { allByRole, byRole, click, type } from '../../support/mount-desk';
import { caseView, guidanceView, NOW } from '../../support/view-builders';
import { actNext, followUpNext, openCase, type CaseDesk } from '../case/case-desk';
import { HOUR_MS } from '../../../src-main/shared/vocabulary/time';

const both = (en: string, zh = en): { en: string; 'zh-CN': string } => ({ en, 'zh-CN': zh });
const option = (optionId: string, what: string, over: Partial<OptionView> = {}): OptionView => ({
  optionId, what: both(what, `${what}（中）`), effort: { minutes: 0, visits: 0, documents: 0 }, addsMinutes: 0, readyInHours: { from: 2, to: 24 }, cost: { currency: 'CNY', fromMinor: 0, toMinor: 2_200 },
  mayDecide: { answer: 'yes', upToMinor: null, role: 'agent', isRoleEnough: true, isTrusted: false, who: [] }, departments: [], evidence: null, isOnlyLawfulWay: false, againstNeeds: [], ...over,
});
const BANK = both('Retail bank', '零售银行');

let screen: CaseDesk | null = null;
const open = async (view: CaseView, guidance: Partial<GuidanceView> = {}, language: Language = 'en'): Promise<CaseDesk> => {
  screen = await openCase(view, language, (desk) => { desk.answer('case.guidance', () => guidanceView({ packName: BANK, ...guidance })); });
  await flushPromises();
  return screen;
};
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
afterEach(() => {
  screen?.mounted.unmount();
  screen = null;
});

describe('the temperature of a case (S1.3)', () => {
  const cold = { degrees: 19, standing: 'cold' as const, shares: [{ reason: 'silence' as const, count: 30, degrees: -4.5 }, { reason: 'kept-promise' as const, count: 1, degrees: 1 }], next: { act: 'keep-promise' as const, at: NOW + 2 * HOUR_MS, part: 'm1' } };

  it('stands first in the right rail with each reason, its degrees and the one next act', async () => {
    await open(actNext([], { temperature: cold }));
    expect(document.querySelector('aside section h2')?.textContent).toBe('Temperature');
    for (const said of ['19 °C', 'colder than it should be', '30 h without a word', '−4.5°', '+1°', 'Keep the promise due 11:00']) expect(text()).toContain(said);
  });

  it('is said in Chinese, and is not there for history of another system', async () => {
    await open(actNext([], { temperature: cold }), {}, 'zh-CN');
    expect(document.querySelector('aside section h2')?.textContent).not.toBe('Temperature');
    screen?.mounted.unmount();
    await open(caseView({ temperature: null }));
    expect(text()).not.toContain('°C');
  });
});

describe('warnings (S4.9)', () => {
  it('say what it is about and what to do', async () => {
    await open(actNext([], { warnings: [{ kind: 'promise-at-risk', act: 'tell-before-late', at: NOW + HOUR_MS, part: 'm1', count: null }, { kind: 'repeat-complainant', act: 'read-earlier-cases', at: null, part: null, count: 2 }] }));
    for (const said of ['A promise is due 10:00', 'Keep it by 10:00, or say so before it is late', '2 other cases of this person lately', 'Read the earlier cases before asking anything']) expect(text()).toContain(said);
  });
});

describe('coaching of the moment (S3.2, S4.5)', () => {
  it('shows ideas and open questions, and fills no field with them (S3.3)', async () => {
    await open(actNext([]), { prompts: [{ id: 'slow', text: both('Slow down with them.') }], questions: [{ id: 'what', text: both('What would help most today?') }] });
    expect(text()).toContain('Slow down with them.');
    expect(text()).toContain('What would help most today?');
    const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((field) => field.value);
    expect(typed.filter((value) => value.includes('Slow down') || value.includes('What would help'))).toEqual([]);
  });

  it('asks again for the feeling that was chosen, and keeps it nowhere', async () => {
    const { desk } = await open(actNext([]), { prompts: [{ id: 'slow', text: both('Slow down with them.') }] });
    await click(byRole('button', 'How the customer comes across'));
    await click(byRole('radio', 'Angry'));
    await flushPromises();
    expect(desk.requests('case.guidance').at(-1)).toMatchObject({ feeling: 'angry', demeanour: null });
    expect(JSON.stringify(desk.requests('draft.save'))).not.toContain('angry');
  });

  it('takes no room where no playbook is in force', async () => {
    await open(actNext([]), { packName: null });
    expect(text()).not.toContain('How the customer comes across');
  });
});

describe('ways of the playbook for a pain (S0.4, S0.5, S4.6)', () => {
  const ways = [
    option('courier', 'New card by courier'), option('virtual', 'Virtual card', { addsMinutes: 3 }), option('branch', 'Collect at a branch', { addsMinutes: 90, againstNeeds: ['no-visits'], isOnlyLawfulWay: true }),
    option('fourth', 'Fourth way', { mayDecide: { answer: 'no', upToMinor: null, role: 'supervisor', isRoleEnough: false, isTrusted: false, who: [] }, evidence: both('the receipt') }),
  ];

  it('stand in the order main gives, each with the customer’s minutes, the time, the cost and who decides', async () => {
    await open(actNext([]), { options: [{ painId: 'p1', options: ways }] });
    const offered = [...document.querySelectorAll('[data-idea]')].map((each) => each.getAttribute('data-idea'));
    expect(offered).toEqual(['courier', 'virtual', 'branch']);
    for (const said of ['costs the customer no time', 'costs the customer 3 min', 'ready in 24 h', 'May be decided now', 'The law leaves no other way']) expect(text()).toContain(said);
    await click(byRole('button', 'Show all 4'));
    expect(text()).toContain('Decided by: Supervisor');
    expect(text()).toContain('evidence, not required: the receipt');
  });

  it('one that is taken stands in the form in the customer’s language, and is sent with its id', async () => {
    const { desk } = await open(actNext([], { language: 'zh-CN' }), { options: [{ painId: 'p1', options: [option('courier', 'New card by courier', { effort: { minutes: 5, visits: 0, documents: 0 }, cost: { currency: 'CNY', fromMinor: 2_200, toMinor: 4_000 } })] }] });
    await click(byRole('button', 'Take: New card by courier'));
    const form = document.querySelector('form.add');
    expect(form?.querySelector<HTMLInputElement>('[data-field="repair-what-p1"]')?.value).toBe('New card by courier（中）');
    await click(document.querySelector<HTMLElement>('form.add .foot button') ?? document.body);
    expect(desk.requests('case.add-repair').at(-1)).toMatchObject({ payload: { painId: 'p1', what: 'New card by courier（中）', effort: { minutes: 5, visits: 0, documents: 0 }, costMinor: 2_200, readyAt: NOW + 24 * HOUR_MS, optionId: 'courier' } });
  });

  it('one that the playbook leaves to a supervisor is asked for, by name, before anything is offered (I6)', async () => {
    const { desk } = await open(actNext([]), { options: [{ painId: 'p1', options: [option('closed-door', 'The head says sorry', { mayDecide: { answer: 'no', upToMinor: 50_000, role: 'supervisor', isRoleEnough: false, isTrusted: false, who: [] } })] }] });
    await click(byRole('button', 'Take: The head says sorry'));
    expect(text()).toContain('The playbook leaves this to: Supervisor. They decide first; nothing is offered before.');
    await type(document.querySelector<HTMLElement>('[data-field="repair-ask-p1"]') ?? document.body, 'Insulted in front of others');
    await click(document.querySelector<HTMLElement>('form.add .foot button') ?? document.body);
    expect(desk.requests('case.ask-approval').at(-1)).toMatchObject({ payload: { painId: 'p1', amountMinor: 0, optionId: 'closed-door' } });
    expect(desk.requests('case.add-repair')).toEqual([]);
  });

  it('one that what is at stake gives to an agent says so (S3.1)', async () => {
    await open(actNext([]), { options: [{ painId: 'p1', options: [option('lodging', 'A room for the night', { mayDecide: { answer: 'yes', upToMinor: 50_000, role: 'agent', isRoleEnough: true, isTrusted: true, who: [] } })] }] });
    expect(text()).toContain('May be decided now · a moment of truth: no approval needed');
  });

  it('loses its id when the words are cleared and written anew', async () => {
    const { desk } = await open(actNext([]), { options: [{ painId: 'p1', options: [option('courier', 'New card by courier')] }] });
    await click(byRole('button', 'Take: New card by courier'));
    const what = document.querySelector<HTMLElement>('[data-field="repair-what-p1"]') ?? document.body;
    await type(what, '');
    await type(what, 'Something of our own');
    await click(document.querySelector<HTMLElement>('form.add .foot button') ?? document.body);
    expect(desk.requests('case.add-repair').at(-1)).toMatchObject({ payload: { what: 'Something of our own', optionId: null } });
  });
});

describe('what is at stake (S3.1)', () => {
  const stake: CaseView['stake'] = {
    points: 62, isMomentOfTruth: true, shares: [{ reason: 'trigger', points: 40, count: 1, triggerId: 'salary-frozen' }, { reason: 'money', points: 22, count: 1, triggerId: null }],
    triggers: [{ triggerId: 'salary-frozen', name: both('Salary cannot be reached'), stake: 'livelihood', standing: 'found', words: ['wages'], why: both('Rent is due.'), firstMove: both('Open what the law lets open.') }],
  };

  it('is said with its reasons, and a trigger is confirmed with one press', async () => {
    const { desk } = await open(actNext([], { stake }));
    for (const said of ['62 of 100', 'Moment of truth', 'Salary cannot be reached', '“wages”', 'First move: Open what the law lets open.']) expect(text()).toContain(said);
    await click(byRole('button', 'Confirm'));
    expect(desk.requests('case.confirm-trigger').at(-1)).toMatchObject({ payload: { triggerId: 'salary-frozen' } });
  });

  it('is struck out with a reason only', async () => {
    const { desk } = await open(actNext([], { stake }));
    await click(byRole('button', 'Strike out'));
    await click(byRole('button', 'Strike it out'));
    expect(desk.requests('case.strike-trigger')).toEqual([]);
    await type(document.querySelector<HTMLElement>('[data-field="strike-reason"]') ?? document.body, 'It was another month');
    await click(byRole('button', 'Strike it out'));
    expect(desk.requests('case.strike-trigger').at(-1)).toMatchObject({ payload: { triggerId: 'salary-frozen', reason: 'It was another month' } });
  });

  it('says how far the authority for repairs reaches now, and why (S1.6)', async () => {
    await open(actNext([], { stake, repairAuthority: { limitMinor: 100_000, percent: 200, because: 'moment-of-truth' } }));
    expect(text()).toContain('200 % of the usual limit for repairs, because this is a moment of truth');
  });
});

describe('what was given for the same before', () => {
  it('is looked up when it is opened, with repairs and goodwill apart and never added (S0.3)', async () => {
    const { desk } = await open(actNext([]));
    expect(desk.requests('case.precedents')).toEqual([]);
    desk.answer('case.precedents', () => [{ painKind: 'money', repairs: { count: 4, quartiles: { lowerMinor: 1_000, medianMinor: 2_000, upperMinor: 3_000 } }, options: [{ optionId: 'courier', what: both('New card by courier'), count: 3 }], goodwill: { count: 2, quartiles: null } }]);
    await click(byRole('button', 'What was given before'));
    await flushPromises();
    expect(text()).toContain('4 repairs');
    expect(text()).toContain('Goodwill, counted apart: 2');
    expect(text()).not.toContain('6 ');
  });
});

describe('goodwill and the end', () => {
  it('offers gestures of the playbook only with the form of goodwill, and says when each fits (S0.3)', async () => {
    await open(followUpNext(), { gestures: [{ gestureId: 'note', what: both('A note by hand'), cost: { currency: 'CNY', fromMinor: 0, toMinor: 0 }, fits: both('When somebody was kept waiting and it is put right.'), mayDecide: { answer: 'yes', upToMinor: null, role: 'agent', isRoleEnough: true, isTrusted: false, who: [] } }] });
    expect(text()).not.toContain('A note by hand');
  });

  it('offers a pause after a heated case (S1.7)', async () => {
    await open(caseView({ stage: 'closed', closedAt: NOW }), { pauseMinutes: 10 });
    expect(text()).toContain('A pause of 10 min is well earned.');
  });

  it('names who may go on once the contacts of a person are used up (I8)', async () => {
    await open(actNext([], { contactBudget: { used: 1, allowed: 3, person: { used: 6, allowed: 6, windowDays: 30 }, isSpent: true, mayGoOn: false, whoMay: [] } }));
    expect(text()).toContain('This person, all cases: 6 of 6 in 30 days');
    expect(text()).toContain('Going on takes a supervisor and a reason');
    expect(allByRole('button', 'Take').length).toBe(0);
  });
});
