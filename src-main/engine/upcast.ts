/**
 * The only place that knows old shapes of events. A shape that changes gets the next schema version here and a step from the old one; the
 * file itself is never touched. A kind or version that is not listed was written by a newer program: the file is not opened then.
 */
import { PERSONAL_FIELDS, type CaseEvent, type CaseEventType } from '../domain/case/events';
import { isWorkstationEventType } from './workstation/events';

type Step = (payload: Record<string, unknown>) => Record<string, unknown>;

const withNothing = (...fields: readonly string[]): Step => (payload) => ({ ...Object.fromEntries(fields.map((field) => [field, null])), ...payload });

/** Steps by event type: the first leads from version 1 to 2, and so on. The first release knew neither the four amounts nor approvals nor second cycles, and only two kinds of paper. */
const STEPS: { readonly [T in CaseEventType]?: readonly Step[] } = {
  RepairOffered: [withNothing('requestedMinor', 'offeredMinor', 'approvalId'), withNothing('optionId')],
  RepairChosen: [withNothing('acceptedMinor')],
  RepairCompleted: [withNothing('paidMinor')],
  GestureOffered: [withNothing('requestedMinor', 'approvalId'), withNothing('optionId')],
  ApprovalAsked: [withNothing('optionId')],
  DecisionTold: [withNothing('verdict', 'customerWords')],
  PreferencesNoted: [withNothing('takenOverFrom')],
  PaperRequested: [withNothing('words', 'copyOf')],
};

const isCaseEventType = (type: string): type is CaseEventType => Object.hasOwn(PERSONAL_FIELDS, type);

/** The schema version that this program writes for a type. */
export const schemaVersionOf = (type: CaseEventType): number => 1 + (STEPS[type]?.length ?? 0);

/** True when this program can read that kind of event. */
export const isKnownKind = (type: string, schemaVersion: number): boolean =>
  isCaseEventType(type) ? schemaVersion <= schemaVersionOf(type) : schemaVersion === 1 && isWorkstationEventType(type);

/** An event as the rules know it today, from the shape it was written in. Unknown kinds cannot come here: such a file is refused on opening. */
export const upcast = (type: string, schemaVersion: number, payload: Record<string, unknown>): CaseEvent => {
  if (!isCaseEventType(type)) throw new Error(`not an event of a case: ${type}`);
  const steps = (STEPS[type] ?? []).slice(schemaVersion - 1);
  const current = steps.reduce((shape, step) => step(shape), payload);
  // The border between the file and the rules: the chain vouches for what was written, the steps for its shape.
  return { type, payload: current } as CaseEvent;
};
