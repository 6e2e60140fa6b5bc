/** The furious caller whose card is gone, by the shipped bank pack: the harm is contained first, whoever is on the line may do it, and no gift is among the ways to settle it. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { promptsFor } from '../../../src-main/domain/coaching/coaching';
import { optionsFor } from '../../../src-main/domain/options/options';
import { governingBy, type Governing } from '../../../src-main/domain/playbook/governing';
import { stakeOf } from '../../../src-main/domain/triage/stake';
import { readFolder } from '../../../src-main/playbooks/read-folder';
import { readPack } from '../../../src-main/playbooks/read-pack';
import { PAIN_KINDS } from '../../../src-main/shared/vocabulary/case';
import { AGENT, painNamed, preferencesNoted, registered } from '../../support/builders';
import { stateAfter } from '../../support/given';

const CALLS = [
  registered({ story: '钱包在地铁上被偷了，打挂失电话一直占线，四十分钟才有人接，现在还不知道卡里剩多少！', journeyStep: null }),
  registered({ story: 'My handbag was snatched on the tram, I have been on hold for forty minutes and nobody will block my card!', language: 'en', journeyStep: null }),
];

let bank: Governing;
beforeAll(async () => {
  const texts = await readFolder(join(import.meta.dirname, '../../../src-main/playbooks/packs/retail-bank'));
  if (!texts.ok) throw new Error('the bank pack cannot be read');
  const read = readPack(texts.value);
  if (!read.ok) throw new Error('the bank pack is broken');
  bank = governingBy(read.value.pack);
});

describe('a caller whose card is gone', () => {
  it('is a moment of truth from the first sentence on, in both languages, with a first move that blocks before it asks who is calling', () => {
    for (const call of CALLS) {
      const { isMomentOfTruth, triggers } = stakeOf(stateAfter(call, painNamed()), bank);
      expect(isMomentOfTruth).toBe(true);
      expect(triggers[0]?.trigger.id).toBe('card-gone-now');
      expect(triggers[0]?.trigger.firstMove.en).toMatch(/^Block first, identify after/u);
      expect(triggers[0]?.trigger.firstMove['zh-CN']).toMatch(/^先冻结再核身/u);
    }
  });

  it('gets everything stopped before any other way, at no trouble of theirs, by whoever answers the call', () => {
    for (const call of CALLS) {
      expect(optionsFor(stateAfter(call, painNamed()), { kind: 'safety' }, AGENT, 'CNY', bank)[0]).toMatchObject({ optionId: 'stop-everything-now', addsMinutes: 0, mayDecide: { answer: 'yes' } });
    }
  });

  it('hears of no gift among the ways to settle a pain: what is kind stands in a list of its own', () => {
    const ways = PAIN_KINDS.flatMap((kind) => optionsFor(stateAfter(registered(), painNamed()), { kind }, AGENT, 'CNY', bank));
    expect(ways.filter(({ what }) => /\b(gift|present|voucher|bonus points|flowers|umbrella)\b/iu.test(what.en) || /礼品卡|积分|小礼品|赠品|鲜花|代金券/u.test(what['zh-CN'])).map(({ optionId }) => optionId)).toEqual([]);
  });

  it('meets somebody who was reminded to stop it first and to let them shout', () => {
    const told = promptsFor(bank, { stage: 'listen', feeling: 'angry', demeanour: null, subjectId: 'lost-stolen-card' }).map(({ id }) => id);
    expect(told.slice(0, 2)).toEqual(['listen-stop-then-story', 'angry-let-run']);
    expect(promptsFor(bank, { stage: 'act', feeling: 'angry', demeanour: null, subjectId: 'lost-stolen-card' })[0]?.id).toBe('angry-stop-first');
  });
});

describe('somebody who cannot come to a bank', () => {
  it('is offered no visit, except the one that the law leaves, which says so', () => {
    const state = stateAfter(registered(), painNamed(), preferencesNoted({ needs: ['no-visits'] }));
    const visits = PAIN_KINDS.flatMap((kind) => optionsFor(state, { kind }, AGENT, 'CNY', bank)).filter(({ effort }) => effort.visits > 0);
    expect(visits.map(({ optionId, isOnlyLawfulWay }) => [optionId, isOnlyLawfulWay])).toEqual([['notary-at-branch', true]]);
  });
});
