/** Cases as an import would bring them: one registration each, recognised by the same key every time they come. */
import type { BatchesDone, Failure, Ledger, LedgerWriter, NewCase, NewCaseAnswer, NewCaseKey, OnCommitted } from '../../src-main/engine/ports';
import type { Result } from '../../src-main/shared/result';
import { caseId, commandId, personId } from '../../src-main/shared/vocabulary/ids';
import { CHEN, NOON } from './temp-ledger';

const idOf = (kind: number, place: number): string => `01930000-00${kind}0-7000-8000-${place.toString(16).padStart(12, '0')}`;

/** A case and what it is recognised by. */
export type Incoming = NewCase & NewCaseKey;

/** The case at a place of the file. `change` replaces what a test is about. */
export const incoming = (place: number, change: Partial<Incoming> & { readonly story?: string; readonly name?: string } = {}): Incoming => {
  const { story = `第 ${place} 位客户说退款没有到账。`, name = `客户${place}`, ...rest } = change;
  const person = rest.personId ?? personId(idOf(2, place));
  return {
    caseId: caseId(idOf(1, place)), personId: person, requestHash: place.toString(16).padStart(64, '0'), actorId: CHEN.staffId, recordedAt: NOON, commandId: commandId(idOf(3, place)),
    events: [{
      type: 'CaseRegistered',
      payload: {
        reference: `IN-${place}`, personId: person, ownerId: CHEN.staffId, story, title: story, language: 'zh-CN', channel: 'web', product: '借记卡', journeyStep: null, desiredRemedy: null,
        effortBefore: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, isNamed: true, complainantName: name, complainantPhone: null, complainantAddress: null,
      },
    }],
    ...rest,
  };
};

/** Cut into chunks, as a file is read. */
export const inChunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_unused, chunk) => items.slice(chunk * size, (chunk + 1) * size));

/** Takes them in, counting in the record itself how many were added. */
export const takeIn = (
  ledger: Ledger, chunks: Iterable<readonly Incoming[]>, onCommitted: OnCommitted = () => 'go-on', heard: (answer: NewCaseAnswer) => void = () => undefined,
): Promise<Result<BatchesDone, Failure>> =>
  ledger.changeInBatches(chunks, (writer: LedgerWriter, item: Incoming) => {
    const answer = writer.appendNewCase(item, () => item);
    if (answer === 'added') writer.nextNumber('taken-in');
    heard(answer);
  }, onCommitted);
