/** The menu: editing and the size of letters. A packaged program cannot be reloaded or opened up from here. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/vocabulary/case';
import { SHELL_WORDS } from './words';

/** Puts the menu up in the desk's language. */
export const showMenu = (language: Language): void => {
  const words = SHELL_WORDS[language].menu;
  const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged ? [] : [{ type: 'separator' }, { role: 'reload', label: words.reload }, { role: 'toggleDevTools', label: words.tools }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: words.app, submenu: [{ role: 'quit', label: words.quit }] },
      {
        label: words.edit,
        submenu: [
          { role: 'undo', label: words.undo }, { role: 'redo', label: words.redo }, { type: 'separator' },
          { role: 'cut', label: words.cut }, { role: 'copy', label: words.copy }, { role: 'paste', label: words.paste }, { role: 'selectAll', label: words.selectAll },
        ],
      },
      {
        label: words.view,
        submenu: [
          { role: 'zoomIn', label: words.larger }, { role: 'zoomOut', label: words.smaller }, { role: 'resetZoom', label: words.normalSize },
          { type: 'separator' }, { role: 'togglefullscreen', label: words.fullScreen }, ...forDevelopers,
        ],
      },
    ]),
  );
};
