/** The scenarios of one language as tests, a desk for each pack of know-how. `npm test` tells the marked ones, `npm run scenarios` (AMENDS_SCENARIOS=all) every one. */
import { join } from 'node:path';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { sharedDesk } from '../../support/walk/shared-desk';
import { PROJECT } from '../desk-app';
import { expect, test } from '../fixtures';
import { HOUSES, Teller, type Scenario } from './teller';

const isWhole = process.env['AMENDS_SCENARIOS'] === 'all';

/** Call it once, at the top of a spec. */
export const tellAll = (language: Language, scenarios: readonly Scenario[]): void => {
  const { organisation, branchName, address, currency, staff } = HOUSES[language];
  const told = scenarios.filter(({ isInTests }) => isWhole || isInTests);
  for (const pack of new Set(told.map((scenario) => scenario.pack))) {
    test.describe(pack, () => {
      const present = sharedDesk(language, {
        told: { organisation, branchName, branchCode: '0571-03', workstationCode: '02', language, currency, playbook: pack, ...staff.administrator },
        earlier: async ({ ask }) => {
          for (const role of ['agent', 'supervisor'] as const) await ask('staff.add', { ...staff[role], role });
          await ask('letterhead.change', { language, organisation: null, branch: null, recourse: null, address, contactLine: '0571-8800 1234', hours: '9:00-17:00', signerRole: null, lastResort: null });
        },
      });
      for (const scenario of told.filter((each) => each.pack === pack)) {
        test(scenario.title, async ({ language: _language }, info) => {
          const { app, desk } = present();
          const teller = new Teller(app, desk, isWhole ? join(PROJECT, 'out/scenarios', scenario.slug) : info.outputPath());
          if ((await app.ask('session.read', {})).signedIn?.name === staff.administrator.name) await desk.toQueue();
          else await teller.change('administrator');
          await scenario.tell(teller);
          expect((await app.ask('record.verify', {})).isWhole).toBe(true);
        });
      }
    });
  }
};
