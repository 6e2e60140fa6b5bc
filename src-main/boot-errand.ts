/** The composition root of the command line: no window, no door, only the record and the terminal. */
import { runErrand } from './house/errands';
import { pinHashes } from './people/pin-hash';
import type { Language } from './shared/vocabulary/case';
import { demonstrationClock, systemClock } from './shell/clock';
import type { CommandLine, Errand } from './shell/command-line';
import { terminal } from './shell/terminal';
import { uuidV7Ids } from './shell/ids';
import type { Log } from './shell/log';
import type { Profile } from './shell/paths';
import { SHELL_WORDS } from './shell/words';

/** What the entry found out. `isOnly` is false while the desk is open on the same profile. */
export type ErrandStart = { readonly line: CommandLine; readonly profile: Profile; readonly isOnly: boolean; readonly language: Language; readonly log: Log };

/** Runs the errand and answers the exit code for the program. */
export const doErrand = async (errand: Exclude<Errand, { kind: 'desk' }>, { line, profile, isOnly, language, log }: ErrandStart): Promise<number> => {
  const { say, ask, close } = terminal();
  try {
    if (!isOnly) {
      say(SHELL_WORDS[language].errands.deskOpen);
      return 1;
    }
    const clock = line.isDemonstration ? demonstrationClock(profile.demonstrationClock).clock : systemClock();
    const code = await runErrand(errand, { profile, clock, ids: uuidV7Ids(Date.now), log, language, hashes: pinHashes(), say, ask });
    log.info('errand', { kind: errand.kind, code });
    return code;
  } catch (thrown) {
    log.error('errand', { kind: errand.kind }, thrown);
    return 1;
  } finally {
    close();
  }
};
