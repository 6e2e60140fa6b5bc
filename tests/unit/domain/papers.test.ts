/** Papers as events: asked for by people, made and sent by the program, each once; letters wait for what they tell, and copies say that they are. */
import { describe, expect, it } from 'vitest';
import { WITHOUT_PACK } from '../../../src-main/domain/playbook/governing';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { allowed } from '../../../src-main/domain/case/allowed';
import type { PaperKind } from '../../../src-main/shared/vocabulary/case';
import { AGENT, COMMANDS, followUpScheduled, hoursLater, paperIdOf, paperRequested, promiseMade, WAY } from '../../support/builders';
import { given, stateAfter } from '../../support/given';

const issued = (ordinal = 1) => ({ paperId: paperIdOf(ordinal), sha256: 'ab'.repeat(32), pageCount: 3, afterVersion: 8, digest: 'cd'.repeat(32) });
const printed = (ordinal = 1): readonly CaseEvent[] => [{ type: 'PaperIssued', payload: issued(ordinal) }, { type: 'PaperSent', payload: { paperId: paperIdOf(ordinal), printer: 'HP 柜台' } }];
const OWN = '快递公司今早才查到这张卡压在分拨站，明细还在路上。';

describe('papers', () => {
  const failed = { type: 'PaperFailed' as const, payload: { paperId: paperIdOf(1), reason: 'E_FONT' } };

  it('a paper is issued once, however often the job runs (I12)', () => {
    given(...WAY.tell, paperRequested()).when({ name: 'record-paper-issued', payload: issued() }).then({ type: 'PaperIssued', payload: issued() });
    given(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued() }).when({ name: 'record-paper-issued', payload: issued() }).then();
  });

  it('asking twice with one id gives one paper, unless it failed in between', () => {
    given(...WAY.tell, paperRequested()).when(COMMANDS['request-paper']()).then();
    given(...WAY.tell, paperRequested(), failed).when(COMMANDS['request-paper']()).then(paperRequested());
    given(...WAY.tell, paperRequested()).when(COMMANDS['request-paper']({ language: 'en' })).thenRefused('value-not-valid', { facts: { field: 'paperId' } });
  });

  it('a printer that fails does not unmake the paper', () => {
    const state = stateAfter(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued() }, failed);
    expect(state.papers[0]).toMatchObject({ status: 'ready', issue: { pageCount: 3 }, failure: { reason: 'E_FONT' } });
  });

  it('only a paper that exists goes to the printer', () => {
    const send = { name: 'record-paper-sent' as const, payload: { paperId: paperIdOf(1), printer: 'HP 柜台' } };
    given(...WAY.tell, paperRequested()).when(send).thenRefused('paper-not-found');
    given(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued() }).when(send).thenHappens('PaperSent');
    expect(stateAfter(...WAY.tell, paperRequested(), ...printed()).papers[0]?.sendings).toMatchObject([{ printer: 'HP 柜台' }]);
  });
});

describe('what a letter waits for', () => {
  const ask = (kind: PaperKind, words: string | null = null) => COMMANDS['request-paper']({ kind, words });

  it('the acknowledgement for the acknowledgement', () => {
    given(...WAY.listen).when(ask('acknowledgement-letter')).thenRefused('not-acknowledged', { opensWith: 'acknowledge' });
    given(...WAY.acknowledge).when(ask('acknowledgement-letter')).thenHappens('PaperRequested');
  });

  it('the acknowledgement not after the end: it would name the time of a next word that never comes', () => {
    given(...WAY.close).when(ask('acknowledgement-letter')).thenRefused('case-closed', { opensWith: 'reopen' });
  });

  it('the holding letter for a promise with a time ahead, and not after the final response', () => {
    given(...WAY.acknowledge, promiseMade('m2', hoursLater(5))).when(ask('holding-letter', OWN)).thenHappens('PaperRequested');
    given(...WAY.acknowledge).at(hoursLater(400)).when(ask('holding-letter', OWN)).thenRefused('promise-needed', { opensWith: 'promise' });
    given(...WAY.tell).when(ask('holding-letter', OWN)).thenRefused('decision-told');
  });

  it('the final response for a told decision', () => {
    given(...WAY.complete).when(ask('resolution-letter')).thenRefused('decision-not-told', { opensWith: 'tell-decision' });
    given(...WAY.tell).when(ask('resolution-letter')).thenHappens('PaperRequested');
  });

  it('the apology for every pain to be heard first', () => {
    given(...WAY.acknowledge).when(ask('apology-letter', OWN)).thenRefused('pains-unheard');
    given(...WAY.hear).when(ask('apology-letter', OWN)).thenHappens('PaperRequested');
  });

  it('the card for a follow-up with its time', () => {
    given(...WAY.tell).when(ask('follow-up-card')).thenRefused('follow-up-not-set', { opensWith: 'schedule-follow-up' });
    given(...WAY.tell, followUpScheduled()).when(ask('follow-up-card')).thenHappens('PaperRequested');
  });

  it('an apology and a card go to nobody who asked not to be contacted; what the law demands still does (I8)', () => {
    const silence: CaseEvent = { type: 'PreferencesNoted', payload: { channel: null, fromMinute: null, toMinute: null, doNotContact: true, needs: [], needWords: null, takenOverFrom: null } };
    given(...WAY.tell, silence).when(ask('apology-letter', OWN)).thenRefused('do-not-contact');
    given(...WAY.tell, followUpScheduled(), silence).when(ask('follow-up-card')).thenRefused('do-not-contact');
    given(...WAY.tell, silence).when(ask('resolution-letter')).thenHappens('PaperRequested');
  });

  it('own words where the kind asks for them, and nowhere else', () => {
    given(...WAY.hear).when(ask('apology-letter')).thenRefused('value-not-valid', { facts: { field: 'words' } });
    given(...WAY.tell).when(ask('resolution-letter', OWN)).thenRefused('value-not-valid', { facts: { field: 'words' } });
    given(...WAY.hear).when(ask('apology-letter', '给您带来的不便，我们深表歉意，敬请谅解。')).thenRefused('words-ready-made');
    given(...WAY.hear).when(ask('apology-letter', '卡片问题由{责任人}跟进，此前让您反复讲述。')).thenRefused('words-unfilled', { facts: { field: 'words', piece: '{责任人}' } });
  });

  it('the language of the case; only the internal report may be in the other', () => {
    given(...WAY.tell).when(COMMANDS['request-paper']({ kind: 'resolution-letter', language: 'en' })).thenRefused('value-not-valid', { facts: { field: 'language' } });
    given(...WAY.tell).when(COMMANDS['request-paper']({ kind: 'resolution-report', language: 'en' })).thenHappens('PaperRequested');
  });

  it('is what the view says of each kind', () => {
    const at = (...events: readonly CaseEvent[]): string[] => Object.entries(allowed(stateAfter(...events), AGENT, hoursLater(1), WITHOUT_PACK).papers).filter(([, permit]) => permit.allowed).map(([kind]) => kind);
    expect(at(...WAY.listen)).toEqual(['resolution-report']);
    expect(at(...WAY.tell)).toEqual(['resolution-report', 'acknowledgement-letter', 'resolution-letter', 'apology-letter']);
    expect(at(...WAY.tell, followUpScheduled())).toContain('follow-up-card');
  });
});

describe('a copy', () => {
  const sentReport = [...WAY.tell, paperRequested(), ...printed()];
  const copyOf = (ordinal: number, of: number) => COMMANDS['request-paper']({ paperId: paperIdOf(ordinal), copyOf: paperIdOf(of) });

  it('an original leaves the house once; printing it again takes a copy', () => {
    given(...sentReport).when({ name: 'record-paper-sent', payload: { paperId: paperIdOf(1), printer: 'HP 柜台' } }).thenRefused('paper-sent-before', { opensWith: 'request-paper' });
    given(...sentReport).when(copyOf(2, 1)).then({ type: 'PaperRequested', payload: { paperId: paperIdOf(2), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: paperIdOf(1) } });
  });

  it('making again what was sent and would say the same is a copy by itself', () => {
    given(...sentReport).when(COMMANDS['request-paper']({ paperId: paperIdOf(2) })).then({ type: 'PaperRequested', payload: { paperId: paperIdOf(2), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: paperIdOf(1) } });
    given(...sentReport, promiseMade('m3', hoursLater(30))).when(COMMANDS['request-paper']({ paperId: paperIdOf(2) })).then(paperRequested(2));
  });

  it('a copy of a copy names the first, and goes to the printer as often as wanted', () => {
    const copied: readonly CaseEvent[] = [...sentReport, { type: 'PaperRequested', payload: { paperId: paperIdOf(2), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: paperIdOf(1) } }, ...printed(2)];
    given(...copied).when({ name: 'record-paper-sent', payload: { paperId: paperIdOf(2), printer: 'HP 柜台' } }).thenHappens('PaperSent');
    given(...copied).when(copyOf(3, 2)).then({ type: 'PaperRequested', payload: { paperId: paperIdOf(3), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: paperIdOf(1) } });
  });

  it('needs a first that was sent, of the same kind', () => {
    given(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: issued() }).when(copyOf(2, 1)).thenRefused('paper-not-sent');
    given(...WAY.tell).when(copyOf(2, 1)).thenRefused('paper-not-found');
    given(...sentReport).when(COMMANDS['request-paper']({ paperId: paperIdOf(2), kind: 'resolution-letter', copyOf: paperIdOf(1) })).thenRefused('value-not-valid', { facts: { field: 'copyOf' } });
  });

  it('of a letter comes out also when its time is over', () => {
    const asked: CaseEvent = { type: 'PaperRequested', payload: { paperId: paperIdOf(1), kind: 'holding-letter', language: 'zh-CN', words: OWN, copyOf: null } };
    given(...WAY.acknowledge, asked, ...printed()).at(hoursLater(400)).when(COMMANDS['request-paper']({ paperId: paperIdOf(2), kind: 'holding-letter', words: OWN, copyOf: paperIdOf(1) })).thenHappens('PaperRequested');
  });
});
