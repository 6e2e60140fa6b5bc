/** A pause after a heated case (S1.7, S4.12): offered to whoever handled it, written down nowhere, counted for nobody. */
import type { PackRules } from '../../shared/playbook/rules';
import type { Feeling } from '../../shared/vocabulary/moment';
import type { Temperature } from '../temperature/temperature';

/** Feelings that stay with the one who heard them. */
const HEAVY: readonly Feeling[] = ['angry', 'hurt', 'humiliated'];

/** Minutes of the pause that is offered once the case is closed, or null where none is needed: somebody was heavy to bear, or the case ended far from 25 °C. */
export const pauseAfter = (isClosed: boolean, feeling: Feeling | null, temperature: Pick<Temperature, 'standing'> | null, { warnings }: PackRules): number | null => {
  const isHeated = (feeling !== null && HEAVY.includes(feeling)) || (temperature !== null && temperature.standing !== 'even');
  return isClosed && isHeated && warnings.pauseAfterHeatedMinutes > 0 ? warnings.pauseAfterHeatedMinutes : null;
};
