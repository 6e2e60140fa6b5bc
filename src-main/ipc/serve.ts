/**
 * The door: sender → known name → strict schema → permission → handler → answer. Every "no" is a value and a log line with a trace id,
 * never an exception and never silence. Inputs are not logged.
 */
import type { Failure } from '../engine/ports';
import { CONTRACT, type Channel } from '../shared/contract';
import type { DeskError, ErrorCode, FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import { roleIncludes } from '../shared/vocabulary/staff';
import type { StaffView } from '../shared/views/desk-views';
import type { Handlers } from './handler';
import { isTrusted, type Sender, type TrustedOrigins } from './trust';

/** What the door asks of the house. */
export type DoorNeeds = {
  readonly handlers: Handlers;
  /** Who is signed in and not locked, or null. */
  readonly signedIn: () => StaffView | null;
  readonly origins: TrustedOrigins;
  readonly traceId: () => string;
  /** Why the record cannot be opened, or null when it is. Meanwhile only the channels of recovery answer, and to anyone: nobody can be known. */
  readonly trouble: () => FaultCode | null;
  /** Answers are held to their schema too; for development and tests. */
  readonly checksOutput: boolean;
  /** The code of something thrown by the disk or the database; null makes it a bug. */
  readonly faultCodeOf: (thrown: unknown) => FaultCode | null;
  readonly report: (line: DoorLine, thrown?: unknown) => void;
};

/** What is written about one call. `channel` is a name of the table, or null: an unknown name is a stranger's words. */
export type DoorLine = { readonly channel: Channel | null; readonly code: ErrorCode | 'ok'; readonly tookMs: number; readonly traceId: string };

/** Answers one call from anywhere. Never throws, never rejects. */
export type Door = (sender: Sender, channel: unknown, input: unknown) => Promise<Result<unknown, DeskError>>;

type AnyHandler = (input: unknown, person: StaffView | null) => Result<unknown, Failure> | Promise<Result<unknown, Failure>>;

const failure = (code: FaultCode, facts: Failure['facts'] = {}): Result<never, Failure> => err({ code, facts, opensWith: null });

const isChannel = (name: unknown): name is Channel => typeof name === 'string' && Object.hasOwn(CONTRACT, name);

/** The longest field name that is told back; a longer one was never ours. */
const FIELD_MAX = 80;

type SchemaIssue = { readonly path: readonly PropertyKey[]; readonly code?: string | undefined; readonly keys?: readonly string[] };

const fieldOf = (issue: SchemaIssue | undefined): string => {
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys?.[0] ?? ''] : (issue?.path ?? []);
  return path.map(String).join('.').slice(0, FIELD_MAX);
};

/** The keys that mean something to the language itself and nothing to any contract; a schema library may pass over them. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Name of a key anywhere in `value` that no contract has, or null. */
const forbiddenKeyIn = (value: unknown): string | null => {
  // Bytes have no keys but their places, and there are millions of them.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
  const own = FORBIDDEN_KEYS.find((key) => Object.hasOwn(value, key));
  return own ?? Object.values(value).map(forbiddenKeyIn).find((found) => found !== null) ?? null;
};

/** What works without a record: seeing what is wrong, and putting a backup in its place. Restoring deletes nothing. */
export const RECOVERY_CHANNELS: readonly Channel[] = ['session.read', 'session.lock', 'session.sign-out', 'backup.list', 'backup.restore'];

const mayCall = (channel: Channel, person: StaffView | null): Result<true, Failure> => {
  const { permission } = CONTRACT[channel];
  if (permission === 'anyone') return ok(true);
  if (person === null) return failure('not-signed-in');
  return roleIncludes(person.role, permission) ? ok(true) : failure('not-permitted', { role: permission });
};

const mayRecover = (channel: Channel, trouble: FaultCode): Result<true, Failure> => (RECOVERY_CHANNELS.includes(channel) ? ok(true) : failure(trouble));

const answer = async (needs: DoorNeeds, channel: Channel, input: unknown): Promise<Result<unknown, Failure>> => {
  const parsed = CONTRACT[channel].input.safeParse(input);
  if (!parsed.success) return failure('bad-input', { field: fieldOf(parsed.error.issues[0]) });
  // After the schema: what passed it is finite, while a stranger's object may contain itself.
  const forbidden = forbiddenKeyIn(input);
  if (forbidden !== null) return failure('bad-input', { field: forbidden });
  const trouble = needs.trouble();
  const person = trouble === null ? needs.signedIn() : null;
  const may = trouble === null ? mayCall(channel, person) : mayRecover(channel, trouble);
  if (!may.ok) return may;
  // The table gave this handler this input; the compiler cannot follow the pair through a name chosen at run time.
  const handler = needs.handlers[channel] as AnyHandler;
  const answered = await handler(parsed.data, person);
  if (needs.checksOutput && answered.ok) CONTRACT[channel].output.parse(answered.value);
  return answered;
};

/** Builds the door. */
export const makeDoor = (needs: DoorNeeds): Door => async (sender, name, input) => {
  const startedAt = performance.now();
  const traceId = needs.traceId();
  const channel = isChannel(name) ? name : null;
  const close = (result: Result<unknown, Failure>, thrown?: unknown): Result<unknown, DeskError> => {
    const tookMs = Math.round((performance.now() - startedAt) * 10) / 10;
    needs.report({ channel, code: result.ok ? 'ok' : result.error.code, tookMs, traceId }, thrown);
    return result.ok ? result : err({ ...result.error, traceId });
  };
  if (!isTrusted(sender, needs.origins)) return close(failure('not-trusted'));
  if (channel === null) return close(failure('unknown-channel'));
  try {
    return close(await answer(needs, channel, input));
  } catch (thrown) {
    const code = needs.faultCodeOf(thrown);
    return close(failure(code ?? 'bug'), code === null ? thrown : undefined);
  }
};
