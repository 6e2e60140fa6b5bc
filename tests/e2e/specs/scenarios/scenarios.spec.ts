/** Ten written scenarios through the real screens, five in each language, each ending in its papers. `npm test` runs four of them, `npm run scenarios` all. */
import { join } from 'node:path';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { PROJECT } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { STORIES_EN } from '../../scenarios/stories-en';
import { STORIES_IMPORTED } from '../../scenarios/stories-imported';
import { STORIES_ZH } from '../../scenarios/stories-zh';
import { PEOPLE, Teller, type Scenario } from '../../scenarios/teller';

const ALL: readonly Scenario[] = [...STORIES_ZH, ...STORIES_EN, ...STORIES_IMPORTED];
const isWhole = process.env['AMENDS_SCENARIOS'] === 'all';

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(language, () => {
    const present = sharedDesk(language, async ({ app, desk }) => {
      await app.firstStart();
      for (const { name, role, pin } of PEOPLE.slice(1)) await app.ask('staff.add', { name, role, pin });
      await app.ask('letterhead.change', { language, organisation: null, branch: null, recourse: null, address: '118 Wensan Road 310012', contactLine: '0571-8800 1234', hours: '9:00-17:00', signerRole: null, lastResort: null });
      await desk.expectQueue();
    });
    for (const scenario of ALL.filter((each) => each.language === language && (isWhole || each.isInTests))) {
      test(scenario.title, async ({ language: _language }, info) => {
        const { app, desk } = present();
        const teller = new Teller(app, desk, isWhole ? join(PROJECT, 'out/scenarios', scenario.slug) : info.outputPath());
        const [chen] = PEOPLE;
        if ((await app.ask('session.read', {})).signedIn?.name === chen.name) await desk.toQueue();
        else await teller.change(chen.name);
        await scenario.tell(teller);
        expect((await app.ask('record.verify', {})).isWhole).toBe(true);
      });
    }
  });
}
