/**
 * Finds a promise in the house's words: a date that lies ahead together with something that the house does. What the customer may do until a day,
 * and what is past, is none. It errs on the side of asking: a promise too many on record harms less than one that nobody keeps (S0.2).
 */
import type { Instant } from '../../shared/vocabulary/time';
import type { DayCalendar } from './calendar';
import { timesIn } from './dates-in-words';

/** When the words were said and the letter is written, in the branch's calendar. */
export type WrittenWhen = { readonly saidAt: Instant; readonly writtenAt: Instant; readonly calendar: DayCalendar };
/** A promise in words; `isMetBy` says whether a promise on record with this time is the one. */
export type PromisedDay = { readonly piece: string; readonly isMetBy: (dueAt: Instant) => boolean };

const OUR_ACT = new RegExp([
  String.raw`\b(?:will|shall|going to|promises?|promised|guarantees?|guaranteed|expects?|expected|due|planned|scheduled)\b|['’]ll\b`,
  String.raw`\b(?:be|is|are|gets?) (?:sent|paid|refunded|returned|delivered|called|credited|replaced|repaired|fixed|finished|completed|done|made|given|ready|answered|told|transferred|issued|waived|corrected|reviewed|back)\b`,
  String.raw`\b(?:arrives?|comes?|calls?|sends?|pays?|refunds?|delivers?|answers?|follows?|reaches|replaces|repairs|goes out)\b`,
  '将|会(?![员议计诊所])|承诺|保证|预计|争取|尽量|安排|予以',
  '寄出|寄送|寄到|送达|送到|送货|送上|退还|退回|退款|到账|支付|赔付|赔偿|补偿|回电|致电|来电|回复|答复|联系您|告知|通知|完成|办妥|办结|办好|更换|换新|修好|修复|维修|处理完|补发|发放|发出|减免|上门|打给您|给您打|补上',
].join('|'), 'iu');

const CUSTOMERS_ACT = /\byou (?:may|can|could|must|need to|have to|have until|are free to|are entitled to)\b|\banyone (?:who|may|can)\b|您(?:也|还)?(?:可以?|有权|须|需|应|要)|可(?:在|于|向|自|要求|申请|依法)|有权/iu;

/** The first date ahead in a sentence that promises an act of the house, or null. */
export const promisedDay = (sentence: string, { saidAt, writtenAt, calendar }: WrittenWhen): PromisedDay | null => {
  if (!OUR_ACT.test(sentence) || CUSTOMERS_ACT.test(sentence)) return null;
  const today = calendar.dayOf(writtenAt);
  const ahead = timesIn(sentence, calendar.dayOf(saidAt), calendar).find(({ day, isSpan }) => (isSpan ? day >= today : day > today));
  if (ahead === undefined) return null;
  const { piece, day, isSpan } = ahead;
  return { piece, isMetBy: (dueAt) => (isSpan ? calendar.dayOf(dueAt) <= day : calendar.dayOf(dueAt) === day) };
};
