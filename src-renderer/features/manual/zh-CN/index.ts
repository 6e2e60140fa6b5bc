/** The manual in Chinese. */
import type { ManualWords } from '../outline';
import { around } from './around';
import { stages } from './stages';
import { workstation } from './workstation';

/** All sections. */
export const zhCN: ManualWords = { ...stages, ...around, ...workstation };
