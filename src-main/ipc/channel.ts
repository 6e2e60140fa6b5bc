/**
 * The one channel itself. It is open from the first moment of the window, while the house behind it is still being built: what is asked
 * meanwhile waits for the door and is answered by it, with every check.
 */
import { ipcMain, type WebContents } from 'electron';
import type { Door } from './serve';
import { senderOf } from './trust';

/** Opens the channel for the page that `contents` names (null once it is gone). Answers the way to put the door behind it, once. */
export const openChannel = (contents: () => WebContents | null): ((door: Door) => void) => {
  let put: (door: Door) => void = () => undefined;
  const standing = new Promise<Door>((resolve) => { put = resolve; });
  ipcMain.handle('desk:call', async (event, channel: unknown, input: unknown) => {
    const sender = senderOf(event, contents());
    return (await standing)(sender, channel, input);
  });
  return put;
};
