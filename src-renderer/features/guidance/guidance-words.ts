/** How what main says in codes and both languages is put into words here. */
import type { Bilingual } from '@shared/playbook/words';
import type { MayDecideView, OptionView, WarningView } from '@shared/views/guidance-views';
import { HOUR_MS, MINUTE_MS } from '@shared/vocabulary/time';
import { useFormat } from '../../desk/format';
import { place } from '../../desk/place';
import { useWords } from '../../locales';

/** Ways of saying the guidance in the language of the desk. */
export type GuidanceWords = {
  readonly pick: (words: Bilingual) => string;
  /** Degrees of one share with their sign, one decimal where there is one. */
  readonly signed: (degrees: number) => string;
  readonly act: (act: WarningView['act'], at: number | null) => string;
  readonly warning: (warning: WarningView) => string;
  readonly ready: (option: OptionView) => string;
  readonly cost: (cost: OptionView['cost']) => string;
  readonly mayDecide: (answer: MayDecideView) => string;
};

const MINOR_PER_UNIT = 100;

/** Says the guidance. */
export const useGuidanceWords = (): GuidanceWords => {
  const { t } = useWords();
  const format = useFormat();
  const time = (at: number | null): string => (at === null ? '' : format.moment(at));
  const hours = (amount: number): string => format.span(amount < 1 ? Math.max(MINUTE_MS, amount * HOUR_MS) : Math.round(amount) * HOUR_MS);
  const amount = (minor: number, currency: string): string => (currency === place.currency ? format.money(minor) : `${(minor / MINOR_PER_UNIT).toFixed(2)} ${currency}`);
  return {
    pick: (words) => words[place.language],
    signed: (degrees) => `${degrees > 0 ? '+' : '−'}${String(Math.abs(Math.round(degrees * 10) / 10))}`,
    act: (act, at) => t(`guidance.act.${act}`, { at: time(at) }),
    warning: ({ kind, at, count }) => t(`guidance.warning.${kind}`, { at: time(at), count: count ?? 0 }),
    ready: ({ readyInHours }) => (readyInHours.to === 0 ? t('moment.ideas.readyNow') : t('moment.ideas.ready', { time: hours(readyInHours.to) })),
    cost: ({ fromMinor, toMinor, currency }) => {
      if (toMinor === 0) return t('moment.ideas.free');
      return fromMinor === toMinor ? amount(toMinor, currency) : t('moment.ideas.cost', { from: amount(fromMinor, currency), to: amount(toMinor, currency) });
    },
    mayDecide: ({ answer, upToMinor, who, role, isTrusted }) => [t(`guidance.option.${answer}`, { limit: format.money(upToMinor ?? 0), who: who.length === 0 ? t(`vocabulary.role.${role}`) : who.map(({ name }) => name).join(' · ') }), ...(isTrusted && answer !== 'no' ? [t('guidance.option.trusted')] : [])].join(' · '),
  };
};
