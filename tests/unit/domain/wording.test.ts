/** Words that may not reach a customer: phrases that fit any case, and variables that nobody filled. */
import { describe, expect, it } from 'vitest';
import { isReadyMade } from '../../../src-main/domain/wording/ready-made';
import { unfilledIn } from '../../../src-main/domain/wording/unfilled';

describe('an apology off the shelf (S3.7)', () => {
  it.each([
    'We sincerely apologize for any inconvenience this may have caused you.', 'Please accept our sincere apologies for the inconvenience.', 'We are very sorry for the trouble caused. Thank you for your patience and understanding.',
    'Dear customer, we apologise for any inconvenience caused. We take your feedback very seriously.',
    '给您带来不便，深表歉意，敬请谅解。', '尊敬的客户您好，对此我们深表歉意，感谢您的理解与支持。', '非常抱歉，给您造成的不便请您多多包涵。', '由此给您带来的不便，我们在此向您致以最诚挚的歉意！',
  ])('is recognised: “%s”', (words) => {
    expect(isReadyMade(words)).toBe(true);
  });

  it.each([
    'The hotline could not see the card, so the same story had to be told four times; for that I apologise.', 'Your mother waited at the hospital because the second call was not noted down.',
    '卡查不到状态，让您把同一件事讲了四遍，为此向您道歉。', '那天窗口提前关了，让您白等一个半小时，非常抱歉。',
  ])('is not what names the failure: “%s”', (words) => {
    expect(isReadyMade(words)).toBe(false);
  });
});

describe('a variable that nobody filled', () => {
  it.each([
    ['Dear {name}, it was done.', '{name}'], ['On {{ date }} it was sent.', '{{ date }}'], ['The sum of ${amount} is back.', '${amount}'], ['Write to <address>.', '<address>'], ['Mr %SURNAME% was told.', '%SURNAME%'],
    ['Paid on [insert date].', '[insert date]'], ['The amount of [AMOUNT].', '[AMOUNT]'], ['The amount is ____ yuan.', '____'], ['Due on TBD.', 'TBD'], ['Mr XXX was told.', 'XXX'],
    ['尊敬的【客户姓名】', '【客户姓名】'], ['将于（填写日期）退款', '（填写日期）'], ['××元已退回', '××元'], ['某某网点', '某某网点'], ['金额待定', '待定'],
  ])('is found in “%s”', (sentence, piece) => {
    expect(unfilledIn(sentence)).toBe(piece);
  });

  it.each([
    'The card ending **** 4410 was frozen.', 'Less than 5 % < 10 %', 'He said: well... no.', 'Room (building 6, flat 501)', '卡号 6222 **** 1234', '（见第二页）', 'Is a > b and c < d', '编号 [2026] 第 3 号', 'Open 24/7, e.g. on Sunday', 'The 3-for-2 offer (name day)',
  ])('is not seen in “%s”', (sentence) => {
    expect(unfilledIn(sentence)).toBeNull();
  });
});
