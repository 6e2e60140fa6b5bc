/** The packs of the record for the settings: which is in force, which is due for review, and every version with who published it (S2.3, S4.9). */
import type { PackView, PlaybooksView } from '../../shared/views/playbook-views';
import type { KeptPack } from '../playbook-ports';
import type { Clock, Rows } from '../ports';

/** A version taken over from elsewhere may leave out the line about itself; the last line is then the nearest to it. */
const changeOf = ({ head, packVersion }: KeptPack): PackView['versions'][number]['what'] => (head.changes.find(({ version }) => version === packVersion) ?? head.changes[head.changes.length - 1])?.what ?? head.about;

/** By name of their ids; versions ascend. */
export const playbooksView = ({ rows, clock }: { readonly rows: Rows; readonly clock: Clock }): PlaybooksView => {
  const names = new Map(rows.staff().map(({ staffId, name }) => [staffId, name]));
  const today = clock.dayOf(clock.now());
  const inForce = rows.playbooks.chosen();
  const all = rows.playbooks.all();
  return [...new Set(all.map(({ packId }) => packId))].flatMap((packId) => {
    const kept = all.filter((each) => each.packId === packId);
    const newest = kept.at(-1);
    if (newest === undefined) return [];
    const { name, trade, about, reviewBy } = newest.head;
    const versions = kept.map((each) => ({ version: each.packVersion, what: changeOf(each), origin: each.origin, by: names.get(each.publishedBy) ?? '', at: each.publishedAt }));
    return [{ packId, name, trade, about, isInForce: packId === inForce, reviewBy, isReviewDue: reviewBy <= today, versions }];
  });
};
