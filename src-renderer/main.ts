/** Entry of the window: styles, stores, routes, then the first question to main. */
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { i18n } from './locales';
import { makeRouter } from './router';
import './styles/tokens.css';
import './styles/base.css';
import './styles/control.css';

createApp(App).use(createPinia()).use(i18n).use(makeRouter()).mount('#app');
