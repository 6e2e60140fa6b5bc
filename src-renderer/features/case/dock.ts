/** What the bar at the foot of a case offers, with its keys. Alt keys that menus use (F, E, V, H, W) are left alone. */
import type { CaseView } from '@shared/views/case-view';

/** Panels of the bar. */
export type DockAction = 'promise' | 'contact' | 'harm' | 'pain' | 'correct' | 'handover' | 'ends';
/** One button: which permit opens it, and its Alt key as shown and as bound. */
export type DockButton = { readonly name: DockAction; readonly permit: keyof CaseView['permits']; readonly letter: string; readonly binding: string };

/** In order of use while talking. */
export const DOCK_ACTIONS: readonly DockButton[] = [
  { name: 'promise', permit: 'promise', letter: 'P', binding: 'Alt+KeyP' },
  { name: 'contact', permit: 'record-contact', letter: 'C', binding: 'Alt+KeyC' },
  { name: 'harm', permit: 'contain-harm', letter: 'M', binding: 'Alt+KeyM' },
  { name: 'pain', permit: 'add-pain', letter: 'A', binding: 'Alt+KeyA' },
  { name: 'correct', permit: 'correct-fact', letter: 'R', binding: 'Alt+KeyR' },
  { name: 'handover', permit: 'offer-handover', letter: 'O', binding: 'Alt+KeyO' },
  { name: 'ends', permit: 'withdraw', letter: 'X', binding: 'Alt+KeyX' },
];

/** The panel of a command, where there is one. */
export const dockActionOf = (command: string): DockAction | null => DOCK_ACTIONS.find((action) => action.permit === command)?.name ?? null;
