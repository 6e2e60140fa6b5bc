/**
 * Where and when this desk is: language, time zone, currency and the time as main has it (the demonstration profile has a
 * clock of its own, I10). The session store fills it; everything that formats reads it.
 */
import { reactive } from 'vue';
import type { Language } from '@shared/vocabulary/case';
import type { Currency } from '@shared/vocabulary/money';
import type { Instant } from '@shared/vocabulary/time';
import type { Zone } from './wall-time';

/** `nowAt` moves in steps of ten seconds; `clockAheadMs` is main's clock minus this window's. `isCovered`: the desk is locked, nothing of a case may be seen. */
export type Place = { language: Language; isCovered: boolean; timeZone: Zone; currency: Currency; nowAt: Instant; clockAheadMs: number };

/** The one place of this window. */
export const place: Place = reactive({
  language: 'zh-CN',
  isCovered: false,
  timeZone: undefined,
  currency: 'CNY',
  nowAt: Date.now(),
  clockAheadMs: 0,
});

/** Takes over main's clock from a fresh answer. */
export const setClock = (mainNowAt: Instant): void => {
  place.clockAheadMs = mainNowAt - Date.now();
  place.nowAt = mainNowAt;
};

/** The time now to the millisecond, for quick picks; `place.nowAt` is the calm one for display. */
export const exactNow = (): Instant => Date.now() + place.clockAheadMs;

/** Lets `place.nowAt` move on; answers how to stop it. */
export const startClock = (): (() => void) => {
  const timer = window.setInterval(() => { place.nowAt = exactNow(); }, 10_000);
  return () => { window.clearInterval(timer); };
};
