/** The budget of actions: keys and clicks beyond typing the text itself, counted on the real screens. The counts are printed. */
import { CountedHands } from '../../../support/walk/counted-hands';
import { onTheWall } from '../../../support/walk/screen';
import { seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { expect, test } from '../../fixtures';

const present = sharedDesk('en');
const measured: string[] = [];
const count = (what: string, hands: CountedHands, budget: number): void => {
  measured.push(`${what}: ${hands.count} of ${budget}`);
  expect(hands.count, what).toBeLessThanOrEqual(budget);
};
const inHours = (hours: number): ReturnType<typeof onTheWall> => onTheWall(new Date(Date.now() + hours * 3_600_000));
test.afterAll(() => { process.stdout.write(`Actions beyond typing\n${measured.map((line) => `  ${line}\n`).join('')}`); });

test('a new caller is registered and acknowledged by keys alone, without any load', async () => {
  const { app: { page }, desk } = present();
  const { words } = desk.screen;
  const hands = new CountedHands(page);
  let loads = 0;
  page.on('framenavigated', () => { loads += 1; });

  await desk.expectQueue();
  await hands.key('Control+n');
  await expect(desk.intake.story()).toBeFocused();
  await hands.text('The bill came twice. Both were taken from the account.');
  await hands.key('Control+1');
  await hands.key('Alt+5');
  await hands.text('Ruth Calder');
  await hands.key('Tab');
  await hands.text('07700900789');
  await hands.key('Control+Enter');
  await expect(page.getByText(words.case.acknowledge.tell)).toBeVisible();
  count('register a new caller', hands, 8);
  await expect(desk.open.aside()).toContainText('07700900789');

  hands.begin();
  const due = inHours(2);
  await expect(desk.screen.field(words.case.acknowledge.nextStep)).toBeFocused();
  await hands.text('Call back with the corrected bill');
  await hands.key('Tab');
  await hands.text(due.day);
  await hands.key('Tab');
  await hands.text(due.clock);
  await hands.key('Control+Enter');
  await expect(desk.open.rail('empathize')).toHaveAttribute('aria-current', 'step');
  count('acknowledge to the customer', hands, 3);
  expect(loads).toBe(0);
});

test('a known caller is registered without asking anything twice (S0.4)', async () => {
  const { app, desk } = present();
  const { page } = app;
  await seedTo(app, 'acknowledge', SEEDS.en);
  await desk.toQueue();
  const hands = new CountedHands(page);
  await hands.key('Control+n');
  await expect(desk.intake.story()).toBeFocused();
  await hands.text('It happened again.');
  await hands.key('Control+2');
  await hands.key('Alt+5');
  await hands.text('Ida');
  await expect(page.getByRole('option', { name: 'Ida Marsh' })).toBeVisible();
  await hands.key('Enter');
  await hands.key('Control+Enter');
  await expect(page.getByText(desk.screen.words.case.acknowledge.tell)).toBeVisible();
  count('register a known caller', hands, 5);
  await expect(desk.open.aside()).toContainText('Ida Marsh');
});

test('the one follow-up is set with a time that suits the customer', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const view = await seedTo(app, 'act', { ...SEEDS.en, painWords: ['The follow-up lamp was broken'] });
  await desk.find(view.reference);
  await desk.open.offerAndChoose({ kind: 'money', words: 'The follow-up lamp was broken', heard: '', options: [{ what: 'A new lamp', minutes: 0, visits: 0, documents: 0, cost: '12', readyInHours: null }], chosen: 0, choiceWords: 'Yes', result: 'Sent' }, new Date());
  await desk.open.tellDecision('Too thin a box', 'A new lamp is on its way', 'The ombudsman service');
  const hands = new CountedHands(page);
  const due = inHours(72);
  await expect(desk.open.form(words.case.followUp.title).getByRole('textbox', { name: words.frame.kit.date })).toBeFocused();
  await hands.text(due.day);
  await hands.key('Tab');
  await hands.text(due.clock);
  await hands.key('Control+Enter');
  await expect(page.getByText(words.case.followUp.afterAct)).toBeVisible();
  count('set the one follow-up', hands, 3);
});

test('a case is closed with outcome, cause and lesson, and printed', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const view = await seedTo(app, 'follow-up', SEEDS.en);
  await desk.find(view.reference);
  await desk.open.holdFollowUp('settled', 'All well.');
  const hands = new CountedHands(page);
  await expect(page.getByRole('radiogroup', { name: words.case.closing.cause }).getByRole('radio').first()).toBeFocused();
  await hands.key('3');
  await hands.key('Tab');
  await hands.text('Lamps travel in thin boxes');
  await hands.key('Tab');
  await hands.text('Strong boxes for lamps');
  await hands.key('Control+Enter');
  await expect(page.getByText(words.case.guide.closed.say)).toBeVisible();
  count('close with an outcome', hands, 5);

  hands.begin();
  await hands.key('Control+p');
  await expect(desk.screen.button(words.paper.makeAndPrint)).toBeFocused();
  await hands.key('Enter');
  await expect(desk.paper.pages().first()).toBeVisible();
  // A machine without a printer says so; with one the paper is on its way. Either way nothing more was asked.
  await expect(desk.paper.panel().getByText(words.errors['no-printer'].what).or(desk.paper.panel().getByText(words.paper.printed.split('{')[0] ?? ''))).toBeVisible();
  count('print the case', hands, 2);
  await desk.paper.close();
});

test('a case is found by a word of two characters and by its reference', async () => {
  const { app, desk } = present();
  const { page } = app;
  const view = await seedTo(app, 'acknowledge', SEEDS['zh-CN']);
  const hands = new CountedHands(page);
  for (const [what, typed] of [['find by a two-character word', '台灯'], ['find by reference', view.reference]] as const) {
    await desk.toQueue();
    hands.begin();
    await hands.key('Control+k');
    await hands.text(typed);
    await hands.key('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('包裹送到时已经破了');
    count(what, hands, 2);
  }
});
