/** Tells an apology or an explanation for this case from one that would fit any (S3.7): a phrase off the shelf alone says nothing to anybody. */

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’‘`]/gu, "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();

/** Phrases that customers have read everywhere, as they stand after `bare`. Salutations and closings around them are taken away too. */
const OFF_THE_SHELF: readonly RegExp[] = [
  /\bdear (customer|sir|madam|sir or madam|valued customer)\b/gu,
  /\b(we|i) (would like to |want to |wish to )?(sincerely |deeply |truly |humbly )*(apologi[sz]e|regret|(are|am) ((very|so|truly|deeply|really) )*sorry)( (very|so) much)?\b/gu,
  /\b(please accept )?(our|my) (sincere|sincerest|deepest|heartfelt|profound)* ?apolog(y|ies)\b/gu,
  /\b(for )?(any|the|all|this|your) (possible )?(inconveniences?|troubles?|frustration)( (that )?(this|we|it)( may| might)? (has |have )?(caused?)( you)?)?( caused)?\b/gu,
  /\b(that )?(may|might) have (been )?caused( (to )?you)?\b/gu,
  /\bthank you for your (patience and understanding|patience|understanding|kind understanding|feedback)\b/gu,
  /\b(we|i) (take|value|appreciate) (this matter|your feedback|your business|complaints|all complaints|your complaint)( (very )?seriously)?\b/gu,
  /\b(yours )?sincerely\b/gu,
  /(尊敬的|亲爱的)?(客户|顾客|用户)(您好|你好)?/gu,
  /(为此|对此|就此)?(我们|本公司|本行|我行|我司|本店|我)?(在此)?(向您|对您|为此|对此|就此)?(表示|致以|深表|深感)?(最|非常|十分|万分|诚挚|真诚|深切|深深|衷心)*(地|的)*(歉意|抱歉|道歉|致歉|对不起|不好意思)/gu,
  /(由此)?(给|对|为)?您?(所)?(造成|带来)(了)?(的)?(一切)?(不便|困扰|麻烦|影响)(之处)?/gu,
  /(敬请|恳请|请|望|希望)?您?(多多)?(谅解|理解|见谅|海涵|包涵|原谅|体谅)/gu,
  /(感谢|谢谢)您?(的)?(理解[与和]支持|理解|支持|配合|耐心|宝贵意见)/gu,
  /(高度|非常|十分)重视(您的)?(反馈|意见|投诉|问题)?/gu,
];

/** Fewest letters or characters that must be left besides the phrases: what failed has a name. */
const FEWEST_LEFT = 8;

/** True when nothing, or next to nothing, is left of the words once the phrases that fit any case are taken away. */
export const isReadyMade = (words: string): boolean => {
  const left = OFF_THE_SHELF.reduce((text, phrase) => text.replaceAll(phrase, ' '), bare(words));
  return Array.from(left.replace(/[\s']+/gu, '')).length < FEWEST_LEFT;
};
