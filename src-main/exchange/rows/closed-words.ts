/** The source's words for a standing and a way of contact, read onto the closed lists of this house. The words themselves are kept beside. */
import type { Channel } from '../../shared/vocabulary/case';
import type { RecordedStatus } from '../../shared/vocabulary/importing';

type Reading<T> = readonly (readonly [T, RegExp])[];

// What is not finished is looked for first: "not resolved" and 未结案 hold the words of an end.
const STATUS: Reading<RecordedStatus> = [
  ['open', /^(?:in progress|in process|open\b|opened|re-?opened|new\b|pending|assigned|started|active|unresolved|unassigned|not (?:closed|resolved|completed)|under (?:review|investigation)|on hold|waiting|awaiting|received)/],
  ['open', /^(?:未|待|处理中|办理中|受理|已受理|进行中|跟进中|调查中|新建|新增|在办|转办|重新打开)/],
  ['closed', /^(?:closed|close\b|resolved|complete|completed|done\b|finished|untimely response|withdrawn|cancell?ed|rejected|settled)/],
  ['closed', /^(?:已?(?:办结|结案|关闭|完成|处理完|解决|回复|答复|撤诉|撤销|撤回|归档|处理)|完结|已结|结束)/],
];

const CHANNEL: Reading<Channel> = [
  ['email', /e-?mail|邮件|邮箱|电邮/],
  ['web', /web|internet|online|portal|网站|网上|网页|网络|app|小程序|客户端|公众号/],
  ['message', /sms|text message|chat|whatsapp|wechat|message|短信|微信|在线客服|聊天/],
  ['phone', /phone|call|hotline|^tel|电话|热线|来电|\b12\d{3}\b/],
  ['counter', /counter|branch|person|walk-?in|office|desk|柜台|柜面|网点|现场|来访|当面|前台|到店|大堂/],
  ['letter', /letter|mail|post|fax|written|referral|来信|信函|信件|书面|传真|邮寄|转办|移送/],
];

const plain = (words: string): string => words.normalize('NFKC').trim().toLowerCase();

const firstOf = <T>(readings: Reading<T>, words: string): T | null => readings.find(([, pattern]) => pattern.test(plain(words)))?.[0] ?? null;

/** The standing that these words say, or null. */
export const readStatus = (words: string): RecordedStatus | null => firstOf(STATUS, words);

/** The channel that these words say, or null. What another office sent on comes in as a letter. */
export const readChannel = (words: string): Channel | null => firstOf(CHANNEL, words);
