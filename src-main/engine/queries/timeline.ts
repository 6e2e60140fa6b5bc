/** The record of a case as lines: what happened, when the system wrote it, and by whom. Newest last, as recorded. */
import type { CaseEventType, RecordedCaseEvent } from '../../domain/case/events';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { TimelineEntry } from '../../shared/views/case-view';

/** Fields that stand elsewhere on the screen, or that nobody reads in a list. */
const LEFT_OUT: { readonly [T in CaseEventType]?: readonly string[] } = {
  CaseRegistered: ['story', 'title', 'personId', 'ownerId', 'complainantName', 'complainantPhone', 'complainantAddress', 'desiredRemedy', 'journeyStep'],
  PaperRequested: ['words', 'copyOf'],
  PaperIssued: ['sha256', 'digest'],
  HandoverOffered: ['toId'],
  CaseReopened: ['superiorId'],
  AttachmentAdded: ['sha256'],
};

const factsOf = (event: RecordedCaseEvent): TimelineEntry['facts'] => {
  const hidden = LEFT_OUT[event.type] ?? [];
  const facts: TimelineEntry['facts'] = {};
  for (const [field, value] of Object.entries<unknown>(event.payload)) {
    if (hidden.includes(field)) continue;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') facts[field] = value;
  }
  return facts;
};

/** One line per event. */
export const timelineOf = (events: readonly RecordedCaseEvent[], nameOf: (id: StaffId) => string): TimelineEntry[] => {
  const undone = events.flatMap((event) => (event.type === 'SlipUndone' ? [event.payload] : []));
  const isUndone = (version: number): boolean => undone.some(({ fromVersion, toVersion }) => version >= fromVersion && version <= toVersion);
  return events.map((event) => ({ version: event.version, type: event.type, at: event.recordedAt, by: nameOf(event.actorId), isUndone: isUndone(event.version), facts: factsOf(event) }));
};
