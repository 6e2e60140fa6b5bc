/** What bends the way of a case, for the internal report: cycles and their causes, hands, approvals, amounts, people around it, files, notes, where it came from. */
import type { EarlyEnd } from '../domain/case/state';
import type { Account, Authority, Cause, Channel, Need, Outcome } from '../shared/vocabulary/case';
import type { AmountMinor } from '../shared/vocabulary/money';
import type { CalendarDay, Instant } from '../shared/vocabulary/time';

/** One end of an earlier cycle, with its cause. */
export type EndLine = { readonly at: Instant; readonly byName: string; readonly outcome: Outcome; readonly review: { readonly cause: Cause; readonly causeWords: string; readonly lesson: string } | null };
/** One reopening: the failure is a double deviation from then on (I7). One of `superior` and `noSuperiorReason` is there. */
export type ReopeningLine = { readonly cycle: number; readonly at: Instant; readonly byName: string; readonly channel: Channel; readonly words: string; readonly superior: string | null; readonly noSuperiorReason: string | null };
/** One handover with its three lines (I7). */
export type HandoverLine = {
  readonly from: string; readonly to: string; readonly happened: string; readonly promised: string; readonly notAskAgain: string; readonly offeredAt: Instant; readonly status: 'offered' | 'accepted' | 'declined' | 'taken-back';
  readonly endedAt: Instant | null; readonly reason: string | null;
};
/** One approval: who asked and why, who decided and why, and whether the asker had made or raised the deciding account (I6). */
export type ApprovalLine = {
  readonly account: Account; readonly what: string; readonly amountMinor: AmountMinor; readonly reason: string; readonly askedBy: string; readonly askedAt: Instant; readonly status: 'open' | 'given' | 'refused';
  readonly decision: { readonly byName: string; readonly at: Instant; readonly reason: string; readonly isFlagged: boolean } | null;
};
/** The four amounts of one remedy; null where no money changes hands or the step is not reached. */
export type AmountLine = { readonly what: string; readonly requestedMinor: AmountMinor | null; readonly offeredMinor: AmountMinor | null; readonly acceptedMinor: AmountMinor | null; readonly paidMinor: AmountMinor | null };
/** One file; a removed one keeps its line and its reason. */
export type AttachmentLine = { readonly name: string; readonly mediaType: string; readonly sizeBytes: number; readonly at: Instant; readonly byName: string; readonly removedBecause: string | null };
/** One note for colleagues. */
export type NoteLine = { readonly words: string; readonly at: Instant; readonly byName: string };

/** All of it. Empty lists and nulls leave no trace on the page. */
export type LifeLines = {
  readonly cycle: number; readonly pastEnds: readonly EndLine[]; readonly reopenings: readonly ReopeningLine[]; readonly early: EarlyEnd | null;
  readonly handovers: readonly HandoverLine[]; readonly approvals: readonly ApprovalLine[]; readonly repairAmounts: readonly AmountLine[];
  readonly representative: { readonly name: string; readonly phone: string | null; readonly authority: Authority; readonly authorityWords: string | null } | null;
  readonly joint: readonly { readonly name: string; readonly phone: string | null }[];
  readonly confidential: { readonly reason: string; readonly byName: string; readonly at: Instant } | null;
  readonly preferences: { readonly channel: Channel | null; readonly fromMinute: number | null; readonly toMinute: number | null; readonly doNotContact: boolean; readonly needs: readonly Need[]; readonly needWords: string | null } | null;
  readonly notes: readonly NoteLine[]; readonly attachments: readonly AttachmentLine[]; readonly hold: { readonly reason: string; readonly byName: string; readonly at: Instant } | null;
  readonly imported: { readonly source: string; readonly sourceReference: string; readonly receivedOn: CalendarDay | null; readonly issue: string | null; readonly sourceStatus: string | null; readonly companyResponse: string | null } | null;
};
