/** What the handlers ask of the house behind the door, by noun. `boot` joins engine, store, print and shell to it. */
import type { CaseCommandInput } from '../shared/contract/cases';
import type { CaseCommandName } from '../shared/contract/case-commands';
import type { Input, Output } from '../shared/contract';
import type { Failure } from '../engine/ports';
import type { Result } from '../shared/result';
import type { CaseId, PaperId, PersonId, StaffId } from '../shared/vocabulary/ids';
import type { BackupView, CodeCheckView, DraftView, FindView, ForMeView, PersonHit, QueueGroup, QueueView, SessionView, SettingsView, StaffView, VerifyView } from '../shared/views/desk-views';
import type { ImportCount, ImportPreview, ImportRun, ImportStanding, SavedMapping } from '../shared/views/import-views';
import type { CustomerCard, LookAlike } from '../shared/views/customer-views';
import type { CaseView, CategoryChoices, SubjectSuggested } from '../shared/views/case-view';
import type { ErasuresView, RetentionView, ViewingsView } from '../shared/views/governance-views';
import type { GuidanceView, PrecedentView } from '../shared/views/guidance-views';
import type { LetterheadView, LetterheadWords } from '../shared/views/letterhead-view';
import type { PackCheckView, PackDifference, PackPublishedView, PlaybooksView } from '../shared/views/playbook-views';
import type { DayLetterView, PaperGapView } from '../shared/views/paper-views';
import type { Language } from '../shared/vocabulary/case';
import type { PackPartName } from '../shared/vocabulary/playbook';
import type { Session } from '../people/session';
import type { Staff } from '../people/staff';

/** An answer, or why not. */
export type Answer<T> = Result<T, Failure>;
/** Nothing to tell beyond that it was done. */
export type Done = Answer<Record<string, never>>;

/** Complaints. `by` is the acting person, whose role decides the money limit. */
export type CasesOfHouse = {
  readonly register: (input: Input<'case.register'>, by: StaffView) => Answer<CaseView>;
  readonly command: <N extends CaseCommandName>(name: N, input: CaseCommandInput<N>, by: StaffView) => Answer<CaseView>;
  readonly suggestSubject: (story: string) => Answer<SubjectSuggested>;
  readonly categories: (caseId: CaseId, by: StaffView) => Answer<CategoryChoices>;
  readonly read: (caseId: CaseId, by: StaffView) => Answer<CaseView>;
  readonly guidance: (input: Input<'case.guidance'>, by: StaffView) => Answer<GuidanceView>;
  readonly precedents: (caseId: CaseId, by: StaffView) => Answer<PrecedentView[]>;
  /** An approval by somebody else at this desk, who proves it with the own PIN (I6). The reply is the case as the signed-in person sees it. */
  readonly decideHere: (input: Input<'case.decide-here'>, by: StaffView) => Promise<Answer<CaseView>>;
};

/** Lists and people known here. */
export type DeskOfHouse = {
  readonly queue: (group: QueueGroup | null, cursor: string | null, by: StaffView) => Answer<QueueView>;
  readonly forMe: (by: StaffView) => Answer<ForMeView>;
  readonly find: (words: string, by: StaffView) => Promise<Answer<FindView>>;
  readonly findPersons: (words: string) => Promise<Answer<PersonHit[]>> | Answer<PersonHit[]>;
  /** Reads what the desk of this person begins with and gives it to nobody: asked for next, it is in memory. Says nothing of what goes wrong; the question itself will. */
  readonly readAhead: (staffId: StaffId) => void;
};

/** Erasing takes two people (I6); the rule how long words are kept names those who are due. */
export type ErasuresOfHouse = {
  readonly list: (by: StaffView) => Answer<ErasuresView>;
  readonly ask: (input: Input<'erasure.ask'>, by: StaffView) => Answer<ErasuresView>;
  readonly decide: (input: Input<'erasure.decide'>, by: StaffView) => Promise<Answer<ErasuresView>>;
  readonly decideHere: (input: Input<'erasure.decide-here'>, by: StaffView) => Promise<Answer<ErasuresView>>;
  readonly retention: () => Promise<Answer<RetentionView>>;
  readonly changeRetention: (keepMonths: number | null, by: StaffView) => Promise<Answer<RetentionView>>;
};

/** The log of looks. */
export type ViewingsOfHouse = {
  readonly ofCase: (caseId: CaseId) => Answer<ViewingsView>;
  readonly list: (staffId: StaffId | null, before: number | null) => Answer<ViewingsView>;
  readonly notePerson: (personId: PersonId, by: StaffView) => Done;
};

/** The person behind the cases. */
export type CustomersOfHouse = {
  readonly card: (personId: PersonId, by: StaffView) => Answer<CustomerCard>;
  readonly lookAlikes: (call: Input<'person.look-alikes'>, by: StaffView) => Promise<Answer<LookAlike[]>>;
};

/** Unfinished typing, kept for each person. */
export type DraftsOfHouse = {
  readonly save: (by: StaffView, key: string, body: string) => Done;
  readonly read: (by: StaffView, key: string) => Answer<DraftView | null>;
  readonly list: (by: StaffView) => Answer<DraftView[]>;
  readonly discard: (by: StaffView, key: string) => Done;
};

/** Files of cases: brought, looked at, saved elsewhere. */
export type AttachmentsOfHouse = {
  readonly add: (input: Input<'attachment.add'>, by: StaffView) => Promise<Answer<CaseView>>;
  readonly read: (input: Input<'attachment.read'>, by: StaffView) => Promise<Answer<Output<'attachment.read'>>>;
  readonly saveAs: (input: Input<'attachment.save-as'>, by: StaffView) => Promise<Answer<{ fileName: string }>>;
};

/** Papers: their bytes, a copy elsewhere, a device. */
export type PapersOfHouse = {
  readonly dayLetters: (by: StaffView) => Promise<Answer<DayLetterView[]>>;
  readonly check: (input: Input<'paper.check'>, by: StaffView) => Promise<Answer<PaperGapView[]>>;
  readonly read: (paperId: PaperId, by: StaffView) => Promise<Answer<{ base64: string; pageCount: number }>>;
  readonly saveAs: (paperId: PaperId, by: StaffView) => Promise<Answer<{ fileName: string }>>;
  readonly printers: () => Promise<Answer<{ name: string; isDefault: boolean }[]>>;
  readonly print: (paperId: PaperId, printer: string | null, by: StaffView) => Promise<Answer<{ printer: string }>>;
  readonly retry: (paperId: PaperId, by: StaffView) => Promise<Done> | Done;
  readonly checkCode: (code: string) => Answer<CodeCheckView>;
};

/** The log of a day: made anew each time; the newest one can be saved and printed. */
export type DayLogOfHouse = {
  readonly make: (input: Input<'day-log.make'>) => Promise<Answer<Output<'day-log.make'>>>;
  readonly saveAs: (logId: string) => Promise<Answer<{ fileName: string }>>;
  readonly print: (logId: string, printer: string | null) => Promise<Answer<{ printer: string }>>;
};

/** Settings of this workstation. */
export type SettingsOfHouse = {
  readonly read: () => Answer<SettingsView>;
  readonly change: (input: Input<'settings.change'>, by: StaffView) => Answer<SettingsView>;
  readonly setLook: (input: Input<'session.set-look'>) => Answer<true>;
};

/** What stands on letters, by language. */
export type LetterheadOfHouse = {
  readonly read: () => Answer<LetterheadView>;
  readonly change: (language: Language, words: LetterheadWords, by: StaffView) => Answer<LetterheadView>;
};

/** Packs of know-how (S2.3). A path never leaves main. */
export type PlaybooksOfHouse = {
  readonly list: () => Answer<PlaybooksView>;
  readonly readPart: (version: Input<'playbook.export'>, part: PackPartName) => Answer<{ text: string }>;
  readonly compare: (packId: string, before: number, after: number) => Promise<Answer<PackDifference[]>>;
  readonly checkPart: (written: Input<'playbook.check-part'>) => Promise<Answer<PackCheckView>>;
  readonly publishPart: (written: Input<'playbook.publish-part'>, by: StaffView) => Promise<Answer<PackPublishedView>>;
  readonly publishAgain: (version: Input<'playbook.publish-again'>, by: StaffView) => Promise<Answer<PackPublishedView>>;
  readonly choose: (packId: string, by: StaffView) => Answer<PlaybooksView>;
  readonly exportPack: (version: Input<'playbook.export'>) => Promise<Answer<{ folderName: string }>>;
  readonly load: (by: StaffView) => Promise<Answer<PackPublishedView>>;
};

/** Complaints of another system. A path never leaves main. */
export type ImportingOfHouse = {
  readonly choose: () => Promise<Answer<ImportPreview>>;
  readonly preview: (input: Input<'import.preview'>) => Promise<Answer<ImportPreview>>;
  readonly count: (input: Input<'import.count'>) => Promise<Answer<ImportCount>>;
  readonly start: (input: Input<'import.start'>, by: StaffView) => Promise<Answer<ImportRun>>;
  readonly progress: () => Answer<ImportStanding>;
  readonly cancel: () => Done;
  readonly saveRefused: () => Promise<Answer<{ fileName: string }>>;
  readonly mappings: () => Answer<SavedMapping[]>;
  readonly keepMapping: (input: Input<'import.keep-mapping'>, by: StaffView) => Answer<SavedMapping[]>;
};

/** Backups and the check of the record. They work without an open record too: that is what they are for. */
export type BackupsOfHouse = {
  readonly list: () => Promise<Answer<BackupView[]>> | Answer<BackupView[]>;
  readonly make: (by: StaffView) => Promise<Answer<BackupView>>;
  readonly saveAs: (name: string, by: StaffView) => Promise<Answer<{ fileName: string }>>;
  /** Afterwards nobody is signed in. */
  readonly restore: (name: string | null) => Promise<Answer<true>>;
  readonly verify: () => Promise<Answer<VerifyView>>;
};

/** The whole. `session` is the view of it; who is at the desk is in `people`. */
export type House = {
  readonly cases: CasesOfHouse;
  readonly desk: DeskOfHouse;
  readonly customers: CustomersOfHouse;
  readonly drafts: DraftsOfHouse;
  readonly attachments: AttachmentsOfHouse;
  readonly papers: PapersOfHouse;
  readonly dayLog: DayLogOfHouse;
  readonly settings: SettingsOfHouse;
  readonly letterhead: LetterheadOfHouse;
  readonly backups: BackupsOfHouse;
  readonly importing: ImportingOfHouse;
  readonly playbooks: PlaybooksOfHouse;
  readonly erasures: ErasuresOfHouse;
  readonly viewings: ViewingsOfHouse;
  readonly people: {
    readonly session: Session;
    readonly staff: Staff;
    readonly view: () => SessionView;
    /** Tries to open a record that could not be opened; nothing when it is open. */
    readonly lookAgain: () => void;
    readonly firstStart: (input: Input<'session.first-start'>) => Promise<Answer<true>>;
  };
  /** Moves the demonstration's clock; null in every other profile (I10). */
  readonly moveClock: ((minutes: number) => void) | null;
};
