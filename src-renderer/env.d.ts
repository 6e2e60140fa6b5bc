/** What the preload script puts on the page (one typed door, nothing else of Electron), and attributes that templates may carry. */
import type { DeskBridge } from './desk/api';

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

declare module 'vue' {
  interface HTMLAttributes {
    [name: `data-${string}`]: string | number | boolean | undefined;
  }
  /** Attributes that fall through to the element of a component, as the template compiler names them. */
  interface ComponentCustomProps {
    id?: string;
    tabindex?: number;
    [name: `data${Capitalize<string>}`]: string | number | boolean | undefined;
    [name: `aria${Capitalize<string>}`]: string | number | boolean | undefined;
  }
}
