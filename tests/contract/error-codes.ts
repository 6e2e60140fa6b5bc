/** Every code that a reply may carry. */
import { FAULT_CODES, REFUSAL_CODES, type ErrorCode } from '../../src-main/shared/errors';

/** Refusals of the rules and faults of the desk. */
export const ERROR_CODES: readonly ErrorCode[] = [...REFUSAL_CODES, ...FAULT_CODES];
