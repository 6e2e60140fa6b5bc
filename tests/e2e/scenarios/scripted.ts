/** Written scripts as scenarios: at the screens, or through the door and the printer. */
import { expect } from '@playwright/test';
import { tellByDoor } from '../../support/scenarios/by-door';
import type { Script } from '../../support/scenarios/script';
import { tellByScreens } from './by-screens';
import type { Scenario, Teller } from './teller';

const tellAtDoor = async (teller: Teller, script: Script): Promise<void> => {
  const { app, house: { staff } } = teller;
  await teller.change('agent');
  const senior = (await app.ask('session.read', {})).staff.find(({ name }) => name === staff.supervisor.name);
  if (senior === undefined) throw new Error('the supervisor is on the list');
  const { view, made, wrong } = await tellByDoor({ call: app.call, ask: app.ask, senior: { staffId: senior.staffId, pin: staff.supervisor.pin } }, script);
  expect(made).toEqual(script.expected);
  expect(wrong).toEqual([]);
  await teller.paperByDoor(view, 'resolution-letter', [script.caller.name, script.done], script.never);
  await teller.paperByDoor(view, 'resolution-report', [script.lesson]);
};

/** A script as a scenario; the ones at the screens are told by `npm test` too. */
export const scripted = (script: Script): Scenario => ({
  slug: script.slug, language: script.language, pack: script.pack, title: script.title, isInTests: script.by === 'screens',
  tell: (teller) => (script.by === 'screens' ? tellByScreens(teller, script) : tellAtDoor(teller, script)),
});
