/** Every contact of a case in one list, with who started it and what it cost the customer. It judges nothing: it joins what main sent. */
import type { CaseView, TimelineEntry } from '@shared/views/case-view';
import { CHANNELS, type Channel, type ContactPurpose, type Starter } from '@shared/vocabulary/case';
import type { EffortSpent } from '@shared/contract/parts';
import type { Instant } from '@shared/vocabulary/time';

/** What kind of contact a line is; `recorded` ones carry a purpose of the closed list. */
export type ContactKind = 'registration' | 'reopening' | 'decision' | 'followUp' | 'attempt' | 'recorded';
/** One line. `effort` is null where the record holds none; `usesBudget` marks what counts against the company's budget (S1.5). */
export type ContactLine = {
  readonly key: string; readonly at: Instant; readonly by: string; readonly kind: ContactKind; readonly startedBy: Starter; readonly channel: Channel | null; readonly purpose: ContactPurpose | null;
  readonly note: string; readonly effort: EffortSpent | null; readonly reason: string | null; readonly usesBudget: boolean;
};

const fact = (entry: TimelineEntry, name: string): string => {
  const value = entry.facts[name];
  return typeof value === 'string' ? value : '';
};
const channelOf = (text: string): Channel | null => CHANNELS.find((each) => each === text) ?? null;

const BARE = { purpose: null, effort: null, reason: null, usesBudget: false } as const;

const fromTimeline = (entry: TimelineEntry, view: CaseView): ContactLine[] => {
  const line = { key: `event-${entry.version}`, at: entry.at, by: entry.by, ...BARE };
  switch (entry.type) {
    case 'CaseRegistered': return [{ ...line, kind: 'registration', startedBy: 'customer', channel: view.channel, note: view.title, effort: view.effortSources.before }];
    case 'CaseReopened': return [{ ...line, kind: 'reopening', startedBy: 'customer', channel: channelOf(fact(entry, 'channel')), note: fact(entry, 'words') }];
    case 'DecisionTold': return [{ ...line, kind: 'decision', startedBy: 'company', channel: channelOf(fact(entry, 'channel')), note: fact(entry, 'found') }];
    case 'FollowUpAttempted': return [{ ...line, kind: 'attempt', startedBy: 'company', channel: view.followUp.channel, note: fact(entry, 'note') }];
    case 'FollowUpCompleted': return [{ ...line, kind: 'followUp', startedBy: 'company', channel: view.followUp.channel, note: fact(entry, 'customerWords') }];
    default: return [];
  }
};

/** All contacts, the newest first. What was undone is left out. */
export const contactLines = (view: CaseView): ContactLine[] => [
  ...view.timeline.filter((entry) => !entry.isUndone).flatMap((entry) => fromTimeline(entry, view)),
  ...view.contacts.map((contact): ContactLine => ({
    key: contact.contactId, at: contact.happenedAt, by: contact.by, kind: 'recorded', startedBy: contact.startedBy, channel: contact.channel, purpose: contact.purpose, note: contact.note, effort: contact.effort,
    reason: contact.reason, usesBudget: contact.startedBy === 'company' && contact.purpose !== 'legal-notice' && contact.purpose !== 'follow-up',
  })),
].toSorted((a, b) => b.at - a.at);
