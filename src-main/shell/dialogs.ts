/** File dialogs. Main asks where; the page never names a path and never learns one. */
import { basename, extname } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../shared/vocabulary/case';
import { SHELL_WORDS } from './words';

/** Asks where a copy goes; null when the dialog was closed. */
export const chooseWhereToSave = async (window: BrowserWindow, title: 'savePaper' | 'saveBackup' | 'saveFile' | 'saveRefused', fileName: string, language: Language): Promise<string | null> => {
  const words = SHELL_WORDS[language].dialogs;
  const extension = extname(fileName).slice(1);
  const chosen = await dialog.showSaveDialog(window, {
    title: words[title], defaultPath: basename(fileName), filters: [{ name: title === 'saveFile' ? extension.toUpperCase() : extension === 'pdf' ? words.pdfFiles : extension === 'csv' ? words.tableFiles : words.backupFiles, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
};

/** Asks for a backup from a stick or a safe. */
export const chooseBackup = async (window: BrowserWindow, language: Language): Promise<string | null> => {
  const words = SHELL_WORDS[language].dialogs;
  const chosen = await dialog.showOpenDialog(window, {
    title: words.chooseBackup, defaultPath: app.getPath('documents'), filters: [{ name: words.backupFiles, extensions: ['db'] }], properties: ['openFile', 'dontAddToRecent'],
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

/** Asks for a table of complaints. */
export const chooseTable = async (window: BrowserWindow, language: Language): Promise<string | null> => {
  const words = SHELL_WORDS[language].dialogs;
  const chosen = await dialog.showOpenDialog(window, {
    title: words.chooseTable, defaultPath: app.getPath('documents'), filters: [{ name: words.tableFiles, extensions: ['csv', 'tsv', 'txt'] }], properties: ['openFile', 'dontAddToRecent'],
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

/** Asks for a folder: the one that a pack is in, or the one to put it into. */
export const chooseFolder = async (window: BrowserWindow, title: 'exportPlaybook' | 'loadPlaybook', language: Language): Promise<string | null> => {
  const chosen = await dialog.showOpenDialog(window, { title: SHELL_WORDS[language].dialogs[title], defaultPath: app.getPath('documents'), properties: ['openDirectory', ...(title === 'exportPlaybook' ? ['createDirectory' as const] : []), 'dontAddToRecent'] });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};
