/** What main tells the page unasked: ids only, typed by topic. */
import type { WebContents } from 'electron';
import type { Pushes, Topic } from '../shared/pushes';

/** Sends one push. Never throws: a window that is closing has nobody to tell. */
export type Publish = <T extends Topic>(topic: T, payload: Pushes[T]) => void;

/** Publishes to the page that `target` names at that moment. */
export const publishTo = (target: () => WebContents | null): Publish => (topic, payload) => {
  const contents = target();
  if (contents !== null && !contents.isDestroyed()) contents.send('desk:push', topic, payload);
};
