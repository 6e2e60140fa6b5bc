/** What holds whatever people do: the invariants over random lives of cases, judged from the events alone and not by the rules' own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src-main/domain/case/decide';
import { PERSONAL_FIELDS, type CaseEvent, type CaseEventType, type RecordedCaseEvent } from '../../../src-main/domain/case/events';
import { evolve, foldEvents } from '../../../src-main/domain/case/evolve';
import { stageOf } from '../../../src-main/domain/case/stage';
import { effortSpent } from '../../../src-main/domain/effort/effort';
import { CONTACT_BUDGET, SAFETY_FACTS, STAGES } from '../../../src-main/shared/vocabulary/case';
import { AGENT, context } from '../../support/builders';
import { life, type Life } from '../../support/arbitraries';
import { limitOf } from '../../../src-main/domain/triage/authority';
import { GOVERNING_OF_TESTS } from '../../support/playbook-of-tests';

const RUNS = { numRuns: 120 };
const always = (lives: fc.Arbitrary<Life>, holds: (one: Life) => void) => fc.assert(fc.property(lives, holds), RUNS);

type Event<T extends CaseEventType> = Extract<RecordedCaseEvent, { type: T }>;
const only = <T extends CaseEventType>(events: readonly RecordedCaseEvent[], type: T): readonly Event<T>[] => events.filter((event): event is Event<T> => event.type === type);
/** The events that count: without what an undo took back, and without the undo itself (I1). */
const counting = (events: readonly RecordedCaseEvent[]): readonly RecordedCaseEvent[] => {
  const undone = only(events, 'SlipUndone').map((event) => event.payload);
  return events.filter((event) => event.type !== 'SlipUndone' && !undone.some(({ fromVersion, toVersion }) => event.version >= fromVersion && event.version <= toVersion));
};
/** What counted when the event of this version came. */
const before = (events: readonly RecordedCaseEvent[], version: number) => counting(events.filter((event) => event.version < version));

/** Read off the events: what became of each pain. */
const painsIn = (events: readonly RecordedCaseEvent[]) => only(events, 'PainNamed').map(({ payload: { painId } }) => {
  const repairs = only(events, 'RepairOffered').filter((offered) => offered.payload.painId === painId).map((offered) => offered.payload.repairId);
  const some = (type: 'RepairChosen' | 'RepairCompleted' | 'RepairFailed') => only(events, type).filter((event) => repairs.includes(event.payload.repairId)).length;
  const isSettled = some('RepairCompleted') > 0;
  const isRefused = only(events, 'PainRefused').some((event) => event.payload.painId === painId);
  return { isHeard: only(events, 'PainHeard').some((event) => event.payload.painId === painId), isSettled, isRefused, isAnswered: isSettled || isRefused || some('RepairChosen') > some('RepairFailed') };
});

/** What may still be recorded of a closed case: what is so, not what is done about it. */
const AFTER_CLOSING = new Set<CaseEventType>([
  'FactCorrected', 'PaperRequested', 'PaperIssued', 'PaperFailed', 'PaperSent', 'NoteAdded', 'GesturePaid', 'AttachmentAdded', 'AttachmentRemoved', 'RepresentativeNamed', 'JointComplainantAdded', 'ConfidentialityChanged',
  'PreferencesNoted', 'LegalHoldPlaced', 'LegalHoldLifted',
]);

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

describe('over random lives of a case', { timeout: 60_000 }, () => {
  it('the lives tried are worth trying: they reach every event, and a fair share of them closes', () => {
    const lives = fc.sample(life(), { numRuns: 600, seed: 20261123 });
    const types = new Set(lives.flatMap((one) => one.events.map((event) => event.type)));
    // An import begins a case in another way; its tests have it.
    expect([...types, 'CaseImported'].toSorted()).toEqual(Object.keys(PERSONAL_FIELDS).toSorted());
    expect(lives.filter((one) => one.end.closure !== null).length).toBeGreaterThan(30);
  });

  it('every free word is sealed: what stays open are ids, closed lists and digests', () => {
    const open = new Set(['reference', 'personId', 'ownerId', 'language', 'channel', 'kind', 'painId', 'repairId', 'commitmentId', 'gestureId', 'contactId', 'startedBy', 'purpose', 'verdict', 'reason:FollowUpWaived', 'outcome', 'cause', 'fact', 'paperId', 'sha256', 'digest', 'printer', 'reason:PaperFailed',
      'toId', 'superiorId', 'handoverId', 'approvalId', 'account', 'authority', 'noteId', 'attachmentId', 'mediaType', 'teller', 'reason:CaseEnded', 'optionId', 'triggerId']);
    always(life(), ({ events }) => {
      for (const event of events) {
        const sealed: readonly string[] = PERSONAL_FIELDS[event.type];
        const unsealed = Object.entries(event.payload).filter(([field, value]) => typeof value === 'string' && !sealed.includes(field)).map(([field]) => field);
        expect(unsealed.filter((field) => !open.has(field) && !open.has(`${field}:${event.type}`))).toEqual([]);
      }
    });
  });

  it('I1: recorded events are only added to, never changed, and fold to the same case again', () => {
    always(life(), ({ lived, events, end }) => {
      expect(foldEvents(freeze(events))).toEqual(end);
      for (const { before: state, command, now, actor } of lived) decide(freeze(state), freeze(command), context(now, actor, {}, GOVERNING_OF_TESTS));
      expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
    });
  });

  it('I2: one follow-up conversation at most, and nothing of a follow-up after it was over', () => {
    always(life(), ({ events }) => {
      expect(only(events, 'FollowUpCompleted').length).toBeLessThanOrEqual(1);
      const endings = counting(events).filter((event) => event.type === 'FollowUpCompleted' || event.type === 'FollowUpUnreached' || event.type === 'FollowUpWaived');
      expect(endings.length).toBeLessThanOrEqual(1);
      const over = endings[0]?.version ?? Infinity;
      expect(counting(events).filter((event) => event.version > over && (event.type === 'FollowUpScheduled' || event.type === 'FollowUpAttempted'))).toEqual([]);
    });
  });

  it('I3: each gesture found every pain with a repair under way or completed, or a told refusal', () => {
    always(life(), ({ events }) => {
      for (const gesture of only(events, 'GestureOffered')) expect(painsIn(before(events, gesture.version)).every((pain) => pain.isAnswered)).toBe(true);
    });
  });

  it('I4: resolved means every pain settled, no promise open and the follow-up over', () => {
    always(life({ helpfulOutOfTen: 8 }), ({ events }) => {
      for (const { version, payload } of only(events, 'CaseClosed')) {
        const past = before(events, version);
        const pains = painsIn(past);
        expect(pains.every((pain) => pain.isSettled || pain.isRefused)).toBe(true);
        expect(payload.outcome !== 'resolved' || pains.every((pain) => pain.isSettled)).toBe(true);
        expect(only(past, 'PromiseMade').length).toBe(only(past, 'PromiseKept').length + only(past, 'PromiseBroken').length);
        expect(past.some((event) => event.type === 'FollowUpCompleted' || event.type === 'FollowUpUnreached' || event.type === 'FollowUpWaived')).toBe(true);
        const after = counting(events).filter((event) => event.version > version);
        const reopened = after.findIndex((event) => event.type === 'CaseReopened');
        const untilThen = counting(events).some((event) => event.version === version) ? after.slice(0, reopened === -1 ? undefined : reopened) : [];
        expect(untilThen.map((event) => event.type).filter((type) => !AFTER_CLOSING.has(type))).toEqual([]);
      }
    });
  });

  it('I5: each option for a repair found every pain heard, after the acknowledgement', () => {
    always(life(), ({ events }) => {
      for (const { version } of [...only(events, 'RepairOffered'), ...only(events, 'RepairChosen'), ...only(events, 'PainRefused')]) {
        expect(painsIn(before(events, version)).every((pain) => pain.isHeard)).toBe(true);
        expect(only(before(events, version), 'CaseAcknowledged')).toHaveLength(1);
      }
    });
  });

  it('I6: nobody offers, chooses or gives above their own authority, which only harm widens and only for repairs (S3.1), without another person’s approval', () => {
    always(life(), ({ lived, events: all }) => {
      const asked = new Map(only(all, 'ApprovalAsked').map((event) => [event.payload.approvalId, event.actorId]));
      for (const given of only(all, 'ApprovalGiven')) expect(given.actorId).not.toBe(asked.get(given.payload.approvalId));
      for (const { events, before: state, actor } of lived) {
        for (const event of events) {
          if ((event.type === 'RepairOffered' || event.type === 'GestureOffered') && event.payload.approvalId !== null) {
            expect(state?.approvals.find((each) => each.approvalId === event.payload.approvalId)?.status).toBe('given');
            continue;
          }
          if (event.type === 'RepairChosen' && (state?.repairs.find((repair) => repair.repairId === event.payload.repairId)?.approvalId ?? null) !== null) continue;
          const costMinor = event.type === 'RepairOffered' || event.type === 'GestureOffered' ? event.payload.costMinor
            : event.type === 'RepairChosen' ? state?.repairs.find((repair) => repair.repairId === event.payload.repairId)?.costMinor ?? 0 : 0;
          const limit = state === null ? actor.authorityMinor : limitOf(state, actor, event.type === 'GestureOffered' ? 'gesture' : 'repair', GOVERNING_OF_TESTS).limitMinor;
          expect(costMinor).toBeLessThanOrEqual(limit ?? Infinity);
        }
      }
    });
  });

  it('I7: one owner at every moment: the person who registered, until the one it was offered to accepts', () => {
    always(life(), ({ events }) => {
      let state: ReturnType<typeof foldEvents> = null;
      for (const event of events) {
        const was = state;
        state = evolve(state, event);
        if (was === null) expect(state.ownerId).toBe(AGENT.staffId);
        else if (event.type === 'HandoverAccepted') expect([state.ownerId, event.actorId]).toEqual([was.handovers.at(-1)?.toId, was.handovers.at(-1)?.toId]);
        else expect(state.ownerId).toBe(was.ownerId);
      }
    });
  });

  it('I1: what was undone leaves the case as if it had not happened, and its numbers are not given again', () => {
    always(life(), ({ events, end }) => {
      const plain = foldEvents(counting(events));
      const bare = (state: typeof plain) => (state === null ? null : { ...state, version: 0, given: null, last: null, before: null });
      expect(bare(plain)).toEqual(bare(end));
      for (const type of ['PainNamed', 'RepairOffered', 'PromiseMade', 'GestureOffered', 'ContactRecorded', 'NoteAdded'] as const) {
        const ids = only(events, type).map((event) => Object.values<unknown>(event.payload).find((value) => typeof value === 'string' && /^[prmgkn]\d+$/.test(value)));
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const undone of only(events, 'SlipUndone')) {
        const back = events.filter(({ version }) => version >= undone.payload.fromVersion && version <= undone.payload.toVersion);
        for (const event of back) {
          expect(event.actorId).toBe(undone.actorId);
          expect(undone.recordedAt - event.recordedAt).toBeLessThanOrEqual(60_000);
        }
      }
    });
  });

  it('I8: beyond the budget and against the person’s wishes every contact of the company has its reason, and beyond the budget it is a supervisor’s', () => {
    always(life(), ({ events }) => {
      const ours = (list: readonly RecordedCaseEvent[]) => only(list, 'ContactRecorded').filter(({ payload }) => payload.startedBy === 'company' && payload.purpose !== 'legal-notice');
      for (const { version, payload, actorId } of ours(events)) {
        const past = before(events, version);
        const wishes = only(past, 'PreferencesNoted').at(-1)?.payload;
        const isFree = ours(past).length < CONTACT_BUDGET && wishes?.doNotContact !== true && (wishes?.channel ?? payload.channel) === payload.channel;
        expect(isFree || payload.overBudgetReason !== null).toBe(true);
        if (ours(past).length >= CONTACT_BUDGET) expect(actorId).not.toBe(AGENT.staffId);
        if (wishes === undefined) expect(payload.overBudgetReason !== null).toBe(!isFree);
      }
      for (const { version } of [...only(events, 'FollowUpScheduled'), ...only(events, 'FollowUpAttempted')]) expect(only(before(events, version), 'PreferencesNoted').at(-1)?.payload.doNotContact ?? false).toBe(false);
    });
  });

  it('I10: a decision knows no time and no chance but what comes in, and nothing is promised backwards or recorded ahead', () => {
    always(life(), ({ lived }) => {
      for (const { before: state, command, now, actor, events, refusal } of lived) {
        const again = decide(state, command, context(now, actor, {}, GOVERNING_OF_TESTS));
        expect(again).toEqual(refusal === null ? { ok: true, value: events } : { ok: false, error: refusal });
        for (const event of events) {
          if ('dueAt' in event.payload) expect(event.payload.dueAt).toBeGreaterThan(now);
          if (event.type === 'ContactRecorded') expect(event.payload.happenedAt).toBeLessThanOrEqual(now);
        }
      }
    });
  });

  it('I11: no safety case ends before each of its facts was asked', () => {
    always(life({ helpfulOutOfTen: 8 }), ({ events }) => {
      for (const { version } of [...only(events, 'CaseClosed'), ...only(events, 'CaseEnded')]) {
        const past = before(events, version);
        if (!only(past, 'PainNamed').some((event) => event.payload.kind === 'safety')) continue;
        expect(new Set(only(past, 'SafetyFactAnswered').map((event) => event.payload.fact)).size).toBe(SAFETY_FACTS.length);
        for (const { payload } of only(past, 'SafetyFactAnswered')) expect((payload.answer === null) !== (payload.notGivenReason === null)).toBe(true);
      }
    });
  });

  it('S4.3: no stage is skipped, and only a new pain, a reopening or an undo leads back', () => {
    always(life({ helpfulOutOfTen: 8 }), ({ events }) => {
      let state: ReturnType<typeof foldEvents> = null;
      let stage = STAGES.indexOf('listen');
      for (const event of events) {
        state = evolve(state, event);
        const next = STAGES.indexOf(stageOf(state));
        if (event.type !== 'CaseEnded' && event.type !== 'SlipUndone') expect(next).toBeLessThanOrEqual(stage + 1);
        if (next < stage) expect(['PainNamed', 'CaseReopened', 'SlipUndone']).toContain(event.type);
        stage = next;
      }
    });
  });

  it('S0.3: without its gestures the same life settles the same pains and asks the same effort', () => {
    always(life(), ({ events, end }) => {
      const plain = foldEvents(counting(events).filter((event: CaseEvent) => event.type !== 'GestureOffered' && event.type !== 'GesturePaid'));
      expect(plain?.pains).toEqual(end.pains);
      expect(plain?.repairs).toEqual(end.repairs);
      expect(plain?.closure).toEqual(end.closure);
      expect(plain === null ? null : [stageOf(plain), effortSpent(plain)]).toEqual([stageOf(end), effortSpent(end)]);
    });
  });

  it('whatever was refused left no trace', () => {
    always(life(), ({ lived }) => {
      for (const { before: state, after, refusal } of lived) if (refusal !== null) expect(after).toBe(state);
    });
  });
});
