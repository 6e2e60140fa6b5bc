/** Who looked at what, behind the door. A look is noted after the reply it belongs to, so that nobody waits for the log; whoever reads the log sees every look before. */
import type { Look } from '../engine/erasing/ports';
import type { Clock } from '../engine/ports';
import type { ViewingsOfHouse } from '../ipc/house';
import { ok } from '../shared/result';
import type { ViewingKind } from '../shared/vocabulary/governance';
import type { CaseId } from '../shared/vocabulary/ids';
import type { StaffView } from '../shared/views/desk-views';
import type { ViewingsView } from '../shared/views/governance-views';
import type { Log } from '../shell/log';
import type { OpenParts } from './record';

/** Notes a look of somebody at a case; `null` for the whole record. Answers nothing and never fails: a full disk is the log file's to tell. */
export type NoteLook = (kind: ViewingKind, caseId: CaseId | null, by: StaffView) => void;

/** What the log needs. */
export type ViewingsNeeds = { readonly parts: () => OpenParts; readonly partsIfOpen: () => OpenParts | null; readonly clock: Clock; readonly log: Log };

const PAGE = 50;

/** Joins the log to the nouns that show something. */
export const viewingsOf = ({ parts, partsIfOpen, clock, log }: ViewingsNeeds): ViewingsOfHouse & { readonly note: NoteLook; readonly flush: () => void; readonly sweep: () => void } => {
  let waiting: Look[] = [];
  const flush = (): void => {
    const looks = waiting;
    waiting = [];
    const open = partsIfOpen();
    if (looks.length === 0 || open === null) return;
    const noted = open.viewings.note(looks);
    if (!noted.ok) log.warn('looks-not-noted', { code: noted.error.code });
  };
  const note: NoteLook = (kind, caseId, { staffId }) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ staffId, kind, caseId, at: clock.now() });
  };
  return {
    note,
    flush,
    sweep: () => {
      const swept = partsIfOpen()?.viewings.sweep(clock.now()) ?? 0;
      if (swept > 0) log.info('looks-let-go', { swept });
    },
    ofCase: (caseId) => {
      flush();
      return ok({ viewings: [...parts().viewings.ofCase(caseId, PAGE)], nextBefore: null });
    },
    list: (staffId, before) => {
      flush();
      const found = parts().viewings.list(staffId, before, PAGE + 1);
      const viewings: ViewingsView['viewings'] = found.slice(0, PAGE);
      return ok({ viewings, nextBefore: found.length > PAGE ? (viewings.at(-1)?.viewingId ?? null) : null });
    },
    notePerson: (personId, by) => {
      const caseId = parts().viewings.caseOfPerson(personId);
      if (caseId !== null) note('person', caseId, by);
      return ok({});
    },
  };
};
