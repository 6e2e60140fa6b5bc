/**
 * Which of the open commands is the one coloured button. It judges nothing: it only picks, in the order of the way (S4.3), the first that
 * main's permits already allow.
 */
import type { CaseView, PainView } from '@shared/views/case-view';
import type { Stage } from '@shared/vocabulary/case';
import type { Instant } from '@shared/vocabulary/time';

/** The next step and, where it belongs to one, its pain. */
export type NextStep = {
  readonly command: 'accept-handover' | 'approve' | 'acknowledge' | 'hear-pain' | 'choose-repair' | 'add-repair' | 'complete-repair' | 'tell-decision' | 'schedule-follow-up' | 'complete-follow-up' | 'close';
  readonly painId: string | null;
};

const step = (command: NextStep['command'], painId: string | null = null): NextStep => ({ command, painId });
const canChoose = (pain: PainView): boolean => pain.repairs.some((repair) => repair.permits['choose-repair'].allowed);

/** When the agreed follow-up is still ahead, and with it the next thing to do; null once it is due, and without one. */
export const followUpAheadAt = ({ followUp }: CaseView, now: Instant): Instant | null =>
  (followUp.status === 'scheduled' && followUp.dueAt !== null && followUp.dueAt > now ? followUp.dueAt : null);

/** The next step of a case, or null where there is nothing to press (closed, or waiting for the agreed follow-up). */
export const nextStepOf = (view: CaseView, now: Instant): NextStep | null => {
  const { permits, pains } = view;
  // Whoever it was offered to answers that first; who may decide an approval is waited for.
  if (view.handover !== null && permits['accept-handover'].allowed) return step('accept-handover');
  if (view.approvals.some((each) => each.permits.approve.allowed)) return step('approve');
  if (permits.acknowledge.allowed) return step('acknowledge');
  const unheard = pains.find((pain) => pain.permits['hear-pain'].allowed);
  if (unheard !== undefined) return step('hear-pain', unheard.painId);
  const open = pains.find((pain) => pain.status === 'open' && (canChoose(pain) || pain.permits['add-repair'].allowed));
  if (open !== undefined) return step(canChoose(open) ? 'choose-repair' : 'add-repair', open.painId);
  if (permits['tell-decision'].allowed) return step('tell-decision');
  if (view.followUp.status === 'not-set' && permits['schedule-follow-up'].allowed) return step('schedule-follow-up');
  const underWay = pains.find((pain) => pain.repairs.some((repair) => repair.permits['complete-repair'].allowed));
  if (underWay !== undefined) return step('complete-repair', underWay.painId);
  if (permits['complete-follow-up'].allowed && followUpAheadAt(view, now) === null) return step('complete-follow-up');
  return permits.close.allowed ? step('close') : null;
};

/** The five stages of the rail, in order. */
export const RAIL_STAGES = ['listen', 'acknowledge', 'empathize', 'act', 'follow-up'] as const satisfies readonly Stage[];
/** A stage of the rail. */
export type RailStage = (typeof RAIL_STAGES)[number];

/** The stage of the rail that a case stands in; a closed one stands at the end of it. */
export const railStageOf = (stage: Stage): RailStage => RAIL_STAGES.find((each) => each === stage) ?? 'follow-up';
