/** Papers as events: asked for by people, made and sent by the program, each once. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, paperIdOf, paperRequested, WAY } from '../../support/builders';
import { given, stateAfter } from '../../support/given';

describe('papers', () => {
  const issued = { paperId: paperIdOf(1), sha256: 'ab'.repeat(32), pageCount: 3, afterVersion: 8, digest: 'cd'.repeat(32) };
  const failed = { type: 'PaperFailed' as const, payload: { paperId: paperIdOf(1), reason: 'E_FONT' } };

  it('a paper is issued once, however often the job runs (I12)', () => {
    given(...WAY.tell, paperRequested()).when({ name: 'record-paper-issued', payload: issued }).then({ type: 'PaperIssued', payload: issued });
    given(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued }).when({ name: 'record-paper-issued', payload: issued }).then();
  });

  it('asking twice with one id gives one paper, unless it failed in between', () => {
    given(...WAY.tell, paperRequested()).when(COMMANDS['request-paper']()).then();
    given(...WAY.tell, paperRequested(), failed).when(COMMANDS['request-paper']()).then(paperRequested());
    given(...WAY.tell, paperRequested()).when(COMMANDS['request-paper']({ language: 'en' })).thenRefused('value-not-valid', { facts: { field: 'paperId' } });
  });

  it('a printer that fails does not unmake the paper', () => {
    const state = stateAfter(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued }, failed);
    expect(state.papers[0]).toMatchObject({ status: 'ready', issue: { pageCount: 3 }, failure: { reason: 'E_FONT' } });
  });

  it('only a paper that exists goes to the printer, as often as wanted', () => {
    const send = { name: 'record-paper-sent' as const, payload: { paperId: paperIdOf(1), printer: 'HP 柜台' } };
    given(...WAY.tell, paperRequested()).when(send).thenRefused('paper-not-found');
    const printed = [...WAY.tell, paperRequested(), { type: 'PaperIssued' as const, payload: issued }, { type: 'PaperSent' as const, payload: send.payload }];
    given(...printed).when(send).thenHappens('PaperSent');
    expect(stateAfter(...printed).papers[0]?.sendings).toMatchObject([{ printer: 'HP 柜台' }]);
  });

  it('the letter to the customer tells a decision, so there is one', () => {
    given(...WAY.complete).when(COMMANDS['request-paper']({ kind: 'resolution-letter' })).thenRefused('decision-not-told', { opensWith: 'tell-decision' });
    given(...WAY.tell).when(COMMANDS['request-paper']({ kind: 'resolution-letter' })).thenHappens('PaperRequested');
  });
});
