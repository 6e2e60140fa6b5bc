/** What the preload script puts on the page (one typed door, nothing else of Electron), and attributes that templates may carry. */
import type { DeskBridge } from './desk/api';

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

declare module 'vue' {
  interface HTMLAttributes {
    [name: `data-${string}`]: string | undefined;
  }
  interface ComponentCustomProps {
    [name: `aria-${string}`]: string | boolean | undefined;
    [name: `data-${string}`]: string | undefined;
  }
}
