/** The dated lines of ISO 10002's tracking block: what happened, when the system recorded it, and who did it (I10). */
import type { CaseState, Stamp } from '../domain/case/state';
import { currentDecision, isActFinished } from '../domain/case/stage';
import { isHeard, isRefused, isSettled } from '../domain/pains/standing';
import type { TrackingLine, TrackingStep } from './model';
import { nameOf, type PaperSource } from './paper-source';

type Remark = Partial<Omit<TrackingLine, 'step' | 'at' | 'byName'>>;

const latest = (stamps: readonly (Stamp | null | undefined)[]): Stamp | null =>
  stamps.reduce<Stamp | null>((last, stamp) => (stamp && (last === null || stamp.recordedAt >= last.recordedAt) ? stamp : last), null);

const resolvedStamp = (state: CaseState): Stamp | null => {
  if (!isActFinished(state)) return null;
  return latest(state.pains.map((pain) => pain.refusal ?? state.repairs.find((repair) => repair.repairId === pain.settledByRepairId)?.ending));
};

const hasHappened = ({ at }: TrackingLine): boolean => at !== null;

/** All lines of a case: what happened in the order of its time, then what is still to come in the standard's order, without time and name. */
export const trackingLines = (source: PaperSource): readonly TrackingLine[] => {
  const { state } = source;
  const line = (step: TrackingStep, stamp: Stamp | null, remark: Remark = {}): TrackingLine => ({
    channel: null, words: null, kinds: [], settledCount: 0, refusedCount: 0, waiveReason: null, outcome: null, ...remark,
    step, at: stamp?.recordedAt ?? null, byName: stamp === null ? null : nameOf(source, stamp.byId),
  });
  const heard = state.pains.length > 0 && state.pains.every(isHeard) ? latest(state.pains.map((pain) => pain.heard)) : null;
  const resolved = resolvedStamp(state);
  const decision = currentDecision(state);
  const lines = [
    line('received', state.registered, { channel: state.facts.channel }),
    line('acknowledged', state.acknowledgement, { channel: state.acknowledgement?.channel ?? null }),
    line('assessed', state.pains[0] ?? null, { kinds: [...new Set(state.pains.map((pain) => pain.kind))] }),
    ...state.containments.map((containment) => line('contained', containment, { words: containment.measure })),
    line('heard', heard),
    line('resolved', resolved, resolved === null ? {} : { settledCount: state.pains.filter(isSettled).length, refusedCount: state.pains.filter(isRefused).length }),
    line('informed', decision, { channel: decision?.channel ?? null }),
    followUpLine(state, line),
    line('closed', state.closure, { outcome: state.closure?.outcome ?? null }),
  ];
  return [...lines.filter(hasHappened).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)), ...lines.filter((each) => !hasHappened(each))];
};

const followUpLine = ({ followUp }: CaseState, line: (step: TrackingStep, stamp: Stamp | null, remark?: Remark) => TrackingLine): TrackingLine => {
  if (followUp.status === 'waived') return line('waived', followUp.waiver, { waiveReason: followUp.waiver?.reason ?? null });
  if (followUp.status === 'unreached') return line('unreached', followUp.attempts.at(-1) ?? null, { channel: followUp.scheduled?.channel ?? null });
  return line('followed-up', followUp.conversation, { channel: followUp.conversation === null ? null : (followUp.scheduled?.channel ?? null) });
};
