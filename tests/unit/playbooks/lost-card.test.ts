/** The furious caller whose card is gone, by the shipped bank pack: the harm is contained first, whoever is on the line may do it, and no gift is among the ways to settle it. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { promptsFor, questionsFor } from '../../../src-main/domain/coaching/coaching';
import { optionsFor } from '../../../src-main/domain/options/options';
import { governingBy, type Governing } from '../../../src-main/domain/playbook/governing';
import { stakeOf } from '../../../src-main/domain/triage/stake';
import { subjectOfIdeas } from '../../../src-main/engine/queries/category';
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

/** Each subject of the pack, and none. */
const everySubject = (): readonly (string | null)[] => [null, ...(bank.pack?.categories.subjects ?? []).map(({ id }) => id)];

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
      expect(optionsFor(stateAfter(call, painNamed()), { kind: 'safety' }, AGENT, 'CNY', bank, 'lost-stolen-card')[0]).toMatchObject({ optionId: 'stop-everything-now', addsMinutes: 0, mayDecide: { answer: 'yes' } });
    }
  });

  it('hears of no gift among the ways to settle a pain: what is kind stands in a list of its own', () => {
    const ways = PAIN_KINDS.flatMap((kind) => everySubject().flatMap((subjectId) => optionsFor(stateAfter(registered(), painNamed()), { kind }, AGENT, 'CNY', bank, subjectId)));
    expect(ways.filter(({ what }) => /\b(gift|present|voucher|bonus points|flowers|umbrella)\b/iu.test(what.en) || /礼品卡|积分|小礼品|赠品|鲜花|代金券/u.test(what['zh-CN'])).map(({ optionId }) => optionId)).toEqual([]);
  });

  it('meets somebody who was reminded to stop it first and to let them shout', () => {
    const told = promptsFor(bank, { stage: 'listen', feeling: 'angry', demeanour: null, subjectId: 'lost-stolen-card' }).map(({ id }) => id);
    expect(told.slice(0, 2)).toEqual(['listen-stop-then-story', 'angry-let-run']);
    expect(promptsFor(bank, { stage: 'act', feeling: 'angry', demeanour: null, subjectId: 'lost-stolen-card' })[0]?.id).toBe('angry-stop-first');
  });
});

describe('what a playbook puts before somebody while nobody said what the case is about', () => {
  const subjectsOf = (optionIds: readonly string[]): ReadonlySet<string> => new Set((bank.pack?.options.options ?? []).filter(({ id }) => optionIds.includes(id)).flatMap(({ subjects }) => [...subjects]));
  const idsFor = (subjectId: string | null): readonly string[] => PAIN_KINDS.flatMap((kind) => optionsFor(stateAfter(registered(), painNamed()), { kind }, AGENT, 'CNY', bank, subjectId)).map(({ optionId }) => optionId);

  it('goes by what the words clearly speak for', () => {
    for (const call of CALLS) expect(subjectOfIdeas(stateAfter(call, painNamed()), bank)).toEqual({ subjectId: 'lost-stolen-card', from: 'words' });
  });

  it('is for any subject where the words speak for none: no way out of somebody else’s trouble', () => {
    expect(subjectOfIdeas(stateAfter(registered({ story: '想说一件事。' }), painNamed()), bank)).toEqual({ subjectId: null, from: 'any' });
    expect(subjectsOf(idsFor(null)).size).toBe(0);
    for (const { id } of questionsFor(bank, { stage: 'act', feeling: null, demeanour: null, subjectId: null })) expect(bank.pack?.coaching.questions.find((each) => each.id === id)?.subjects).toEqual([]);
  });

  it('has a way for each kind of pain even then', () => {
    for (const kind of PAIN_KINDS) expect(optionsFor(stateAfter(registered(), painNamed()), { kind }, AGENT, 'CNY', bank, null).length, kind).toBeGreaterThan(0);
  });
});

describe('somebody who cannot come to a bank', () => {
  it('is offered no visit, except the one that the law leaves, which says so', () => {
    const state = stateAfter(registered(), painNamed(), preferencesNoted({ needs: ['no-visits'] }));
    const visits = PAIN_KINDS.flatMap((kind) => everySubject().flatMap((subjectId) => optionsFor(state, { kind }, AGENT, 'CNY', bank, subjectId))).filter(({ effort }) => effort.visits > 0);
    expect(new Set(visits.map(({ optionId, isOnlyLawfulWay }) => `${optionId} ${String(isOnlyLawfulWay)}`))).toEqual(new Set(['notary-at-branch true']));
  });
});
