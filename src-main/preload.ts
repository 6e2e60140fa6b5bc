/** The only thing a page can reach: one call, one listener. Knows no channel names; what may cross is decided by the contract in main. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('desk', {
  call: (channel: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('desk:call', channel, input),
  on: (topic: unknown, listener: (payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, pushed: unknown, payload: unknown): void => {
      if (pushed === topic) listener(payload);
    };
    ipcRenderer.on('desk:push', forward);
    return () => {
      ipcRenderer.removeListener('desk:push', forward);
    };
  },
});
