/** What can be done now, and why the rest cannot: the same guards that `decide` asks first, so that a button and its command never disagree. */
import { byCommandName, type CaseCommandName } from '../../shared/contract/case-commands';
import type { Refusal } from '../../shared/errors';
import type { ApprovalView, AttachmentView, GestureView, PainView, Permit, PromiseView, RepairView } from '../../shared/views/case-view';
import { byPaperKind, type ClosingOutcome, type PaperKind } from '../../shared/vocabulary/case';
import type { LocalId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { Actor } from './commands';
import type { Governing } from '../playbook/governing';
import { isHiddenFrom } from '../complainants/complainants';
import { RULES } from './decide';
import { refusal } from './rule';
import type { CaseState } from './state';

/**
 * `commands` has every command: open when some part of the case admits it. The rest says the same per part, by local id, so that a locked
 * button can name its own reason: per pain, repair, promise, gesture, approval, attachment, closing outcome (I4) and kind of paper.
 */
export type Allowed = {
  readonly commands: Readonly<Record<CaseCommandName, Permit>>;
  readonly pains: Readonly<Record<LocalId, PainView['permits']>>;
  readonly repairs: Readonly<Record<LocalId, RepairView['permits']>>;
  readonly commitments: Readonly<Record<LocalId, PromiseView['permits']>>;
  readonly gestures: Readonly<Record<LocalId, GestureView['permits']>>;
  readonly approvals: Readonly<Record<LocalId, ApprovalView['permits']>>;
  readonly attachments: Readonly<Record<LocalId, AttachmentView['permits']>>;
  /** Of the program's own command, for whoever brings a file. */
  readonly addAttachment: Permit;
  readonly outcomes: Readonly<Record<ClosingOutcome, Permit>>;
  readonly papers: Readonly<Record<PaperKind, Permit>>;
};

const permit = (refusal: Refusal | null): Permit => (refusal === null ? { allowed: true } : { allowed: false, refusal });

/** An id no case has: asks a rule what it says when there is no such part at all. */
const NO_PART = 'none';

/** Every permit of one case for one person at one moment; the moment matters because promises run out. */
export const allowed = (state: CaseState, actor: Actor, now: Instant, governing: Governing): Allowed => {
  const hidden = isHiddenFrom(state, actor) ? refusal('case-confidential') : null;
  const at = (name: CaseCommandName, target: string | null): Permit => permit(hidden ?? RULES[name].guard(state, target, actor, now, governing));
  const whole = (name: CaseCommandName): Permit => {
    const { targets } = RULES[name];
    if (targets === null) return at(name, null);
    const perPart = targets(state).map((target) => at(name, target));
    return perPart.find((each) => each.allowed) ?? perPart[0] ?? at(name, NO_PART);
  };
  return {
    commands: byCommandName(whole),
    pains: Object.fromEntries(state.pains.map(({ painId }) => [painId, {
      'hear-pain': at('hear-pain', painId), 'add-repair': at('add-repair', painId), 'refuse-pain': at('refuse-pain', painId),
    }])),
    repairs: Object.fromEntries(state.repairs.map(({ repairId }) => [repairId, {
      'choose-repair': at('choose-repair', repairId), 'complete-repair': at('complete-repair', repairId), 'fail-repair': at('fail-repair', repairId),
    }])),
    commitments: Object.fromEntries(state.commitments.map(({ commitmentId }) => [commitmentId, {
      'keep-promise': at('keep-promise', commitmentId), 'break-promise': at('break-promise', commitmentId), 'renegotiate-promise': at('renegotiate-promise', commitmentId),
    }])),
    gestures: Object.fromEntries(state.gestures.map(({ gestureId }) => [gestureId, { 'pay-gesture': at('pay-gesture', gestureId) }])),
    approvals: Object.fromEntries(state.approvals.map(({ approvalId }) => [approvalId, { approve: at('approve', approvalId), 'refuse-approval': at('refuse-approval', approvalId) }])),
    attachments: Object.fromEntries(state.attachments.map(({ attachmentId }) => [attachmentId, { 'remove-attachment': at('remove-attachment', attachmentId) }])),
    addAttachment: permit(hidden ?? RULES['record-attachment'].guard(state, null, actor, now, governing)),
    outcomes: { resolved: at('close', 'resolved'), 'agreed-in-part': at('close', 'agreed-in-part'), 'not-agreed': at('close', 'not-agreed') },
    papers: byPaperKind((kind) => at('request-paper', kind)),
  };
};
