/** Screens that are loaded apart: one that cannot be loaded says so, is tried again on request, and never takes the way back away. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import App from '../../src-renderer/App.vue';
import { lateScreen } from '../../src-renderer/desk/late-screen';
import { makeFakeDesk } from '../support/fake-desk';
import { allByRole, byRole, click, mountDesk, type Mounted } from '../support/mount-desk';
import { sessionView } from '../support/view-builders';

const Rare = defineComponent({ render: () => h('p', 'A rare screen') });
const broken = (): Promise<never> => Promise.reject(new Error('a piece of the program is gone'));

describe('a late screen', () => {
  it('is loaded once, however often it is asked for', async () => {
    let loads = 0;
    const screen = lateScreen(async () => {
      loads += 1;
      return Promise.resolve(Rare);
    });
    await Promise.all([screen.bring(), screen.bring()]);
    await screen.bring();
    expect(loads).toBe(1);
    expect(screen.component.value).toBe(Rare);
  });
  it('says that it is missing, and is there after another try', async () => {
    let isBroken = true;
    const screen = lateScreen(() => (isBroken ? broken() : Promise.resolve(Rare)));
    await screen.bring();
    expect([screen.isMissing.value, screen.component.value]).toEqual([true, null]);
    isBroken = false;
    await screen.bring();
    expect([screen.isMissing.value, screen.component.value]).toEqual([false, Rare]);
  });
});

describe('a place of the desk whose screen cannot be loaded', () => {
  let mounted: Mounted;
  let isBroken = true;
  const rare = (): Promise<typeof Rare> => (isBroken ? broken() : Promise.resolve(Rare));
  beforeEach(async () => {
    isBroken = true;
    makeFakeDesk().answer('session.read', () => sessionView());
    mounted = await mountDesk(App);
    mounted.router.addRoute({ path: '/rare', name: 'rare', component: rare });
    await mounted.router.push('/rare').catch(() => undefined);
    await flushPromises();
  });
  afterEach(() => { mounted.unmount(); });

  it('says so above what was in front, which stays', () => {
    expect(byRole('alert').textContent).toContain('This screen could not be loaded. Nothing recorded is lost.');
    expect(byRole('main').textContent).toContain('Queue');
  });
  it('is opened by another try once it can be loaded', async () => {
    await click(byRole('button', 'Try again'));
    expect(byRole('alert').textContent).toContain('could not be loaded');
    isBroken = false;
    await click(byRole('button', 'Try again'));
    expect(byRole('main').textContent).toContain('A rare screen');
    expect(allByRole('alert')).toEqual([]);
  });
  it('leaves the way back to the queue', async () => {
    await click(byRole('button', 'Back to the queue'));
    expect(byRole('main').textContent).toContain('Queue');
    expect(allByRole('alert')).toEqual([]);
  });
});
