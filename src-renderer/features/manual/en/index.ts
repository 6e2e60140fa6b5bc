/** The manual in English. */
import type { ManualWords } from '../outline';
import { around } from './around';
import { stages } from './stages';
import { workstation } from './workstation';

/** All sections. */
export const en: ManualWords = { ...stages, ...around, ...workstation };
