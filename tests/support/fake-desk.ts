/**
 * A stand-in for `window.desk` made from the contract table: every input is held to its schema, every answer to its own, so that a
 * screen tested here speaks with the real main in the same words. It knows no rules; a test says what is answered.
 */
import { CONTRACT, type Channel, type Output, type Reply, type Request } from '../../src-main/shared/contract';
import type { DeskError, ErrorCode } from '../../src-main/shared/errors';
import type { Pushes, Topic } from '../../src-main/shared/pushes';
import { backupView, caseView, customerCard, findView, guidanceView, letterheadView, queueView, sessionView, settingsView, verifyView } from './view-builders';

/** How one channel answers: a value made from the request. */
export type Answers = { [C in Channel]?: (request: Request<C>) => Output<C> };
/** One call that the screen made. */
export type FakeCall = { readonly channel: Channel; readonly request: unknown };

const defaultAnswer = (channel: Channel): unknown => {
  if (channel === 'case.register' || (channel.startsWith('case.') && channel !== 'case.read' && channel !== 'case.categories' && channel !== 'case.suggest-subject' && channel !== 'case.guidance' && channel !== 'case.precedents')) return caseView();
  if (channel === 'staff.list' || channel === 'staff.add' || channel === 'staff.change-role' || channel === 'staff.set-active') return sessionView().staff;
  if (channel.startsWith('session.') || channel === 'backup.restore' || channel === 'demonstration.move-clock') return sessionView();
  const others: Partial<Record<Channel, unknown>> = {
    'case.suggest-subject': { best: null }, 'case.categories': { suggestions: [], subjects: [], causes: [], channels: [] }, 'case.read': caseView(), 'case.guidance': guidanceView(), 'case.precedents': [], 'queue.read': queueView(), 'queue.for-me': { promises: [], handovers: [], approvals: [], seniorEye: [], erasures: [] }, 'find.search': findView(), 'person.find': [], 'person.look-alikes': [], 'person.card': customerCard(), 'draft.read': null, 'draft.list': [],
    'settings.read': settingsView(), 'settings.change': settingsView(), 'letterhead.read': letterheadView(), 'letterhead.change': letterheadView(), 'backup.list': [backupView()], 'backup.make': backupView(), 'record.verify': verifyView(),
    'attachment.add': caseView(), 'attachment.read': { bytes: new Uint8Array(1), mediaType: 'text/plain' }, 'attachment.save-as': { fileName: 'receipt.png' },
    'paper.printers': [], 'paper.check': [], 'paper.day-letters': [], 'paper.read': { base64: '', pageCount: 1 }, 'paper.save-as': { fileName: 'report.pdf' }, 'paper.print': { printer: 'Desk printer' }, 'backup.save-as': { fileName: 'amends.db' },
    'day-log.make': { logId: '01890000-0000-7000-8000-000000000008', day: '2026-11-23', base64: '', pageCount: 2 }, 'day-log.save-as': { fileName: 'log.pdf' }, 'day-log.print': { printer: 'Desk printer' },
    'erasure.list': { open: [], decided: [] }, 'erasure.ask': { open: [], decided: [] }, 'erasure.decide': { open: [], decided: [] }, 'erasure.decide-here': { open: [], decided: [] },
    'retention.read': { keepMonths: null, closedBefore: null, due: [], hasMore: false }, 'retention.change': { keepMonths: 24, closedBefore: 0, due: [], hasMore: false },
    'viewing.list': { viewings: [], nextBefore: null }, 'viewing.of-case': { viewings: [], nextBefore: null },
    'paper.check-code': { reference: '0571-03-02-261123-0001', afterVersion: 31, matches: true, caseId: null, newerEvents: 0 },
  };
  return others[channel] ?? {};
};

/** The fake desk of one test. Puts itself on `window`. */
export const makeFakeDesk = (answers: Answers = {}) => {
  const given = new Map<Channel, (request: unknown) => unknown>();
  const refused = new Map<Channel, DeskError>();
  const onlyOnce = new Set<Channel>();
  const held = new Map<Channel, { promise: Promise<void>; release: () => void }>();
  const listeners = new Set<{ readonly topic: Topic; readonly tell: (payload: unknown) => void }>();
  const calls: FakeCall[] = [];

  const answer = <C extends Channel>(channel: C, make: (request: Request<C>) => Output<C>): void => {
    refused.delete(channel);
    // The pair of channel and request is kept together by the signature; the map cannot say so.
    given.set(channel, make as (request: unknown) => unknown);
  };
  for (const channel of Object.keys(answers) as Channel[]) given.set(channel, answers[channel] as (request: unknown) => unknown);

  const call = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> => {
    CONTRACT[channel].input.parse(request);
    calls.push({ channel, request: structuredClone(request) });
    await held.get(channel)?.promise;
    const error = refused.get(channel);
    if (error !== undefined) {
      if (onlyOnce.delete(channel)) refused.delete(channel);
      return { ok: false, error };
    }
    const make = given.get(channel);
    const value = CONTRACT[channel].output.parse(make === undefined ? defaultAnswer(channel) : make(request));
    return { ok: true, value } as Reply<C>;
  };
  const on = <T extends Topic>(topic: T, listener: (payload: Pushes[T]) => void): (() => void) => {
    const entry = { topic, tell: listener as (payload: unknown) => void };
    listeners.add(entry);
    return () => { listeners.delete(entry); };
  };
  const desk = {
    calls,
    answer,
    /** From now on the channel says no. */
    refuse: (channel: Channel, code: ErrorCode, facts: DeskError['facts'] = {}, opensWith: string | null = null): void => {
      refused.set(channel, { code, facts, opensWith, traceId: 'trace-1' });
    },
    /** The next call on the channel is refused, and those after it are not. */
    refuseOnce: (channel: Channel, code: ErrorCode, facts: DeskError['facts'] = {}): void => {
      onlyOnce.add(channel);
      refused.set(channel, { code, facts, opensWith: null, traceId: 'trace-1' });
    },
    /** From now on the channel does not answer until the returned function is called. */
    hold: (channel: Channel): (() => void) => {
      let release = (): void => undefined;
      const promise = new Promise<void>((resolve) => { release = resolve; });
      held.set(channel, { promise, release });
      return () => {
        held.delete(channel);
        release();
      };
    },
    /** What main says unasked. */
    push: <T extends Topic>(topic: T, payload: Pushes[T]): void => {
      for (const listener of listeners) if (listener.topic === topic) listener.tell(payload);
    },
    /** Requests made on one channel, oldest first. */
    requests: (channel: Channel): unknown[] => calls.filter((each) => each.channel === channel).map((each) => each.request),
    listenerCount: (): number => listeners.size,
  };
  Object.defineProperty(window, 'desk', { value: { call, on }, configurable: true });
  return desk;
};
/** The fake desk. */
export type FakeDesk = ReturnType<typeof makeFakeDesk>;
