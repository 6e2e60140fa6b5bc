/** What the house asks of the machine beyond the record: file dialogs, the paper window, fonts. Electron answers in `boot`; a test brings its own. */
import type { DayLogModel } from '../print/day-log-model';
import type { PaperPage } from '../print/document';
import type { LetterGap } from '../print/gates';
import type { Printer } from '../print/printer';
import type { PaperSource } from '../print/paper-source';
import type { Result } from '../shared/result';
import type { Language, LetterKind, PaperKind } from '../shared/vocabulary/case';

/** Draws one paper as a page; refuses a letter with a gap and says all of them. */
export type DrawPaper = (kind: PaperKind, source: PaperSource) => Result<PaperPage, { readonly code: 'paper-not-ready'; readonly gaps: readonly LetterGap[] }>;

/** The paper room, loaded when the first paper is wanted and not before. `gaps` asks a letter for what keeps it from the printer, without drawing it; a report has none. */
export type PaperRoom = {
  readonly printer: Printer; readonly draw: DrawPaper; readonly drawDayLog: (model: DayLogModel) => PaperPage;
  readonly gaps: (kind: PaperKind, source: PaperSource) => readonly LetterGap[];
  /** Whether a letter made from the first would say the same today. */
  readonly saysTheSame: (kind: LetterKind, made: PaperSource, today: PaperSource) => boolean;
};

/** The machine around the desk. Paths never reach the page; null is a dialog that was closed. */
export type Desktop = {
  readonly chooseWhereToSave: (title: 'savePaper' | 'saveBackup' | 'saveFile' | 'saveRefused', fileName: string, language: Language) => Promise<string | null>;
  readonly chooseBackup: (language: Language) => Promise<string | null>;
  readonly chooseTable: (language: Language) => Promise<string | null>;
  readonly chooseFolder: (title: 'exportPlaybook' | 'loadPlaybook', language: Language) => Promise<string | null>;
  readonly paperRoom: () => Promise<PaperRoom>;
};
