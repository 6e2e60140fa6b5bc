/** Settings of this workstation: what they are before anybody changed them, and how a change is recorded. */
import { err, ok, type Result } from '../../shared/result';
import type { SettingsView } from '../../shared/views/desk-views';
import { LANGUAGES, type Language } from '../../shared/vocabulary/case';
import { CURRENCIES } from '../../shared/vocabulary/money';
import type { Role } from '../../shared/vocabulary/staff';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { Failure, Rows, SettingValue } from '../ports';
import { stampOf, type WorkstationDeps } from './staff-book';

/** What an administrator can change; the rest is set at the first start or by anyone (language, theme). */
export type SettingsChange = Omit<SettingsView, 'branchCode' | 'workstationCode' | 'language' | 'theme'>;

const THEMES = ['system', 'light', 'dark'] as const;

const DEFAULTS: SettingsView = {
  organisation: '', branchName: '', branchCode: '', workstationCode: '', language: 'zh-CN', theme: 'system', currency: 'CNY',
  agentLimitMinor: 50_000, supervisorLimitMinor: 500_000, acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15, lockAfterMinutes: 10, recourse: '', contactLine: null,
};

/** Where else a customer may turn, until the organisation names its own bodies: true anywhere, in the desk's language. */
export const RECOURSE: Readonly<Record<Language, string>> = {
  'zh-CN': '如不同意本处理结果，可要求上级机构复核，也可向当地消费者权益保护机构反映或依法申请调解、仲裁、诉讼。',
  en: 'Anyone who does not agree may ask for a review by the next higher office, and may turn to the public consumer protection body or to the courts.',
};

const text = (value: SettingValue | undefined, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const count = (value: SettingValue | undefined, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
const oneOf = <T extends string>(list: readonly T[], value: SettingValue | undefined, otherwise: T): T => list.find((each) => each === value) ?? otherwise;

/** The settings as they stand, with the house's own where nothing was set. */
export const settingsView = (rows: Pick<Rows, 'settings'>): SettingsView => {
  const set = rows.settings();
  const limit = set['supervisorLimitMinor'];
  const language = oneOf(LANGUAGES, set['language'], DEFAULTS.language);
  return {
    organisation: text(set['organisation'], DEFAULTS.organisation), branchName: text(set['branchName'], DEFAULTS.branchName),
    branchCode: text(set['branchCode'], DEFAULTS.branchCode), workstationCode: text(set['workstationCode'], DEFAULTS.workstationCode),
    language, theme: oneOf(THEMES, set['theme'], DEFAULTS.theme), currency: oneOf(CURRENCIES, set['currency'], DEFAULTS.currency),
    agentLimitMinor: count(set['agentLimitMinor'], DEFAULTS.agentLimitMinor),
    supervisorLimitMinor: typeof limit === 'number' || limit === null ? limit : DEFAULTS.supervisorLimitMinor,
    acknowledgeWithinMinutes: count(set['acknowledgeWithinMinutes'], DEFAULTS.acknowledgeWithinMinutes),
    finalResponseWithinDays: count(set['finalResponseWithinDays'], DEFAULTS.finalResponseWithinDays),
    lockAfterMinutes: count(set['lockAfterMinutes'], DEFAULTS.lockAfterMinutes), recourse: text(set['recourse'], RECOURSE[language]),
    contactLine: typeof set['contactLine'] === 'string' ? set['contactLine'] : null,
  };
};

/** What a role may decide alone (I6, S1.6); null is no limit. */
export const authorityOf = (role: Role, settings: Pick<SettingsView, 'agentLimitMinor' | 'supervisorLimitMinor'>): AmountMinor | null =>
  role === 'agent' ? settings.agentLimitMinor : settings.supervisorLimitMinor;

/** True once anything was registered here, closed or not. */
const hasCases = ({ rows, clock }: WorkstationDeps): boolean => {
  const now = clock.now();
  return rows.closedCountSince(0) > 0 || Object.values(rows.queueCounts(now, clock.endOfDay(now))).some((count) => count > 0);
};

/** Records what differs from now and brings the due times of open cases up to it. */
export const changeSettings = (deps: WorkstationDeps, change: SettingsChange, by: StaffId): Result<SettingsView, Failure> => {
  const before: Readonly<Record<string, SettingValue>> = settingsView(deps.rows);
  // Amounts are recorded without their currency: another sign would rewrite what was already given.
  if (change.currency !== before['currency'] && hasCases(deps)) return err({ code: 'currency-in-use', facts: {}, opensWith: null });
  const changes = Object.fromEntries(Object.entries(change).filter(([key, value]) => before[key] !== value));
  if (Object.keys(changes).length === 0) return ok(settingsView(deps.rows));
  const changed = deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'SettingsChanged', payload: { changes } }, stampOf(writer, deps, by));
    if ('acknowledgeWithinMinutes' in changes || 'finalResponseWithinDays' in changes) writer.projectOpenCases();
    return ok(null);
  });
  return changed.ok ? ok(settingsView(deps.rows)) : changed;
};
