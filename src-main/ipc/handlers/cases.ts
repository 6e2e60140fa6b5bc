/** `case.*`: one generic handler for every command of the table, beside register and read. */
import { CASE_COMMAND_NAMES } from '../../shared/contract/case-commands';
import type { HandlersOf } from '../handler';
import type { House } from '../house';

type CaseHandlers = HandlersOf<'case'>;
type CommandHandlers = Omit<CaseHandlers, 'case.register' | 'case.suggest-subject' | 'case.categories' | 'case.read' | 'case.guidance' | 'case.precedents' | 'case.decide-here'>;

/** One handler per command, by the name it has in the table. */
const commandHandlers = ({ cases }: House): CommandHandlers =>
  // The names and their inputs come from the same table; an object built in a loop cannot show the compiler that it is complete.
  Object.fromEntries(CASE_COMMAND_NAMES.map((name) => [`case.${name}`, (input: never, by: never) => cases.command(name, input, by)])) as CommandHandlers;

/** Handlers of the complaint. */
export const caseHandlers = (house: House): CaseHandlers => ({
  ...commandHandlers(house),
  'case.register': (input, by) => house.cases.register(input, by),
  'case.suggest-subject': ({ story }) => house.cases.suggestSubject(story),
  'case.categories': ({ caseId }, by) => house.cases.categories(caseId, by),
  'case.read': ({ caseId }, by) => house.cases.read(caseId, by),
  'case.guidance': (input, by) => house.cases.guidance(input, by),
  'case.precedents': ({ caseId }, by) => house.cases.precedents(caseId, by),
  'case.decide-here': (input, by) => house.cases.decideHere(input, by),
});
