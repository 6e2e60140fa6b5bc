/** F1: somebody with a customer on the line finds what to do now, and is back where they were. */
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { sectionsOf } from '../../../src-renderer/features/manual/contents';
import type { SectionId } from '../../../src-renderer/features/manual/outline';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { allByRole, byRole, click, nextPlace, press, type } from '../../support/mount-desk';
import { text, wholeDesk } from '../../support/mount-whole-desk';
import { caseView, sessionView } from '../../support/view-builders';
import { actNext, repairView } from '../case/case-desk';

const { main, open } = wholeDesk();
const settled = async (): Promise<void> => {
  await flushPromises();
  await vi.dynamicImportSettled();
  await flushPromises();
};
const help = async (): Promise<void> => {
  await press('F1');
  await settled();
};
const titleOf = (id: SectionId, language: 'en' | 'zh-CN' = 'en'): string => sectionsOf(language).find((each) => each.id === id)?.title ?? '';
const readTitle = (): string => document.querySelector('.manual article h3')?.textContent ?? '';
const listed = (): string[] => [...byRole('navigation', 'Contents').querySelectorAll('button')].map((each) => each.textContent.trim());
const openCase = async (view: CaseView): Promise<void> => {
  main().answer('session.read', () => sessionView());
  main().answer('case.read', () => view);
  const { router } = await open();
  const there = nextPlace(router);
  void router.push({ name: 'case', params: { caseId: view.caseId } });
  await there;
  await settled();
};

describe('F1 opens the manual', () => {
  it('from inside a field, and Escape gives the field back', async () => {
    await open();
    const field = byRole('combobox', 'Find');
    field.focus();
    await help();
    expect(byRole('dialog', 'Manual and shortcuts').textContent).toContain(titleOf('start'));
    expect(byRole('dialog').contains(document.activeElement)).toBe(true);
    await press('Escape');
    await settled();
    expect(allByRole('dialog')).toEqual([]);
    expect(document.activeElement).toBe(field);
  });
  it('and closes it', async () => {
    await open();
    await help();
    await help();
    expect(allByRole('dialog')).toEqual([]);
  });
  it('at the stage of the case in front', async () => {
    await openCase(actNext([repairView()]));
    await help();
    expect(readTitle()).toBe(titleOf('act'));
  });
  it('at the stage that is looked at, where it is another one', async () => {
    await openCase(actNext([repairView()]));
    await click(byRole('button', 'Follow up once'));
    await help();
    expect(readTitle()).toBe(titleOf('follow-up'));
  });
  it('at the papers while they are open', async () => {
    await openCase(actNext([repairView()]));
    await click(byRole('button', 'Make or print'));
    await help();
    expect(readTitle()).toBe(titleOf('papers'));
  });
  it('at closing when the case is closed', async () => {
    await openCase(caseView({ stage: 'closed' }));
    await help();
    expect(readTitle()).toBe(titleOf('closing'));
  });
  it('at the record, from the settings of the record', async () => {
    const { router } = await open();
    await router.push({ name: 'settings', params: { tab: 'record' } });
    await settled();
    await help();
    expect(readTitle()).toBe(titleOf('record'));
  });
  it('in Chinese', async () => {
    main().answer('session.read', () => sessionView({ language: 'zh-CN' }));
    await open('zh-CN');
    await help();
    expect(byRole('dialog', '手册与快捷键').textContent).toContain(titleOf('start', 'zh-CN'));
  });
});

describe('the manual', () => {
  it('is read with the arrows, one section after the other', async () => {
    await open();
    await help();
    expect(document.activeElement?.textContent.trim()).toBe(titleOf('start'));
    await press('ArrowDown');
    expect([readTitle(), document.activeElement?.textContent.trim()]).toEqual([titleOf('listen'), titleOf('listen')]);
    await press('End');
    expect(readTitle()).toBe(titleOf('trouble'));
    await press('Home');
    expect(readTitle()).toBe(titleOf('start'));
  });
  it('says where to look for a word, reads the first such section and marks the word', async () => {
    await open();
    await help();
    await type(byRole('textbox', 'Find in the manual'), 'waived');
    expect(listed()).toContain(titleOf('follow-up'));
    expect(listed()).not.toContain(titleOf('start'));
    expect(readTitle()).toBe(listed()[0]);
    expect(document.querySelector('.manual mark')?.textContent.toLowerCase()).toBe('waived');
    await press('ArrowDown');
    expect(document.activeElement?.textContent.trim()).toBe(listed()[0]);
  });
  it('needs every word, and puts a section with the word in its title first', async () => {
    await open();
    await help();
    const field = byRole('textbox', 'Find in the manual');
    await type(field, 'goodwill accounts');
    expect(listed()).toEqual([titleOf('act')]);
    await type(field, 'papers');
    expect(listed()[0]).toBe(titleOf('papers'));
  });
  it('finds two Chinese characters, and says so when there is nothing', async () => {
    main().answer('session.read', () => sessionView({ language: 'zh-CN' }));
    await open('zh-CN');
    await help();
    const field = byRole('textbox', '在手册中查找');
    await type(field, '止损');
    expect(readTitle()).toBe(titleOf('acknowledge', 'zh-CN'));
    await type(field, '火星');
    expect(text()).toContain('没有关于“火星”的内容。');
  });
  it('takes one character for no word yet', async () => {
    await open();
    await help();
    await type(byRole('textbox', 'Find in the manual'), 'x');
    expect(listed()).toHaveLength(sectionsOf('en').length);
  });
  it('has every key in its second tab', async () => {
    await open();
    await help();
    byRole('tab', 'Shortcuts').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await settled();
    expect(byRole('dialog').textContent).toContain('New complaint (the present call is parked)');
    byRole('tab', 'Manual').focus();
    byRole('tab', 'Manual').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await settled();
    expect([readTitle(), document.activeElement]).toEqual([titleOf('start'), byRole('tab', 'Manual')]);
  });
});
