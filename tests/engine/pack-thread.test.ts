/** The thread that reads packs in the program says the same as reading in place, and main goes on meanwhile. */
import { beforeAll, expect, it } from 'vitest';
import { answerPack, type PackQuestion, type PackReading } from '../../src-main/playbooks/pack-reading';
import { packsOnThread } from '../../src-main/playbooks/thread-client';
import { builtEntry } from '../support/built-entry';
import { samplePack, textsOf } from '../support/sample-pack';

let thread: PackReading;
beforeAll(async () => { thread = packsOnThread(await builtEntry('src-main/playbooks/thread.ts', 'packs')); }, 60_000);

const texts = textsOf(samplePack('restaurant', 1));
const next: PackQuestion['next'] = { version: 2, on: '2026-11-28', what: 'A better first question', newest: texts.pack ?? '' };

it('says the same as reading in place, and leaves main its turns meanwhile', async () => {
  const questions: readonly PackQuestion[] = [{ packId: 'restaurant', texts, next }, { packId: null, texts: { ...texts, coaching: 'prompts: [' }, next: null }];
  const seen = { turns: 0, isAnswered: false };
  const take = (): void => {
    seen.turns += 1;
    if (!seen.isAnswered) setImmediate(take);
  };
  setImmediate(take);
  const answers = await Promise.all(questions.map((question) => thread(question)));
  seen.isAnswered = true;
  expect(seen.turns).toBeGreaterThan(10);
  expect(answers).toEqual(questions.map(answerPack));
  expect(answers.map(({ read }) => (read.ok ? read.value.pack.version : read.error[0]?.code))).toEqual([2, 'yaml-broken']);
});

it('a thread that cannot be had is an accident, no silence', async () => {
  await expect(packsOnThread('/nowhere/packs.js')({ packId: null, texts, next: null })).rejects.toThrow();
});
