/**
 * The one channel itself. It is open from the first moment of the window, while the house behind it is still being built: what is asked
 * meanwhile waits for the door and is answered by it, with every check.
 */
import { ipcMain, type WebContents } from 'electron';
import type { Door } from './serve';
import { senderOf } from './trust';

/** Opens the channel for the page that `contents` names (null once it is gone). `onAnswered` is called once, when the first answer is on its way. Answers the way to put the door behind it, once. */
export const openChannel = (contents: () => WebContents | null, onAnswered: () => void): ((door: Door) => void) => {
  let put: (door: Door) => void = () => undefined;
  let isAnswered = false;
  const standing = new Promise<Door>((resolve) => { put = resolve; });
  ipcMain.handle('desk:call', async (event, channel: unknown, input: unknown) => {
    const sender = senderOf(event, contents());
    const answer = await (await standing)(sender, channel, input);
    if (!isAnswered) setImmediate(onAnswered);
    isAnswered = true;
    return answer;
  });
  return put;
};
