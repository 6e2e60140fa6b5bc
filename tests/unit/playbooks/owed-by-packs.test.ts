/** What every pack in `packs/` owes to the demands, whoever writes the next one: whole in both languages, open questions, evidence as an invitation, and a way for those who can neither come nor bring a paper. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src-main/playbooks/check-folder';
import { readFolder } from '../../../src-main/playbooks/read-folder';
import { readPack } from '../../../src-main/playbooks/read-pack';
import type { Pack } from '../../../src-main/shared/playbook/pack';
import { LANGUAGES, PAIN_KINDS } from '../../../src-main/shared/vocabulary/case';

const PACKS = join(import.meta.dirname, '../../../src-main/playbooks/packs');
const names: string[] = [];
const packs: Pack[] = [];

beforeAll(async () => {
  names.push(...(await readdir(PACKS)));
  for (const name of names) {
    const texts = await readFolder(join(PACKS, name));
    if (!texts.ok) throw new Error(`no pack ${name}`);
    const read = readPack(texts.value);
    if (!read.ok) throw new Error(`pack ${name} is broken`);
    packs.push(read.value.pack);
  }
});

/** A question that "yes" or "no" would answer. */
const CLOSED = { en: /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)\b/iu, 'zh-CN': /吗[？?]?$|是不是|有没有|对不对|能不能/u } as const;
/** Matters of private life that no complaint needs (S1.4); a safety fact may ask about the body. */
const PRIVATE = { en: /\b(?:married|divorced|boyfriend|girlfriend|salary|how much do you earn|how old are you|which religion|sexual)\b/iu, 'zh-CN': /结婚了没|婚姻状况|男朋友|女朋友|工资多少|收入多少|多大年纪|几岁了|什么宗教|性取向/u } as const;
/** Evidence as a condition. */
const DEMANDED = { en: /\b(?:must|required?|mandatory|otherwise no|only (?:if|with)|without (?:it|which) no)\b/iu, 'zh-CN': /必须|务必|须提供|否则不|凭此方可|缺一不可/u } as const;

describe('every shipped pack', () => {
  it('is whole: nothing is missing, said twice, in the wrong language, or a word that no letter may hold (S2.3, S1.2, S3.7, S4.4)', async () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(await checkFolder(join(PACKS, name), 'en'), name).toMatchObject({ isWhole: true });
  });

  it('goes through its trade from door to door, and names the few steps that decide (S3.6)', () => {
    for (const { pack, journey, categories } of packs) {
      expect(categories.subjects.length, pack.id).toBeGreaterThanOrEqual(12);
      const decisive = journey.steps.filter(({ isDecisive }) => isDecisive).length;
      expect(decisive, pack.id).toBeGreaterThan(0);
      expect(decisive, pack.id).toBeLessThanOrEqual(journey.steps.length / 2);
    }
  });

  it('asks open questions while it listens, and none about private life (S1.4)', () => {
    for (const { coaching } of packs) {
      const told = coaching.questions.flatMap(({ id, stage, text }) => LANGUAGES.filter((language) => (stage === 'listen' && CLOSED[language].test(text[language])) || PRIVATE[language].test(text[language])).map((language) => `${id} ${text[language]}`));
      expect(told).toEqual([]);
    }
  });

  it('invites evidence and never makes it a condition (S4.8)', () => {
    for (const { options } of packs) {
      expect(options.options.flatMap(({ id, evidence }) => LANGUAGES.filter((language) => evidence !== null && DEMANDED[language].test(evidence[language])).map(() => id))).toEqual([]);
    }
  });

  it('has for each subject and each kind of pain a way that asks for no visit and no paper (S0.4)', () => {
    for (const { pack, categories, options } of packs) {
      for (const { id } of categories.subjects) {
        for (const pain of PAIN_KINDS) {
          const easy = options.options.filter(({ pains, subjects, effort }) => pains.includes(pain) && (subjects.length === 0 || subjects.includes(id)) && effort.visits === 0 && effort.documents === 0);
          expect(easy.length, `${pack.id}: ${id}, ${pain}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
