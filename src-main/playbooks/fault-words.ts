/** A sentence in both languages for everything that can be wrong with a pack: for the screen, the log and the command alike. */
import type { Language } from '../shared/vocabulary/case';
import type { PackFault, PackFaultCode, PackGapCode } from '../shared/vocabulary/playbook';

type Words = Readonly<Record<Language, string>>;

/** `{name}` is filled from the facts. */
const SENTENCES: Readonly<Record<PackFaultCode | PackGapCode, Words>> = {
  'folder-unread': { en: 'This folder cannot be read.', 'zh-CN': '无法读取该文件夹。' },
  'file-missing': { en: 'This file is missing from the folder.', 'zh-CN': '文件夹中缺少此文件。' },
  'file-unknown': { en: 'No part of a pack has this name.', 'zh-CN': '知识包没有这一部分。' },
  'file-too-large': { en: 'The file is too large for a part of a pack.', 'zh-CN': '文件过大。' },
  'file-not-text': { en: 'The file is not text in UTF-8.', 'zh-CN': '文件不是 UTF-8 文本。' },
  'yaml-broken': { en: 'This is not YAML: {message}', 'zh-CN': '不符合 YAML 格式：{message}' },
  'yaml-too-deep': { en: 'Nested more deeply than any part of a pack.', 'zh-CN': '嵌套层数过多。' },
  'yaml-not-plain': { en: '“{piece}”: anchors, aliases, tags and directives are not taken. A text that begins with such a sign stands in quotation marks.', 'zh-CN': '“{piece}”：不接受锚点、别名、标签和指令。以此类符号开头的文字请加引号。' },
  'key-twice': { en: '“{key}” stands here twice.', 'zh-CN': '“{key}”在此处出现两次。' },
  missing: { en: '“{key}” is missing.', 'zh-CN': '缺少“{key}”。' },
  'wrong-kind': { en: 'Expected here: {expected}.', 'zh-CN': '此处应为：{expected}。' },
  'unknown-key': { en: '“{key}” is not known here.', 'zh-CN': '此处没有“{key}”这一项。' },
  'not-one-of': { en: 'Not one of: {values}.', 'zh-CN': '不在允许的值之内：{values}。' },
  'not-an-id': { en: 'An id is 2 to 49 small letters, digits and hyphens, beginning with a letter.', 'zh-CN': '标识由 2 至 49 个小写字母、数字和连字符组成，以字母开头。' },
  'not-a-day': { en: 'Not a day as year-month-day.', 'zh-CN': '不是有效日期（年-月-日）。' },
  'too-short': { en: 'Too short: at least {least} characters.', 'zh-CN': '过短：至少 {least} 个字符。' },
  'too-long': { en: 'Too long: at most {most} characters.', 'zh-CN': '过长：最多 {most} 个字符。' },
  'too-few': { en: 'Too few entries: at least {least}.', 'zh-CN': '条目过少：至少 {least} 条。' },
  'too-many': { en: 'Too many entries: at most {most}.', 'zh-CN': '条目过多：最多 {most} 条。' },
  'too-small': { en: 'Too small: at least {least}.', 'zh-CN': '过小：至少 {least}。' },
  'too-large': { en: 'Too large: at most {most}.', 'zh-CN': '过大：最多 {most}。' },
  'range-reversed': { en: '“from” is more than “to”.', 'zh-CN': '“from”大于“to”。' },
  'not-valid': { en: 'Not valid here.', 'zh-CN': '此处内容无效。' },
  'id-twice': { en: 'The id “{id}” stands in this list twice.', 'zh-CN': '标识“{id}”在此列表中出现两次。' },
  'no-such-step': { en: 'journey.yaml has no step “{id}”.', 'zh-CN': 'journey.yaml 中没有步骤“{id}”。' },
  'role-not-lower': { en: 'In a moment of truth the role is a lower one than {role}, or is left out.', 'zh-CN': '关键时刻的权限角色须低于“{role}”，否则省去这一行。' },
  'no-such-subject': { en: 'categories.yaml has no subject “{id}”.', 'zh-CN': 'categories.yaml 中没有事项“{id}”。' },
  'no-such-cause': { en: 'categories.yaml has no cause “{id}”.', 'zh-CN': 'categories.yaml 中没有原因“{id}”。' },
  'versions-not-ascending': { en: 'Versions in “changes” ascend, and their days do not go back.', 'zh-CN': '“changes”中的版本应递增，日期不得倒退。' },
  'version-not-newest': { en: 'The last version in “changes” is {newest}, but the pack says {version}.', 'zh-CN': '“changes”中最后的版本是 {newest}，而知识包写的是 {version}。' },
  'version-taken': { en: 'Version {version} is in the record with other words; the next free one is {next}.', 'zh-CN': '版本 {version} 已在记录中且内容不同；下一个可用版本是 {next}。' },
  'pain-without-option': { en: 'No option for the pain “{pain}” holds for any subject.', 'zh-CN': '没有适用于任何事项的“{pain}”处理方案。' },
  'safety-fact-unasked': { en: 'No question for the safety fact “{fact}” holds for any subject.', 'zh-CN': '没有适用于任何事项的安全事实“{fact}”的询问。' },
  'stage-without-prompts': { en: 'Fewer than two prompts of the stage “{stage}” hold for anyone.', 'zh-CN': '阶段“{stage}”中适用于任何人的提示不足两条。' },
  'feeling-without-prompts': { en: 'No prompt for the feeling “{feeling}”.', 'zh-CN': '没有针对情绪“{feeling}”的提示。' },
  'demeanour-without-prompts': { en: 'No prompt for the demeanour “{demeanour}”.', 'zh-CN': '没有针对态度“{demeanour}”的提示。' },
  'stage-without-question': { en: 'No open question of the stage “{stage}” holds for any subject.', 'zh-CN': '阶段“{stage}”没有适用于任何事项的开放式问题。' },
  'no-decisive-step': { en: 'No step of the journey is decisive.', 'zh-CN': '没有任何步骤被标为关键。' },
  'no-safety-subject': { en: 'No subject concerns safety.', 'zh-CN': '没有涉及安全的事项。' },
  'sentence-twice': { en: 'The same sentence stands in {file}, line {line}.', 'zh-CN': '同一句话已在 {file} 第 {line} 行出现。' },
  'wrong-language': { en: 'These words are in another language than “{language}”.', 'zh-CN': '文字语言与“{language}”不符。' },
  'ready-made': { en: 'A phrase that would fit any complaint: say what is done here.', 'zh-CN': '放之四海皆准的套话：请写明具体做法。' },
  'forbidden-word': { en: '“{word}” does not belong on paper for customers.', 'zh-CN': '“{word}”不应出现在给客户的文书中。' },
  'nobody-names-it': { en: 'No subject names “{id}”.', 'zh-CN': '没有事项引用“{id}”。' },
};

const fill = (sentence: string, facts: PackFault['facts']): string => sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole));

/** A fault with its sentence in both languages; neither names the file, see `faultLine`. */
export const packFault = (place: Pick<PackFault, 'file' | 'line' | 'path'>, code: PackFault['code'], facts: PackFault['facts'] = {}): PackFault => ({
  ...place, code, facts, sentence: { 'zh-CN': fill(SENTENCES[code]['zh-CN'], facts), en: fill(SENTENCES[code].en, facts) },
});

/** A fault as one line for terminal and log: `options.yaml, line 41: …`. */
export const faultLine = ({ file, line, path, sentence }: PackFault, language: Language): string => {
  const where = path === '' ? '' : ` [${path}]`;
  if (language === 'en') return `${file}${line === null ? '' : `, line ${line}`}: ${sentence.en}${where}`;
  return `${file}${line === null ? '' : ` 第 ${line} 行`}：${sentence['zh-CN']}${where}`;
};
