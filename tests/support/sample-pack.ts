/** A small pack that fits the schema, made of plain sentences, for tests that break, change and publish one. */
import { stringify } from 'yaml';
import { Pack } from '../../src-main/shared/playbook/pack';
import type { PackTexts } from '../../src-main/playbooks/read-pack';
import { PACK_PART_NAMES } from '../../src-main/shared/vocabulary/playbook';

const both = (english: string): { 'zh-CN': string; en: string } => ({ en: english, 'zh-CN': `${english}（中文）` });
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const told = (at: number): { 'zh-CN': string[]; en: string[] } => ({ 'zh-CN': [`事${String(at)}`], en: [`matter ${String(at)}`] });
const capped = { degreesEach: 2, most: 6 };
const PAINS = ['money', 'time', 'effort', 'dignity', 'safety', 'information'] as const;
const FACTS = ['harm', 'danger-now', 'others', 'evidence'] as const;

/** The pack. `id` and `version` as told. */
export const samplePack = (id = 'tea-house', version = 1): Pack => Pack.parse({
  pack: {
    format: 1, id, version, name: both('Tea house'), trade: both('Tea and small dishes'), about: both('What a tea house knows about its complaints.'), reviewBy: '2027-06-30', currency: 'CNY', perUnit: { USD: 0.14 },
    changes: many(version, (at) => ({ version: at + 1, on: '2026-11-01', what: both(`What version ${String(at + 1)} brought.`) })),
  },
  journey: { steps: many(8, (at) => ({ id: `step-${String(at)}`, name: both(`Step ${String(at)}`), isDecisive: at === 2 })) },
  categories: {
    channels: [{ id: 'at-the-table', of: 'counter', name: both('At the table') }, { id: 'by-phone', of: 'phone', name: both('By phone') }],
    subjects: many(12, (at) => ({ id: `subject-${String(at)}`, name: both(`Subject ${String(at)}`), about: both(`What subject ${String(at)} is about.`), words: told(at), steps: [`step-${String(at % 8)}`], causes: [`cause-${String(at % 6)}`], isSafety: at === 0 })),
    causes: many(6, (at) => ({ id: `cause-${String(at)}`, of: 'process', name: both(`Cause ${String(at)}`) })),
  },
  moments: { triggers: many(6, (at) => ({ id: `trigger-${String(at)}`, name: both(`Trigger ${String(at)}`), stake: 'trust', weight: 2, words: told(100 + at), subjects: at === 0 ? ['subject-0'] : [], why: both(`Why trigger ${String(at)} matters.`), firstMove: both(`What helps at once with trigger ${String(at)}.`) })) },
  coaching: {
    prompts: many(20, (at) => ({ id: `prompt-${String(at)}`, stage: (['listen', 'acknowledge', 'empathize', 'act', 'follow-up'] as const)[at % 5], text: both(`Idea number ${String(at)} for the talk.`) })),
    questions: many(8, (at) => ({ id: `question-${String(at)}`, stage: at % 2 === 0 ? 'listen' : 'act', text: both(`Open question number ${String(at)}?`) })),
  },
  options: {
    options: many(20, (at) => ({
      id: `option-${String(at)}`, pains: [PAINS[at % 6]], what: both(`Way number ${String(at)} to settle it.`), effort: { minutes: at, visits: 0, documents: 0 }, readyInHours: { from: 0, to: 24 }, cost: { from: 0, to: 5_000 },
      authority: 'agent', departments: [], evidence: null,
    })),
  },
  gestures: { gestures: many(3, (at) => ({ id: `gesture-${String(at)}`, what: both(`Kindness number ${String(at)}.`), cost: { from: 0, to: 2_000 }, authority: 'agent', fits: both(`Right when case ${String(at)} is so.`) })) },
  safety: { facts: FACTS.map((fact) => ({ id: `ask-${fact}`, fact, question: both(`What about ${fact}?`), why: both(`Why ${fact} is asked.`) })), firstMoves: [both('See that nobody is in danger.')], seniorWithinMinutes: 30, callBackWithinMinutes: 120 },
  letters: { blocks: many(6, (at) => ({ id: `block-${String(at)}`, kind: 'resolution-letter', part: 'recourse', text: both(`Block number ${String(at)} of a letter to {{name}}.`) })) },
  rules: {
    effort: { tellingMinutes: 10, transferMinutes: 15, visitMinutes: 60, documentMinutes: 20, contactStartedMinutes: 10, channelSwitchMinutes: 10 },
    contacts: { perCase: 3, perPerson: 6, personWindowDays: 90 },
    temperature: {
      silence: { allowedHours: 48, degreesPerDay: 1, most: 10 }, lateness: { degreesPerDay: 2, most: 10 }, brokenPromise: capped, failedRepair: capped, reopening: capped, transfer: capped, needlessContact: capped, unaskedOffer: capped,
      keptPromise: { degreesEach: 1 }, completedRepair: { degreesEach: 2 }, askedContact: { degreesEach: 0.5 }, evenWithin: 2,
    },
    stake: { pointsPerTriggerWeight: 8, safetyPain: 30, dignityPain: 15, moneyPain: 10, need: 10, ownFault: 10, earlierFailure: 15, decisiveStep: 10, momentOfTruthFrom: 50 },
    authority: { momentOfTruthPercent: { agent: 200, supervisor: 150, administrator: 100 }, doubleDeviationPercent: 150 },
    warnings: { silentAfterHours: 72, promiseAtRiskHours: 4, dueSoonHours: 24, repeatWithinDays: 180, pauseAfterHeatedMinutes: 5 },
  },
});

/** The pack as the files of a folder. */
export const textsOf = (pack: Pack): PackTexts => Object.fromEntries(PACK_PART_NAMES.map((part) => [part, stringify(pack[part], { lineWidth: 0 })]));
