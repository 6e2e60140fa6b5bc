/** What governs a case of this record, for the rules and for the rows that are derived from them. */
import { WITHOUT_PACK, type Governing } from '../domain/playbook/governing';

/** No case has a pack yet. */
export const governingFor = (): Governing => WITHOUT_PACK;
