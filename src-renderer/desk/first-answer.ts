/** The first question to main, asked before anything else of the window is evaluated: who is at the desk is known by the time it can be drawn. */
import { call } from './api';

/** Main's answer to the first `session.read` of this page. */
export const firstAnswer = call('session.read', {});
