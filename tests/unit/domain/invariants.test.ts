/** What holds whatever people do: the invariants over random lives of cases, judged from the events alone and not by the rules' own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src-main/domain/case/decide';
import { PERSONAL_FIELDS, type CaseEvent, type RecordedCaseEvent } from '../../../src-main/domain/case/events';
import { evolve, foldEvents } from '../../../src-main/domain/case/evolve';
import { stageOf } from '../../../src-main/domain/case/stage';
import { effortSpent } from '../../../src-main/domain/effort/effort';
import { CONTACT_BUDGET, STAGES } from '../../../src-main/shared/vocabulary/case';
import { ADMINISTRATOR, AGENT, context, SUPERVISOR } from '../../support/builders';
import { life, type Life } from '../../support/arbitraries';
import { limitOf } from '../../../src-main/domain/triage/authority';
import { before, counting, JUDGES, only, type AuthorityOf } from '../../support/judges';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';

const RUNS = { numRuns: 120 };
const always = (lives: fc.Arbitrary<Life>, holds: (one: Life) => void) => fc.assert(fc.property(lives, holds), RUNS);

/** Each life is judged by its events alone (`judges.ts`). */
const inOrder = (lives: fc.Arbitrary<Life>, invariant: keyof typeof JUDGES) => always(lives, ({ events }) => { expect(JUDGES[invariant](events, authorityOf)).toEqual([]); });
const authorityOf: AuthorityOf = (actorId, past, account) => {
  const actor = [AGENT, SUPERVISOR, ADMINISTRATOR].find((each) => each.staffId === actorId);
  const state = foldEvents(past);
  return actor === undefined || state === null ? 0 : limitOf(state, actor, account, GOVERNING_OF_TESTS).limitMinor;
};

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

  it('I6: what the pack leaves to a supervisor is offered and taken by no agent without an approval of it', () => {
    const lives = fc.sample(life(), { numRuns: 300, seed: 20261128 });
    const named = lives.flatMap(({ events }) => only(events, 'RepairOffered').filter(({ payload }) => payload.optionId === 'branch-head').map((event) => ({ event, events })));
    expect(named.length).toBeGreaterThan(5);
    for (const { event, events } of named) {
      const taken = only(events, 'RepairChosen').filter(({ payload }) => payload.repairId === event.payload.repairId);
      for (const { actorId } of [event, ...taken]) if (actorId === AGENT.staffId) expect(only(events, 'ApprovalAsked').find(({ payload }) => payload.approvalId === event.payload.approvalId)?.payload.optionId).toBe('branch-head');
    }
  });

  it('every free word is sealed: what stays open are ids, closed lists and digests', () => {
    const open = new Set(['reference', 'personId', 'ownerId', 'language', 'channel', 'kind', 'painId', 'repairId', 'commitmentId', 'gestureId', 'contactId', 'startedBy', 'purpose', 'verdict', 'reason:FollowUpWaived', 'outcome', 'cause', 'fact', 'paperId', 'copyOf', 'sha256', 'digest', 'printer', 'reason:PaperFailed',
      'toId', 'superiorId', 'handoverId', 'approvalId', 'account', 'authority', 'noteId', 'attachmentId', 'mediaType', 'teller', 'reason:CaseEnded', 'optionId', 'triggerId', 'packId', 'subjectId', 'causeId', 'channelId']);
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

  it('I2: one follow-up conversation at most, and nothing of a follow-up after it was over', () => inOrder(life(), 'I2'));

  it('I3: each gesture found every pain with a repair under way or completed, or a told refusal', () => inOrder(life(), 'I3'));

  it('I4: resolved means every pain settled, no promise open and the follow-up over', () => inOrder(life({ helpfulOutOfTen: 8 }), 'I4'));

  it('I5: each option for a repair found every pain heard, after the acknowledgement', () => inOrder(life(), 'I5'));

  it('I6: nobody offers, chooses or gives above their own authority, which only harm widens and only for repairs (S3.1), without another person’s approval', () => inOrder(life(), 'I6'));

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
      // How new the content is counts for papers alone: an undo is something new to them, so that a paper made during the slip is never taken for fresh.
      const bare = (state: typeof plain) => (state === null ? null : { ...state, version: 0, contentVersion: 0, papers: state.papers.map((paper) => ({ ...paper, contentVersion: 0 })), given: null, last: null, before: null });
      expect(bare(plain)).toEqual(bare(end));
      for (const type of ['PainNamed', 'RepairOffered', 'PromiseMade', 'GestureOffered', 'ContactRecorded', 'NoteAdded'] as const) {
        const ids = only(events, type).map((event) => Object.values<unknown>(event.payload).find((value) => typeof value === 'string' && /^[prmgkn]\d+$/.test(value)));
        expect(new Set(ids).size).toBe(ids.length);
      }
      expect(JUDGES.I1(events, authorityOf)).toEqual([]);
    });
  });

  it('I8: beyond the budget and against the person’s wishes every contact of the company has its reason, and beyond the budget it is a supervisor’s', () => {
    inOrder(life(), 'I8');
    always(life(), ({ events }) => {
      const ours = (list: readonly RecordedCaseEvent[]) => only(list, 'ContactRecorded').filter(({ payload }) => payload.startedBy === 'company' && payload.purpose !== 'legal-notice');
      for (const { version, payload, actorId } of ours(events)) {
        const past = before(events, version);
        const wishes = only(past, 'PreferencesNoted').at(-1)?.payload;
        if (ours(past).length >= CONTACT_BUDGET) expect(actorId).not.toBe(AGENT.staffId);
        else if (wishes === undefined) expect(payload.overBudgetReason).toBeNull();
      }
    });
  });

  it('I10: a decision knows no time and no chance but what comes in, and nothing is promised backwards or recorded ahead', () => {
    always(life(), ({ lived, events: all }) => {
      expect(JUDGES.I10(all, authorityOf)).toEqual([]);
      for (const { before: state, command, now, actor, events, refusal } of lived) {
        const again = decide(state, command, context(now, actor, {}, GOVERNING_OF_TESTS));
        expect(again).toEqual(refusal === null ? { ok: true, value: events } : { ok: false, error: refusal });
      }
    });
  });

  it('I11: no safety case ends before each of its facts was asked', () => inOrder(life({ helpfulOutOfTen: 8 }), 'I11'));

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
