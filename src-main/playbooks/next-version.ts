/** The head of the next version of a pack: its number and the line about what changed, written into `pack.yaml` beside everything that stands there. */
import { isSeq, parseDocument } from 'yaml';
import type { PackTexts } from '../engine/playbook-ports';
import type { CalendarDay } from '../shared/vocabulary/time';

/** What is written into the head. `what` is the same line in both languages: one person wrote it in one of them. */
export type NextVersion = { readonly version: number; readonly on: CalendarDay; readonly what: string };

/** The texts with that head. `newest` is the head of the newest version, whose lines about earlier ones are kept. A head that is no YAML comes back as it was, to be refused by the reader. */
export const withNextVersion = (texts: PackTexts, newest: string, { version, on, what }: NextVersion): PackTexts => {
  const head = parseDocument(texts.pack ?? '');
  const changes = parseDocument(newest).get('changes');
  if (head.errors.length > 0 || !isSeq(changes)) return texts;
  head.set('version', version);
  head.set('changes', changes);
  head.addIn(['changes'], head.createNode({ version, on, what: { 'zh-CN': what, en: what } }));
  return { ...texts, pack: head.toString({ lineWidth: 0 }) };
};
