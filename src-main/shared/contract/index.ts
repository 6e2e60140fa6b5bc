/** The one table of what the renderer can ask of main. Types on both ends are inferred from it; nothing else crosses. */
import type { z } from 'zod';
import type { DeskError } from '../errors';
import type { Result } from '../result';
import { attachmentChannels } from './attachments';
import { caseChannels } from './cases';
import { customerChannels } from './customers';
import { dayLogChannels } from './day-log';
import { deskChannels } from './desk';
import { exchangeChannels } from './exchange';
import { governanceChannels } from './governance';
import { letterheadChannels } from './letterhead';
import { playbookChannels } from './playbooks';

/** Every channel by name, as a type. */
export type Contract = typeof attachmentChannels & typeof caseChannels & typeof customerChannels & typeof deskChannels & typeof exchangeChannels & typeof governanceChannels & typeof letterheadChannels & typeof dayLogChannels & typeof playbookChannels;
/** Every channel by name. */
export const CONTRACT: Contract = { ...attachmentChannels, ...caseChannels, ...customerChannels, ...deskChannels, ...exchangeChannels, ...governanceChannels, ...letterheadChannels, ...dayLogChannels, ...playbookChannels };

/** Name of a channel. */
export type Channel = keyof Contract;
/** What a handler gets: the parsed input. */
export type Input<C extends Channel> = z.output<Contract[C]['input']>;
/** What the renderer sends: plain data before parsing. */
export type Request<C extends Channel> = z.input<Contract[C]['input']>;
/** What a handler answers and the renderer receives. */
export type Output<C extends Channel> = z.output<Contract[C]['output']>;
/** The whole answer: a value or an error value; no exception crosses the bridge. */
export type Reply<C extends Channel> = Result<Output<C>, DeskError>;
