/** Entry of the window: the first question to main, styles, stores and words. Routes come with the desk, after the sign-in is painted. */
import { firstAnswer } from './desk/first-answer';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { useSessionStore } from './stores/use-session-store';
import './styles/tokens.css';
import './styles/base.css';
import './styles/control.css';

const pinia = createPinia();
const app = createApp(App).use(pinia);
// Asked once and early; whatever it was, the window says it.
void firstAnswer.then((answer) => {
  useSessionStore(pinia).takeReply(answer);
  app.mount('#app');
});
