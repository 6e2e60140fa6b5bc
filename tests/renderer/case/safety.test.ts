/** A safety case on the screen (I11): its facts are asked one by one, "asked, not given" is an answer, and none is sent half. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { SAFETY_FACTS, type SafetyFact } from '../../../src-main/shared/vocabulary/case';
import { byRole, click, press, type } from '../../support/mount-desk';
import { NOW } from '../../support/view-builders';
import { field, heardNext, openCase, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (asked: readonly SafetyFact[]): Promise<CaseDesk> => {
  present = await openCase(heardNext({ safety: safety(asked) }));
  return present;
};
const safety = (asked: readonly SafetyFact[]): CaseView['safety'] => SAFETY_FACTS.map((fact) =>
  (asked.includes(fact) ? { fact, isAsked: true, answer: `answer to ${fact}`, notGivenReason: null, at: NOW, by: 'Chen Yu' } : { fact, isAsked: false, answer: null, notGivenReason: null, at: null, by: null }));
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('safety facts', () => {
  it('are asked in their order, one at a time', async () => {
    const { desk } = await show(['harm']);
    expect(text()).toContain('1 of 4 asked');
    expect(document.querySelector('[data-field="safety-others"]')).toBeNull();
    await type(field('safety-danger-now'), 'The oven is switched off');
    await send();
    expect(desk.requests('case.answer-safety-fact')).toMatchObject([{ payload: { fact: 'danger-now', answer: 'The oven is switched off', notGivenReason: null } }]);
  });

  it('asked and not given is an answer, with its reason', async () => {
    const { desk } = await show(['harm', 'danger-now', 'others']);
    await click(field('safety-evidence-not-given'));
    await type(field('safety-evidence'), 'Wants to keep it');
    await send();
    expect(desk.requests('case.answer-safety-fact')).toMatchObject([{ payload: { fact: 'evidence', answer: null, notGivenReason: 'Wants to keep it' } }]);
  });

  it('an empty answer is not sent', async () => {
    const { desk } = await show([]);
    field('safety-harm').focus();
    await send();
    expect(desk.requests('case.answer-safety-fact')).toEqual([]);
  });

  it('once all are asked they fold away, and each can be answered again', async () => {
    await show(SAFETY_FACTS);
    expect(document.querySelector('details.safety')?.hasAttribute('open')).toBe(false);
    await click(byRole('button', 'Answer again'));
    expect(field('safety-harm')).toBeInstanceOf(HTMLElement);
  });
});
