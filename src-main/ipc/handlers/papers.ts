/** `paper.*`: files cross by id; a path never does, and dialogs are opened by main. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of papers. */
export const paperHandlers = ({ papers }: House): HandlersOf<'paper'> => ({
  'paper.day-letters': (_input, by) => papers.dayLetters(by),
  'paper.check': (input, by) => papers.check(input, by),
  'paper.read': ({ paperId }, by) => papers.read(paperId, by),
  'paper.save-as': ({ paperId }, by) => papers.saveAs(paperId, by),
  'paper.printers': () => papers.printers(),
  'paper.print': ({ paperId, printer }, by) => papers.print(paperId, printer, by),
  'paper.retry': ({ paperId }, by) => papers.retry(paperId, by),
  'paper.check-code': ({ code }) => papers.checkCode(code),
});
