/** Who stands around a complaint: somebody speaks for the customer, wishes hold in every case of the same person, somebody unnamed is not called back. */
import { PeopleWalk } from '../../../support/walk/people-walk';
import { registerBySeed, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { freshId } from '../../desk-app';
import { expect, test } from '../../fixtures';

const present = sharedDesk('zh-CN');

/** Hours that are never now: two in the branch's own night or day, half a day away from this moment. */
const otherHours = (): { readonly from: string; readonly to: string } => {
  const hour = (new Date().getHours() + 12) % 24;
  const clock = (hours: number): string => `${String(hours % 24).padStart(2, '0')}:00`;
  return { from: clock(hour), to: clock(hour + 2) };
};

test('a daughter speaks for her mother; the hours and the large print hold for this case and for the next one', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const people = new PeopleWalk(desk.screen);
  const { from, to } = otherHours();

  await desk.intake.start();
  await desk.intake.listen('我妈的卡丢了两天，她听不清电话，没人告诉她钱还在不在。');
  await desk.screen.key('Control+6');
  await desk.screen.write(words.intake.person.name, '沈桂芳');
  await desk.screen.write(words.intake.person.phone, '13800007788');
  await people.openAround();
  await people.wish({ from, to, needs: ['large-print', 'hearing'] });
  await people.representative('沈岚', '女儿，带来了委托书');
  await people.joint('吴杰');
  await desk.intake.register();

  await expect(people.aside()).toContainText('沈岚代沈桂芳出面');
  await expect(people.aside()).toContainText('吴杰');
  await expect(people.aside()).toContainText(words.vocabulary.need['large-print']);
  await people.addNote('先打给女儿。');
  await people.contactByCompany('告诉客户钱还在', '客户急着知道钱的下落');
  await people.contacts(async (list) => {
    await expect(list.getByRole('row').filter({ hasText: '告诉客户钱还在' })).toContainText('客户急着知道钱的下落');
    await expect(list.getByRole('row')).toHaveCount(3);
  });
  const first = await desk.open.reference();

  // The same person again: taken from the list, and what was wished once is not asked twice (S0.4).
  await desk.toQueue();
  await desk.intake.start();
  await desk.intake.listen('换卡之后，手机银行登不上去了。');
  await desk.screen.key('Control+6');
  await desk.screen.write(words.intake.person.name, '沈桂芳');
  await page.getByRole('option', { name: '沈桂芳' }).click();
  await expect(page.getByRole('form', { name: words.intake.title })).toContainText(first);
  await desk.intake.register();
  await expect(people.aside()).toContainText(fill(words.complainants.wishes.takenOver, { reference: first }));
  await expect(people.aside()).toContainText(words.vocabulary.need.hearing);
});

test('somebody without a name left no way to be reached: the one follow-up is waived in three presses', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const people = new PeopleWalk(desk.screen);
  await desk.toQueue();
  await desk.intake.start();
  await desk.intake.listen('柜台的人当着大家的面说我不识字。');
  await desk.screen.key('Control+4');
  await app.page.getByRole('checkbox', { name: words.intake.person.notGiven }).check();
  await desk.intake.register();
  await desk.open.acknowledge('当面告知处理进展', new Date(Date.now() + 7_200_000));
  await desk.open.look('follow-up');
  await people.waive('no-contact-details', '没有留下电话和地址');
});

test('“do not contact me again”, told in one case, locks the follow-up in the other one too, and offers the waiver there', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const people = new PeopleWalk(desk.screen);
  const one = await registerBySeed(app, SEEDS['zh-CN']);
  const other = await app.ask('case.register', {
    commandId: freshId(),
    payload: {
      story: '另一件事：账单寄错了地址。', pains: [{ kind: 'effort', words: '账单寄错了地址' }], desiredRemedy: null, channel: 'phone', product: null, journeyStep: null, language: 'zh-CN',
      complainant: { kind: 'known', personId: one.complainant.personId }, effortBefore: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 },
    },
  });
  await desk.find(one.reference);
  await people.aside().getByRole('button', { name: words.complainants.wishes.change, exact: true }).click();
  const form = app.page.getByRole('form', { name: words.complainants.wishes.title });
  await people.wish({ isNever: true }, form);
  await desk.screen.press(words.complainants.wishes.go, form);
  await expect(form).toHaveCount(0);
  await desk.find(other.reference);
  await expect(people.aside()).toContainText(words.complainants.wishes.doNotContact);
  await desk.open.acknowledge('核对地址', new Date(Date.now() + 7_200_000));
  await desk.open.look('follow-up');
  await people.waive('asked-not-to-be-contacted', '客户在另一件投诉中说的');
});
