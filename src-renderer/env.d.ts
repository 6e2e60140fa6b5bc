/** What the preload script puts on the page: one typed door, nothing else of Electron. */
import type { DeskBridge } from './desk/api';

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}
