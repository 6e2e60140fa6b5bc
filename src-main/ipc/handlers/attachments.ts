/** `attachment.*`: files of a case. Bytes cross, paths never do; dialogs are opened by main. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of files. */
export const attachmentHandlers = ({ attachments }: House): HandlersOf<'attachment'> => ({
  'attachment.add': (input, by) => attachments.add(input, by),
  'attachment.read': (input, by) => attachments.read(input, by),
  'attachment.save-as': (input, by) => attachments.saveAs(input, by),
});
