/** Who is calling: facts about the sender, read from Electron, and the one question whether it is the desk's own page. */
import type { IpcMainInvokeEvent, WebContents } from 'electron';

/** What is known about a sender. Plain values, so that the door can be tested without a window. */
export type Sender = { readonly isOwnWindow: boolean; readonly isTopFrame: boolean; readonly origin: string | null };

/** Origins whose page may call: the desk's own, and while developing the server that the start named. */
export type TrustedOrigins = readonly string[];

/** Reads the sender of a call. A frame that is gone has no origin. */
export const senderOf = (event: IpcMainInvokeEvent, own: WebContents | null): Sender => {
  const frame = event.senderFrame;
  return { isOwnWindow: own !== null && event.sender === own, isTopFrame: frame !== null && frame.parent === null && frame === event.sender.mainFrame, origin: frame?.origin ?? null };
};

/** All three, or no answer but `not-trusted`. */
export const isTrusted = (sender: Sender, origins: TrustedOrigins): boolean =>
  sender.isOwnWindow && sender.isTopFrame && sender.origin !== null && origins.includes(sender.origin);
