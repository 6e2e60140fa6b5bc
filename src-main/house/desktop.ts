/** What the house asks of the machine beyond the record: file dialogs, the paper window, fonts. Electron answers in `boot`; a test brings its own. */
import type { PaperPage } from '../print/document';
import type { Printer } from '../print/printer';
import type { PaperSource } from '../print/paper-source';
import type { Result } from '../shared/result';
import type { Language, PaperKind } from '../shared/vocabulary/case';

/** Draws one paper as a page; refuses a letter in which a mandatory part is missing. */
export type DrawPaper = (kind: PaperKind, source: PaperSource) => Result<PaperPage, { readonly code: 'paper-not-ready'; readonly missing: readonly string[] }>;

/** The paper room, loaded when the first paper is wanted and not before. */
export type PaperRoom = { readonly printer: Printer; readonly draw: DrawPaper };

/** The machine around the desk. Paths never reach the page; null is a dialog that was closed. */
export type Desktop = {
  readonly chooseWhereToSave: (title: 'savePaper' | 'saveBackup' | 'saveFile' | 'saveRefused', fileName: string, language: Language) => Promise<string | null>;
  readonly chooseBackup: (language: Language) => Promise<string | null>;
  readonly chooseTable: (language: Language) => Promise<string | null>;
  readonly paperRoom: () => Promise<PaperRoom>;
};
