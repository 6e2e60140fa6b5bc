/** The scheme that the print window's one document comes from. Known to the entry, because Electron takes schemes only before `ready`. */
import type { CustomScheme } from 'electron';

/** Registered beside the desk's own scheme. `standard` keeps all papers in one renderer process, which halves the time of a paper. */
export const PAPER_SCHEME: CustomScheme = { scheme: 'amends-paper', privileges: { standard: true, secure: true } };
