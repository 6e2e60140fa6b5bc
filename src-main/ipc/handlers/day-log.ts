/** `day-log.*`: the day's log crosses as pages; a path never does. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the day's log. */
export const dayLogHandlers = ({ dayLog }: House): HandlersOf<'day-log'> => ({
  'day-log.make': (input) => dayLog.make(input),
  'day-log.save-as': ({ logId }) => dayLog.saveAs(logId),
  'day-log.print': ({ logId, printer }) => dayLog.print(logId, printer),
});
