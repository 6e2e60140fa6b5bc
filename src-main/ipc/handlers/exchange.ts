/** `import.*`: the file stays in main; the page gets its id and what it says. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the import. */
export const exchangeHandlers = ({ importing }: House): HandlersOf<'import'> => ({
  'import.choose': () => importing.choose(),
  'import.preview': (input) => importing.preview(input),
  'import.count': (input) => importing.count(input),
  'import.start': (input, by) => importing.start(input, by),
  'import.progress': () => importing.progress(),
  'import.cancel': () => importing.cancel(),
  'import.save-refused': () => importing.saveRefused(),
  'import.mappings': () => importing.mappings(),
  'import.keep-mapping': (input, by) => importing.keepMapping(input, by),
});
