/** The shape of what stands behind the door: one function for each line of the contract table. */
import type { Failure } from '../engine/ports';
import type { Channel, Input, Output } from '../shared/contract';
import type { Result } from '../shared/result';
import type { StaffView } from '../shared/views/desk-views';

/** The channels that answer before anyone has signed in. A contract test holds this to the table. */
export type OpenChannel = Extract<Channel, `session.${string}`>;

/** Answers a call whose input was checked and whose person may do this. `person` is null only where nobody need be signed in. */
export type Handler<C extends Channel> = (
  input: Input<C>,
  person: C extends OpenChannel ? StaffView | null : StaffView,
) => Result<Output<C>, Failure> | Promise<Result<Output<C>, Failure>>;

/** One for each channel: a missing or extra one does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** The part of the table that one file answers. */
export type HandlersOf<Prefix extends string> = { readonly [C in Extract<Channel, `${Prefix}.${string}`>]: Handler<C> };
