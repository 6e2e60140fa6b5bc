/** The subject suggested from a story: how long it takes, and how often it is right on published complaints whose product is known. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { learn } from '../../../src-main/domain/categories/learn';
import { suggest } from '../../../src-main/domain/categories/suggest';
import type { Measure } from '../bench-context';
import { rowOf, type Row } from '../row';

const Narratives = z.array(z.looseObject({ Product: z.string(), 'Consumer complaint narrative': z.string() }));
/** One complaint in five is kept from the learning and asked afterwards. */
const ONE_IN = 5;

const share = (what: string, limit: string, right: number, asked: number): Row => ({ what, limit, unit: '%', median: (100 * right) / asked, p95: null, count: asked, ratio: null, budget: '–', isOver: null });

/** Learns from four of five narratives of `cfpb_narratives_dev.csv` and asks about the fifth. */
export const measureSuggest: Measure = () => {
  const file = join(process.env['AMENDS_REAL_DATA'] ?? '', 'cfpb_narratives_dev.csv');
  if (process.env['AMENDS_REAL_DATA'] === undefined || !existsSync(file)) return Promise.reject(new Error('AMENDS_REAL_DATA names no folder with cfpb_narratives_dev.csv'));
  const all = Narratives.parse(parse(readFileSync(file), { columns: true })).map((row) => ({ label: row.Product, text: row['Consumer complaint narrative'] }));
  const known = all.filter((_each, index) => index % ONE_IN !== 0);
  const asked = all.filter((_each, index) => index % ONE_IN === 0);
  const startedAt = performance.now();
  const model = learn(known);
  const learningMs = performance.now() - startedAt;
  const times: number[] = [];
  let first = 0;
  let three = 0;
  for (const { label, text } of asked) {
    const askedAt = performance.now();
    const labels = suggest(model, text).map((each) => each.label);
    times.push(performance.now() - askedAt);
    first += labels[0] === label ? 1 : 0;
    three += labels.includes(label) ? 1 : 0;
  }
  const sizes = new Map<string, number>();
  for (const { label } of known) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const [usual] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  return Promise.resolve([
    rowOf('subject: suggested from a narrative', times, { limit: `learnt from ${known.length} narratives in ${learningMs.toFixed(0)} ms`, budget: { words: 'p95 ≤ 20 ms', by: 'p95', most: 20 } }),
    share('subject: the first suggestion is right', `always saying “${usual}”`, first, asked.length),
    share('subject: always the most frequent one', '–', asked.filter(({ label }) => label === usual).length, asked.length),
    share('subject: right within the first three', `${sizes.size} products`, three, asked.length),
  ]);
};
