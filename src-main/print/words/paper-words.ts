/** The words of the papers, one shape for all languages: a language that lacks one does not compile. Paper speaks for itself, apart from the screen. */
import type { Cause, Channel, LetterKind, Outcome, ContactPurpose, CorrectableFact, PainKind, Starter, Verdict, WaiveReason } from '../../shared/vocabulary/case';
import type { LifeWords } from './life-words';
import type { LetterAgreement, PainLine, PromiseLine, RepairLine, TrackingStep } from '../model';

/** Words shared by both papers. */
export type CommonWords = {
  readonly demonstration: string;
  readonly reference: string;
  /** Opening and closing mark around the customer's own words. */
  readonly quote: (words: string) => string;
  /** A label and what belongs to it, with the language's own colon. */
  readonly labelled: (label: string, text: string) => string;
  /** Joins short items in a row. */
  readonly list: (items: readonly string[]) => string;
  /** Joins names in a sentence. */
  readonly and: (names: readonly string[]) => string;
  /** The mark of a copy with the day when the first was sent. */
  readonly copy: (day: string) => string;
  readonly notGiven: string;
  readonly none: string;
  readonly channel: Readonly<Record<Channel, string>>;
};

/** Words of the internal report. Keys name the place on the page. */
export type ReportWords = {
  readonly title: string; readonly internal: string; readonly printed: string; readonly unfinished: string;
  readonly by: (name: string, channel: string, time: string) => string;
  readonly anonymous: string;
  readonly wanted: string; readonly category: string; readonly product: string; readonly journeyStep: string; readonly owner: string; readonly complainant: string; readonly phone: string; readonly address: string; readonly outcomeLabel: string;
  readonly sections: {
    readonly tracking: string; readonly story: string; readonly pains: string; readonly repairs: string; readonly goodwill: string; readonly promises: string; readonly contacts: string; readonly effort: string;
    readonly decision: string; readonly followUp: string; readonly corrections: string; readonly verdict: string;
  };
  readonly notes: { readonly tracking: string; readonly pains: string; readonly repairs: string; readonly goodwill: string; readonly corrections: string };
  readonly columns: {
    readonly step: string; readonly when: string; readonly who: string; readonly remark: string; readonly pain: string; readonly answer: string; readonly effort: string; readonly cost: string;
    readonly gesture: string; readonly reply: string; readonly promise: string; readonly due: string; readonly standing: string; readonly started: string; readonly purpose: string; readonly note: string;
    readonly fact: string; readonly change: string; readonly reason: string; readonly option: string;
  };
  readonly step: Readonly<Record<TrackingStep, string>>;
  readonly notYet: string;
  /** The same once the case is closed: nothing more is to come. */
  readonly neverCame: string;
  readonly remark: { readonly kinds: (count: number, kinds: string) => string; readonly resolved: (settled: number, refused: number) => string };
  readonly painKind: Readonly<Record<PainKind, string>>;
  readonly painStanding: Readonly<Record<PainLine['standing'], string>>;
  /** A pain that was open when the case ended. */
  readonly painLeft: string;
  readonly repairStatus: Readonly<Record<RepairLine['status'], string>>;
  readonly ownWords: string; readonly choice: string; readonly result: string; readonly failure: string; readonly refusedBecause: string; readonly told: (channel: string, time: string) => string;
  readonly promiseStanding: Readonly<Record<PromiseLine['standing'], string>>;
  readonly movedFrom: (time: string, reason: string) => string;
  readonly gestureAnswer: (isAccepted: boolean) => string;
  readonly noGesture: string; readonly noPromise: string; readonly noContact: string;
  readonly starter: Readonly<Record<Starter, string>>;
  readonly purpose: Readonly<Record<ContactPurpose, string>>;
  readonly recorded: string;
  readonly overBudget: string;
  readonly contactCounts: (byCustomer: number, byCompany: number, spent: number, budget: number) => string;
  readonly effortAsked: { readonly none: string; readonly minutes: (n: number) => string; readonly visits: (n: number) => string; readonly documents: (n: number) => string };
  readonly effortSpent: {
    readonly tellings: (n: number) => string; readonly transfers: (n: number) => string; readonly waitMinutes: (n: number) => string; readonly visits: (n: number) => string;
    readonly documents: (n: number) => string; readonly repairMinutes: (n: number) => string; readonly contactsStarted: (n: number) => string; readonly channelSwitches: (n: number) => string;
  };
  readonly decision: { readonly found: string; readonly done: string; readonly recourse: string };
  readonly followUp: { readonly planned: string; readonly attempt: string; readonly waived: string; readonly notSet: string };
  readonly fact: Readonly<Record<CorrectableFact, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly waiveReason: Readonly<Record<WaiveReason, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly box: { readonly outcome: string; readonly verdict: string; readonly cause: string; readonly prevention: string; readonly noVerdict: string; readonly open: string; readonly beforeReopening: string };
  readonly sign: { readonly owner: string; readonly supervisor: string; readonly filed: string };
  readonly life: LifeWords;
  readonly digest: (events: number) => string; readonly workstation: (code: string) => string; readonly howToCheck: string; readonly codeLabel: string;
};

/** Words of the letters to the customer: plain, no selling, nothing about how the case was handled inside (S1.2, S3.7). Nothing here apologises: that takes own words. */
export type LetterWords = {
  readonly titles: Readonly<Record<LetterKind, string>>;
  /** `names` is empty where nobody wanted to be named. */
  readonly salutation: (names: readonly string[]) => string;
  readonly toNobodyNamed: (reference: string) => string; readonly onBehalfOf: (names: string) => string; readonly andOthers: (names: string, others: number) => string;
  readonly opening: (day: string, channel: Channel) => string; readonly openingForOther: (day: string, channel: Channel, names: string) => string;
  readonly wanted: (words: string) => string; readonly wantedByOther: (words: string) => string;
  readonly dealtWith: string; readonly isDealtWith: (name: string, reference: string) => string; readonly nextNews: string;
  readonly whyLonger: string; readonly whenMore: string; readonly recourseNow: string;
  readonly agreement: Readonly<Record<LetterAgreement, string>>;
  readonly found: string; readonly done: string; readonly answers: string;
  readonly answer: { readonly settled: (what: string) => string; readonly 'under-way': (what: string) => string; readonly refused: (reason: string) => string };
  readonly goodwill: (what: string) => string;
  readonly promises: string; readonly promiseDue: (time: string) => string;
  readonly recourse: string;
  readonly whatItIsAbout: string;
  readonly card: { readonly lead: string; readonly when: string; readonly how: string; readonly who: string; readonly otherwise: (name: string, contactLine: string | null) => string };
  readonly contact: (name: string, reference: string, contactLine: string | null) => string; readonly contactTitle: string; readonly hours: (hours: string) => string; readonly lastResort: (who: string) => string;
  /** The name in a window below the address, as the post expects it. */
  readonly atAddress: (names: string) => string;
  readonly closing: readonly string[]; readonly signature: string;
};

/** All words of one language. */
export type PaperWords = { readonly common: CommonWords; readonly report: ReportWords; readonly letter: LetterWords };
