/** While talking: composing Chinese, parking a call for another, finding a case by whatever the caller has at hand. */
import { seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { expect, test } from '../../fixtures';

const present = sharedDesk('zh-CN');

/** What an input method does while characters are being composed, and when they are taken. */
const inputMethod = async (page: ReturnType<typeof present>['app']['page']): Promise<{ compose: (text: string) => Promise<void>; take: (text: string) => Promise<void> }> => {
  const session = await page.context().newCDPSession(page);
  return {
    compose: async (text) => { await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }); },
    take: async (text) => { await session.send('Input.insertText', { text }); },
  };
};

test('Enter while Chinese is composed takes the characters and submits nothing', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const view = await seedTo(app, 'acknowledge', SEEDS['zh-CN']);
  const versionNow = async (): Promise<number> => (await app.ask('case.read', { caseId: view.caseId })).version;
  await desk.find(view.reference);
  const method = await inputMethod(page);

  // Where Enter sends: a form with one line.
  await desk.screen.key('Alt+m');
  const measure = desk.screen.field(words.case.harm.measure);
  await expect(measure).toBeFocused();
  await method.compose('ting shou');
  await page.keyboard.press('Enter');
  await expect(measure).toHaveValue('ting shou');
  await method.take('立即停售');
  await expect(measure).toHaveValue('立即停售');
  expect(await versionNow()).toBe(view.version);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: words.case.closing.contained })).toContainText('立即停售');

  // Where Ctrl Enter sends: the form of the stage.
  const nextStep = desk.screen.field(words.case.acknowledge.nextStep);
  await nextStep.focus();
  await method.compose('hui dian');
  await page.keyboard.press('Control+Enter');
  await method.take('回电');
  await expect(nextStep).toHaveValue('回电');
  await expect(page.getByText(words.case.missing)).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words.case.missing)).toBeVisible();
});

test('at intake Enter while composing starts no new line, and after it does', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { intake } = desk.screen.words;
  await desk.toQueue();
  await desk.intake.start();
  const method = await inputMethod(page);
  const line = (n: number): ReturnType<typeof desk.screen.field> => desk.screen.field(intake.pains.words.replace('{n}', String(n)));
  await line(1).focus();
  await method.compose('deng le');
  await page.keyboard.press('Enter');
  await method.take('等了两天');
  await expect(line(1)).toHaveValue('等了两天');
  await expect(line(2)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(line(2)).toBeVisible();
  await desk.screen.press(intake.discard);
  await desk.screen.press(intake.discardSure);
  await desk.expectQueue();
});

test('a call can be parked for another; coming back brings back the words and the place in them', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const parked = page.getByRole('region', { name: words.frame.parking.label });
  await desk.toQueue();
  await desk.intake.start();
  await desk.intake.listen('第一通：热水器三天没修好。');
  await desk.screen.write(words.intake.product, '热水器');
  await desk.screen.field(words.intake.product).press('ArrowLeft');
  await desk.screen.key('Control+n');
  await expect(desk.intake.story()).toBeFocused();
  await expect(desk.intake.story()).toHaveValue('');
  await expect(parked).toContainText('热水器三天没修好');
  await desk.intake.listen('第二通：账单多扣了一次。');
  await desk.screen.key('Shift+F8');
  await expect(desk.intake.story()).toHaveValue('第一通：热水器三天没修好。');
  const product = desk.screen.field(words.intake.product);
  await expect(product).toBeFocused();
  await expect(product).toHaveValue('热水器');
  await page.keyboard.insertText('电');
  await expect(product).toHaveValue('热水电器');
  await expect(parked).toContainText('账单多扣了一次');
  for (const story of ['第一通：热水器三天没修好。', '第二通：账单多扣了一次。']) {
    await expect(desk.intake.story()).toHaveValue(story);
    await desk.screen.press(words.intake.discard);
    await desk.screen.press(words.intake.discardSure);
    await desk.expectQueue();
    if (story.startsWith('第一通')) await desk.screen.key('Shift+F8');
  }
  await expect(parked).toHaveCount(0);
});

test('a case is found by reference, name, phone and two characters of the story, in either script', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const view = await seedTo(app, 'acknowledge', { ...SEEDS['zh-CN'], story: '電梯坏了一个月，每天爬楼。', painWords: ['每天爬楼'], name: '欧阳静', phone: '13800009911' });
  const cases = [[view.reference.slice(-9), words.vocabulary.matched.reference], ['欧阳', words.vocabulary.matched.name], ['9911', words.vocabulary.matched.phone], ['爬楼', words.vocabulary.matched.words], ['电梯', words.vocabulary.matched.words]] as const;
  for (const [typed, where] of cases) {
    await desk.toQueue();
    await desk.screen.key('Control+k');
    await desk.findBox().fill(typed);
    const hit = page.getByRole('option').filter({ hasText: '欧阳静' });
    await expect(hit).toContainText(words.frame.find.matched.replace('{where}', where));
    await desk.screen.key('Escape');
  }
  await desk.screen.key('Control+k');
  await desk.findBox().fill('查无此事');
  await expect(page.getByText(words.frame.find.none.replace('{words}', '查无此事'))).toBeVisible();
  await desk.screen.key('Escape');
});
