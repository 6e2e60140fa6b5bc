/**
 * What a whole pack still lacks before it is good enough to be shipped: something for everybody, in both languages, nothing said twice, nothing that fits any complaint,
 * no word on customer paper that S1.2, S3.7 and S4.4 keep off it. Such a pack works; the shipped ones are held to this by a test.
 */
import { isReadyMade } from '../domain/wording/ready-made';
import type { Pack } from '../shared/playbook/pack';
import { LANGUAGES, PAIN_KINDS, SAFETY_FACTS, STAGES, type Language } from '../shared/vocabulary/case';
import { DEMEANOURS, FEELINGS } from '../shared/vocabulary/moment';
import { PACK_PART_NAMES, type PackFault, type PackGapCode } from '../shared/vocabulary/playbook';
import type { ReadPack } from './read-pack';
import type { Finding } from './references';

type Sentence = { readonly part: Finding['part']; readonly path: readonly (string | number)[]; readonly language: Language; readonly text: string };

const isLanguage = (key: string): key is Language => LANGUAGES.some((language) => language === key);

/** Every text of a part that stands in both languages, wherever it is. */
const sentencesIn = (part: Finding['part'], value: unknown, path: readonly (string | number)[] = []): readonly Sentence[] => {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => sentencesIn(part, entry, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'string' ? (isLanguage(key) ? [{ part, path: [...path, key], language: key, text: entry }] : []) : sentencesIn(part, entry, [...path, key]));
};

const gap = (part: Finding['part'], path: readonly (string | number)[], code: PackGapCode, facts: PackFault['facts'] = {}): Finding => ({ part, path, code, facts });
const holdsForAny = ({ subjects }: { readonly subjects: readonly string[] }): boolean => subjects.length === 0;

const missingFor = (pack: Pack): readonly Finding[] => {
  const { prompts, questions } = pack.coaching;
  const plain = prompts.filter((prompt) => holdsForAny(prompt) && prompt.feelings.length === 0 && prompt.demeanours.length === 0);
  const open = STAGES.filter((stage) => stage !== 'closed');
  return [
    ...PAIN_KINDS.filter((pain) => !pack.options.options.some((option) => holdsForAny(option) && option.pains.includes(pain))).map((pain) => gap('options', ['options'], 'pain-without-option', { pain })),
    ...SAFETY_FACTS.filter((fact) => !pack.safety.facts.some((asked) => holdsForAny(asked) && asked.fact === fact)).map((fact) => gap('safety', ['facts'], 'safety-fact-unasked', { fact })),
    ...open.filter((stage) => plain.filter((prompt) => prompt.stage === stage).length < 2).map((stage) => gap('coaching', ['prompts'], 'stage-without-prompts', { stage })),
    ...FEELINGS.filter((feeling) => !prompts.some(({ feelings }) => feelings.includes(feeling))).map((feeling) => gap('coaching', ['prompts'], 'feeling-without-prompts', { feeling })),
    ...DEMEANOURS.filter((demeanour) => demeanour !== 'plain' && !prompts.some(({ demeanours }) => demeanours.includes(demeanour))).map((demeanour) => gap('coaching', ['prompts'], 'demeanour-without-prompts', { demeanour })),
    ...(['listen', 'act'] as const).filter((stage) => !questions.some((question) => question.stage === stage && holdsForAny(question))).map((stage) => gap('coaching', ['questions'], 'stage-without-question', { stage })),
    ...(pack.journey.steps.some(({ isDecisive }) => isDecisive) ? [] : [gap('journey', ['steps'], 'no-decisive-step')]),
    ...(pack.categories.subjects.some(({ isSafety }) => isSafety) ? [] : [gap('categories', ['subjects'], 'no-safety-subject')]),
    ...pack.journey.steps.flatMap(({ id }, at) => (pack.categories.subjects.some(({ steps }) => steps.includes(id)) ? [] : [gap('journey', ['steps', at, 'id'], 'nobody-names-it', { id })])),
    ...pack.categories.causes.flatMap(({ id }, at) => (pack.categories.subjects.some(({ causes }) => causes.includes(id)) ? [] : [gap('categories', ['causes', at, 'id'], 'nobody-names-it', { id })])),
  ];
};

/** Names may recur (a department, a channel); a sentence is said once. */
const SHORTEST_SENTENCE: Readonly<Record<Language, number>> = { 'zh-CN': 9, en: 24 };
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const saidTwice = (sentences: readonly Sentence[], place: ReadPack['place']): readonly Finding[] => {
  const first = new Map<string, Sentence>();
  return sentences.filter(({ language, text }) => text.length >= SHORTEST_SENTENCE[language]).flatMap((sentence) => {
    const earlier = first.get(bare(sentence.text));
    if (earlier === undefined) {
      first.set(bare(sentence.text), sentence);
      return [];
    }
    const at = place(gap(earlier.part, earlier.path, 'sentence-twice'));
    return [gap(sentence.part, sentence.path, 'sentence-twice', { file: at.file, line: at.line ?? 0 })];
  });
};

const isForeign = ({ language, text }: Sentence): boolean => (language === 'en' ? /\p{Script=Han}/u.test(text) : text.length > 8 && !/\p{Script=Han}/u.test(text));

const FORBIDDEN_ON_PAPER = /\b(?:(?:i|we) (?:can't|cannot|can not|don't think)|unfortunately|kpi|quota|score[sd]?|rate (?:me|us)|five[- ]star|performance review|special offer|upgrade to|(?<=, )but|^but)\b|但是|可是|恕难|没办法|做不到|考核|评分|打分|好评|五星|绩效|扣款处罚|罚款|优惠办理|推荐办理/iu;

const wordsToAvoid = (sentences: readonly Sentence[]): readonly Finding[] => sentences.flatMap((sentence) => {
  const { part, path, language, text } = sentence;
  const forbidden = part === 'letters' ? FORBIDDEN_ON_PAPER.exec(text)?.[0] : undefined;
  return [
    ...(isForeign(sentence) ? [gap(part, path, 'wrong-language', { language })] : []),
    ...(['coaching', 'options', 'gestures', 'letters'].includes(part) && text.length >= SHORTEST_SENTENCE[language] && isReadyMade(text) ? [gap(part, path, 'ready-made')] : []),
    ...(forbidden === undefined ? [] : [gap(part, path, 'forbidden-word', { word: forbidden })]),
  ];
});

/** Everything a pack lacks, with its place. */
export const gapsOf = ({ pack, place }: ReadPack): readonly PackFault[] => {
  const sentences = PACK_PART_NAMES.flatMap((part) => sentencesIn(part, pack[part]));
  return [...missingFor(pack), ...saidTwice(sentences, place), ...wordsToAvoid(sentences)].map(place);
};

