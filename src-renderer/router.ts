/** Where the desk can be. In memory only: nothing of a case is ever in an address. */
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import QueueView from './views/QueueView.vue';

/** Names of the places inside the frame. */
export type PlaceName = 'queue' | 'intake' | 'case' | 'settings';

/** `intake` carries the key of its draft, so that several calls can be under way; `case` carries the case id. */
export const makeRouter = (): Router => createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', name: 'queue', component: QueueView },
    { path: '/intake/:draftKey', name: 'intake', component: () => import('./views/IntakeView.vue'), props: true },
    { path: '/case/:caseId', name: 'case', component: () => import('./views/CaseView.vue'), props: true },
    { path: '/settings/:tab?', name: 'settings', component: () => import('./views/SettingsView.vue'), props: true },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});
