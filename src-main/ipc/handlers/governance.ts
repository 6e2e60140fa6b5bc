/** `erasure.*`, `retention.*` and `viewing.*`: what is kept, for how long, and who looked at it. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

type GovernanceHandlers = HandlersOf<'erasure'> & HandlersOf<'retention'> & HandlersOf<'viewing'>;

/** Handlers of erasure, retention and the log of looks. */
export const governanceHandlers = ({ erasures, viewings }: House): GovernanceHandlers => ({
  'erasure.list': (_input, by) => erasures.list(by),
  'erasure.ask': (input, by) => erasures.ask(input, by),
  'erasure.decide': (input, by) => erasures.decide(input, by),
  'erasure.decide-here': (input, by) => erasures.decideHere(input, by),
  'retention.read': () => erasures.retention(),
  'retention.change': ({ keepMonths }, by) => erasures.changeRetention(keepMonths, by),
  'viewing.of-case': ({ caseId }) => viewings.ofCase(caseId),
  'viewing.list': ({ staffId, before }) => viewings.list(staffId, before),
  'viewing.note-person': ({ personId }, by) => viewings.notePerson(personId, by),
});
