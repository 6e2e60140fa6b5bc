/** Where the desk can be. In memory only: nothing of a case is ever in an address. */
import { readonly, shallowRef, type Component, type ShallowRef } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';

const intake = () => import('./views/IntakeView.vue');
const caseScreenHere = shallowRef<Component | null>(null);
/** The screen of a case, once it is loaded. */
export const caseScreen: Readonly<ShallowRef<Component | null>> = caseScreenHere;
// Asked for once: an import answers in a turn of its own, also of what is loaded, and a frame may be drawn before it.
const oneCase = async (): Promise<void> => { caseScreenHere.value ??= (await import('./views/CaseView.vue')).default; };
/** Loads the two places of a call ahead, so that what is typed right after Ctrl N finds its field there. */
export const loadCallPlaces = async (): Promise<void> => { await Promise.all([intake(), oneCase()]); };
/** The desk draws the queue and a case itself: the one stays when it is left, the other is drawn before it is gone to. */
const drawnByDesk: Component = { render: () => null };

/** Names of the places inside the frame. */
export type PlaceName = 'queue' | 'intake' | 'case' | 'customer' | 'letters' | 'day-log' | 'settings';

const unloadedPath = shallowRef<string | null>(null);
/** The place that was asked for and whose screen could not be loaded, until one is gone to; what was in front stays meanwhile. */
export const unloaded = readonly(unloadedPath);

/** `intake` carries the key of its draft, so that several calls can be under way; `case` carries the case id. */
export const makeRouter = (): Router => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'queue', component: drawnByDesk },
      { path: '/intake/:draftKey', name: 'intake', component: intake, props: true },
      { path: '/case/:caseId', name: 'case', component: drawnByDesk, beforeEnter: oneCase },
      { path: '/customer/:personId', name: 'customer', component: () => import('./views/CustomerView.vue'), props: true },
      { path: '/letters', name: 'letters', component: () => import('./views/LettersView.vue') },
      { path: '/day-log', name: 'day-log', component: () => import('./views/DayLogView.vue') },
      { path: '/settings/:tab?', name: 'settings', component: () => import('./views/SettingsView.vue'), props: true },
      { path: '/:rest(.*)*', redirect: '/' },
    ],
  });
  router.onError((_thrown, to) => { unloadedPath.value = to.fullPath; });
  router.afterEach(() => { unloadedPath.value = null; });
  return router;
};
