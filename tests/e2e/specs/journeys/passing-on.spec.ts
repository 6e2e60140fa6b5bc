/** Several people and one case: an approval at this desk and later from the list, a handover that is accepted, a slip taken back, a second cycle to its own end. */
import { seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { PIN } from '../../desk-app';
import { expect, test } from '../../fixtures';

const LI_PIN = '739105';
const WANG_PIN = '610284';
const present = sharedDesk('en', {
  earlier: async ({ ask }) => {
    await ask('staff.add', { name: 'Li Na', role: 'agent', pin: LI_PIN });
    await ask('staff.add', { name: 'Wang Fang', role: 'supervisor', pin: WANG_PIN });
  },
});
const change = async (name: string, pin: string): Promise<void> => {
  const { desk } = present();
  await desk.toQueue();
  await desk.lock();
  await desk.signIn(name, pin);
  await desk.expectQueue();
};
const PAIN = 'The lamp was broken';

test('a remedy above the limit is approved at this desk with a PIN, offered under it, and the case handed over to a colleague who takes it (I6, I7)', async () => {
  const { app, desk } = present();
  const { hands, open } = desk;
  await change('Li Na', LI_PIN);
  const view = await seedTo(app, 'act', { ...SEEDS.en, painWords: [PAIN] });
  await desk.find(view.reference);
  await hands.askApproval('The whole order paid back', '1900', 'It came broken twice.');
  await hands.decideHere('Wang Fang', WANG_PIN, 'The courier confirms it.');
  expect((await app.ask('session.read', {})).signedIn?.name).toBe('Li Na');
  await hands.offerApproved();
  await open.chooseOption(PAIN, 'The whole order paid back', 'Yes, that is fair.');

  await hands.offer('Chen Yu', { happened: 'Lamp broken twice, paid back', promised: 'The money by Friday', notAskAgain: 'The order number' });
  await hands.expectOwner('Li Na');
  await change('Chen Yu', PIN);
  await expect(hands.forMe()).toContainText(desk.screen.words.hands.forMe.handover);
  await hands.forMe().getByRole('button').first().click();
  await hands.accept('Chen Yu');
  await expect(app.page.getByRole('region', { name: desk.screen.words.hands.handover.label, exact: true })).toContainText('The order number');
  await desk.toQueue();
  // A promise of today may have come along with the case; nothing waits for an answer any more.
  await expect(hands.forMe().getByRole('button').filter({ hasText: desk.screen.words.hands.forMe.handover })).toHaveCount(0);
});

test('an approval that was asked for waits in the list of whoever may decide it, and opens at its place (I6)', async () => {
  const { app, desk } = present();
  const { hands } = desk;
  await change('Li Na', LI_PIN);
  const view = await seedTo(app, 'act', { ...SEEDS.en, painWords: [PAIN] });
  await desk.find(view.reference);
  await hands.askApproval('Two lamps instead of one', '1700', 'The customer waited a month.');
  await change('Wang Fang', WANG_PIN);
  await hands.forMe().getByRole('button').first().click();
  await expect(hands.approvals().getByRole('radio').first()).toBeFocused();
  await hands.decide('refuse', 'One lamp was broken, not two.');
  await expect(hands.approvals()).toContainText('One lamp was broken, not two.');
});

test('a slip is taken back within the minute, and the record says so (I1)', async () => {
  const { app, desk } = present();
  const { hands, open, screen } = desk;
  const view = await seedTo(app, 'acknowledge', SEEDS.en);
  await desk.find(view.reference);
  await open.containHarm('Sale stopped by mistake');
  await hands.takeBack();
  await expect(app.page.getByRole('list', { name: screen.words.case.closing.contained })).toHaveCount(0);
  await open.aside().getByText(screen.words.case.aside.record).click();
  await expect(open.aside().getByRole('listitem').filter({ hasText: 'Sale stopped by mistake' })).toContainText(screen.words.hands.undo.undone);
});

test('a closed case that failed again is reopened, taken over by a superior and closed a second time with both causes and the verdict of the second cycle (I2)', async () => {
  const { app, desk } = present();
  const { hands, open, screen } = desk;
  await change('Li Na', LI_PIN);
  const view = await seedTo(app, 'closed', { ...SEEDS.en, painWords: [PAIN] });
  await desk.find(view.reference);
  await hands.reopen({ words: 'The new lamp broke as well.', pain: { kind: 'time', words: 'A third week without light' }, superior: 'Wang Fang', promised: 'A call before six', notAskAgain: 'The order number' });
  await change('Wang Fang', WANG_PIN);
  await hands.forMe().getByRole('button').filter({ hasText: screen.words.hands.forMe.handover }).first().click();
  await hands.accept('Wang Fang');
  const pain = { kind: 'time' as const, words: 'A third week without light', heard: 'The evenings stay dark because of it.', options: [{ what: 'A lamp of another maker', minutes: 0, visits: 0, documents: 0, cost: '40', readyInHours: null }], chosen: 0, choiceWords: 'Please.', result: 'It burns' };
  await open.hear(pain);
  await open.offerAndChoose(pain, new Date());
  await open.completeRepair(pain.words, 'A lamp of another maker', 'It burns');
  await hands.askVerdict('settled', 'This one is good.');
  await open.tellDecision('A bad series', 'Another maker was chosen', 'The ombudsman service');
  await open.close({ outcome: 'resolved', cause: 'product', causeWords: 'A whole series breaks', lesson: 'Take the series off the shelf' });
  const main = app.page.getByRole('main');
  for (const said of ['Thin boxes for fragile goods', 'A whole series breaks', 'This one is good.', fill(screen.words.hands.cycles.superior, { name: 'Wang Fang' })]) await expect(main).toContainText(said);
});
