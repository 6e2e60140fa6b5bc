/** The log of a day has to find promises that were due on it and that nobody touched: an index over the times alone, which are not sealed. */
import type { Migration } from './migration';

/** Promised times by themselves. */
export const days: Migration = {
  number: 100,
  name: 'days',
  sql: `
CREATE INDEX event_promised ON event (json_extract(payload, '$.dueAt')) WHERE type IN ('PromiseMade', 'PromiseRenegotiated');
`,
};
