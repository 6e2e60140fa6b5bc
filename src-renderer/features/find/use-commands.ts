/** What can be done by typing its name into the find box. */
import { computed, type ComputedRef } from 'vue';
import { useRouter } from 'vue-router';
import { useWords } from '../../locales';
import { place } from '../../desk/place';
import { useParkingStore } from '../../stores/use-parking';
import { useSessionStore } from '../../stores/use-session-store';

/** One command: `keys` is its shortcut, if it has one. */
export type DeskCommand = { readonly id: string; readonly label: string; readonly keys: string; readonly run: () => void };

/** All commands of the desk, in the language of the desk. */
export const useCommands = (help: () => void): ComputedRef<readonly DeskCommand[]> => {
  const { t } = useWords();
  const router = useRouter();
  const parking = useParkingStore();
  const session = useSessionStore();
  const settings = (tab: string) => (): void => { void router.push({ name: 'settings', params: { tab } }); };
  return computed(() => [
    { id: 'new', label: t('frame.header.newComplaint'), keys: 'Ctrl N', run: () => { void parking.newComplaint(); } },
    { id: 'resume', label: t('frame.shortcuts.resume'), keys: 'Shift F8', run: () => { void parking.resumeLatest(); } },
    { id: 'queue', label: t('frame.shortcuts.queue'), keys: 'F2', run: () => { void router.push({ name: 'queue' }); } },
    { id: 'letters', label: t('paper.day.title'), keys: 'Ctrl ⇧ P', run: () => { void router.push({ name: 'letters' }); } },
    ...(session.mayAs('supervisor') ? [{ id: 'day-log', label: t('paper.dayLog.title'), keys: '', run: () => { void router.push({ name: 'day-log' }); } }] : []),
    { id: 'settings', label: t('frame.header.settings'), keys: 'Ctrl ,', run: settings('') },
    { id: 'people', label: `${t('frame.header.settings')} · ${t('settings.tabs.people')}`, keys: '', run: settings('people') },
    { id: 'record', label: `${t('frame.header.settings')} · ${t('settings.tabs.record')}`, keys: '', run: settings('record') },
    { id: 'language', label: `${t('frame.footer.language')} · ${t('frame.footer.other')}`, keys: '', run: () => { void session.setLook({ language: place.language === 'en' ? 'zh-CN' : 'en' }); } },
    { id: 'help', label: t('frame.help.title'), keys: 'F1', run: help },
    { id: 'lock', label: t('frame.header.lock'), keys: 'Ctrl L', run: () => { void session.lock(); } },
    { id: 'sign-out', label: t('frame.signIn.signOut'), keys: '', run: () => { void session.signOut(); } },
  ]);
};
