/** The session as the page gets it: who, where, since when backed up, and what is wrong with the record, if anything. */
import type { Clock } from '../engine/ports';
import { CLOCK_SLACK_MS } from '../engine/run-command';
import type { FaultCode } from '../shared/errors';
import type { Language } from '../shared/vocabulary/case';
import type { Instant } from '../shared/vocabulary/time';
import type { BackupView, SessionView, SettingsView, StaffView } from '../shared/views/desk-views';
import type { SessionPlace } from './session';

/** What the view is made of. The record's part is null while it cannot be opened or was never started. */
export type SessionFacts = {
  readonly place: SessionPlace;
  readonly settings: SettingsView | null;
  /** Settings as set; a language that nobody chose is the system's. */
  readonly look: Readonly<Record<string, unknown>>;
  readonly staff: readonly StaffView[];
  readonly newestBackup: BackupView | null;
  readonly trouble: FaultCode | null;
  readonly clock: Clock;
  /** When the newest entry was written, or 0. */
  readonly lastRecordedAt: Instant;
  readonly isDemonstration: boolean;
  readonly systemLanguage: Language;
  readonly appVersion: string;
};

const stateOf = ({ trouble, staff, place }: SessionFacts): SessionView['state'] => {
  if (trouble !== null) return 'signed-out';
  return staff.length === 0 ? 'first-start' : place.state;
};

/** Before the first start the look is the system's and the names are empty. Leavers are not offered for signing in. */
export const sessionView = (facts: SessionFacts): SessionView => {
  const { settings, place, newestBackup, look } = facts;
  const behindMs = facts.lastRecordedAt - facts.clock.now();
  return {
    state: stateOf(facts),
    language: look['language'] === undefined ? facts.systemLanguage : (settings?.language ?? facts.systemLanguage),
    theme: settings?.theme ?? 'system',
    isDemonstration: facts.isDemonstration,
    now: facts.clock.now(),
    currency: settings?.currency ?? 'CNY',
    organisation: settings?.organisation ?? '',
    branchCode: settings?.branchCode ?? '',
    branchName: settings?.branchName ?? '',
    workstationCode: settings?.workstationCode ?? '',
    appVersion: facts.appVersion,
    staff: facts.staff.filter((each) => each.isActive),
    signedIn: place.person,
    lockAfterMinutes: settings?.lockAfterMinutes ?? 10,
    backup: { lastAt: newestBackup?.madeAt ?? null, isVerified: newestBackup?.isVerified ?? false },
    trouble: facts.trouble,
    clockBehindMs: behindMs > CLOCK_SLACK_MS ? behindMs : 0,
  };
};
