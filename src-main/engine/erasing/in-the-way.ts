/** What stops an erasure: nobody known, erased already, a case that is open, a hold of the law. Asked at asking and again at deciding. */
import type { PersonId } from '../../shared/vocabulary/ids';
import type { Failure, LedgerWriter } from '../ports';
import { failure } from '../run-command';

/** Why this person cannot be erased now, or null. */
export const inTheWayOfErasing = (writer: LedgerWriter, personId: PersonId): Failure | null => {
  const person = writer.person(personId);
  if (person === null) return failure('person-not-found');
  if (person.isErased) return failure('person-erased');
  const open = writer.openCaseCount(personId);
  if (open > 0) return { code: 'person-has-open-cases', facts: { open }, opensWith: 'close' };
  const holds = writer.holdCount(personId);
  return holds > 0 ? { code: 'hold-in-place', facts: { holds }, opensWith: 'lift-hold' } : null;
};

const HIDDEN = '…';

/** A reason stays readable for ever, so it must not name the persons it is about. */
export const withoutPersons = (writer: LedgerWriter, personIds: readonly PersonId[], reason: string): string => {
  const words = personIds.flatMap((personId) => {
    const person = writer.person(personId);
    return [person?.name, person?.phone, person?.address].filter((word) => typeof word === 'string' && word !== '');
  });
  return words.reduce<string>((text, word) => text.replaceAll(String(word), HIDDEN), reason);
};
