/**
 * Complaints of another system come in: closed ones as closed before Amends, read-only; open ones wait in Listen and belong to who imported
 * them (I7). A row is recognised by its source and its number there, so that the same table again, also after a crash, adds nothing (I12).
 */
import { decide } from '../domain/case/decide';
import { firstSentence } from '../domain/case/sentences';
import type { Actor, ImportCase } from '../domain/case/commands';
import { ok, type Result } from '../shared/result';
import type { Language } from '../shared/vocabulary/case';
import type { RecordedStatus } from '../shared/vocabulary/importing';
import { caseId, commandId, personId, type CommandId } from '../shared/vocabulary/ids';
import type { Instant } from '../shared/vocabulary/time';
import type { ImportRow } from './import-row';
import type { Clock, Failure, Ids, Ledger, LedgerWriter } from './ports';
import { houseFacts, steadyNow } from './run-command';

/** What an import needs from outside. */
export type ImportDeps = { readonly ledger: Ledger; readonly clock: Clock; readonly ids: Ids };

/** Where the rows come from, and who brings them. `source` is the name of the other system: with a row's number it makes the row's identity. */
export type ImportRequest = { readonly source: string; readonly actor: Actor };

/** What became of the rows so far. `changed` are among `alreadyHere`: the source says something else by now. */
export type ImportTally = { readonly newOpen: number; readonly newClosed: number; readonly alreadyHere: number; readonly changed: number };

/** Rows as they are read, in chunks of some hundreds. */
export type Chunks<T> = AsyncIterable<readonly T[]>;

/** What a row is known by before anything of it is taken in. */
export type Standing = { readonly sourceReference: string; readonly status: RecordedStatus };

const NOTHING: ImportTally = { newOpen: 0, newClosed: 0, alreadyHere: 0, changed: 0 };

type Words = { readonly noStory: string; readonly recorded: string; readonly requested: string; readonly paid: string };

/** What is said in a case where its source says nothing, in the language in which the complainant is answered. */
const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': { noStory: '来源中没有投诉人的原话。', recorded: '来源记录：', requested: '要求金额：', paid: '来源已付金额：' },
  en: { noStory: 'The source gives no words of the complainant.', recorded: 'Recorded there: ', requested: 'Amount requested: ', paid: 'Paid there: ' },
};

/** One identity for a row of a source, however often it comes: what makes the second time find the first. */
const identityOf = (writer: LedgerWriter, source: string, reference: string): CommandId => {
  const hex = writer.fingerprint(JSON.stringify(['import', source, reference]));
  return commandId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
};

const storyOf = ({ story, issue, product, language }: ImportRow): string => {
  if (story !== null) return story;
  const said = [issue, product].filter((part) => part !== null).join(language === 'en' ? '; ' : '；');
  return said === '' ? WORDS[language].noStory : `${WORDS[language].noStory}${language === 'en' ? ' ' : ''}${WORDS[language].recorded}${said}`;
};

/** A case without a story goes by what it is about, not by the words that there are none. */
const titleOf = (row: ImportRow): string => firstSentence(row.story ?? row.issue ?? row.product ?? storyOf(row));

const decimal = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

const joined = (parts: readonly (string | null)[], separator: string): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(separator);
};

const payloadOf = (source: string, row: ImportRow): ImportCase['payload'] => {
  const { requested, paid } = WORDS[row.language];
  return {
    story: storyOf(row), title: titleOf(row), language: row.language, channel: row.channel, product: row.product, journeyStep: null,
    desiredRemedy: row.requestedMinor === null ? null : `${requested}${decimal(row.requestedMinor)}`,
    isNamed: row.complainant !== null, complainantName: row.complainant?.name ?? null, complainantPhone: row.complainant?.phone ?? null, complainantAddress: row.complainant?.address ?? null,
    source, sourceReference: row.sourceReference, receivedOn: row.receivedOn, issue: row.issue, sourceStatus: joined([row.recordedStatus, row.closedOn], ', '),
    companyResponse: joined([row.companyResponse, row.paidMinor === null ? null : `${paid}${decimal(row.paidMinor)}`], '\n'), isClosedBefore: row.status === 'closed',
  };
};

const SEQUENCE_DIGITS = 4;
const NUMBERS_AT_ONCE = 50;

/** Numbers for imported cases: apart from the day's own, so that those stay short (…-i0001). What is the same for a whole day is found out once. */
const numbering = (clock: Clock): ((writer: LedgerWriter, at: Instant) => string) => {
  let known: { readonly until: Instant; readonly prefix: string; next: number; readonly end: number } | null = null;
  return (writer, at) => {
    if (known === null || at >= known.until || known.next === known.end) {
      const day = clock.dayOf(at).slice(2).replaceAll('-', '');
      // Taken in blocks: what a stopped run leaves of one is not given again.
      const next = writer.nextNumber(`imported:${day}`, NUMBERS_AT_ONCE);
      known = { until: clock.endOfDay(at), prefix: [writer.setting('branchCode') ?? '0', writer.setting('workstationCode') ?? '0', day].join('-'), next, end: next + NUMBERS_AT_ONCE };
    }
    const number = known.next;
    known.next += 1;
    return `${known.prefix}-i${String(number).padStart(SEQUENCE_DIGITS, '0')}`;
  };
};

/** What a row says, without where in the file it stood. */
const contentOf = ({ line: _line, ...content }: ImportRow): string => JSON.stringify(content);

type Numbering = ReturnType<typeof numbering>;

const takeIn = (deps: ImportDeps, { source, actor }: ImportRequest, nextReference: Numbering, writer: LedgerWriter, row: ImportRow): keyof ImportTally | null => {
  const identity = identityOf(writer, source, row.sourceReference);
  const requestHash = writer.fingerprint(contentOf(row));
  const before = writer.receipt(identity);
  if (before !== null) return before.requestHash === null || before.requestHash === requestHash ? 'alreadyHere' : 'changed';
  const now = steadyNow(writer, deps.clock);
  const person = personId(deps.ids.next());
  const id = caseId(deps.ids.next());
  const command: ImportCase = { name: 'import', payload: payloadOf(source, row), caseId: id, reference: nextReference(writer, now), personId: person };
  const decided = decide(null, command, { now, actor, commandId: identity, house: houseFacts(writer, deps.clock, id), governing: writer.governingOf(null) });
  if (!decided.ok) throw new Error(`a row that was read is not refused by the rules: ${decided.error.code}`);
  const answer = writer.appendNewCase({ caseId: id, personId: person, events: decided.value, stamp: { actorId: actor.staffId, recordedAt: now, commandId: identity }, requestHash });
  if (answer !== 'added') return answer === 'person-erased' ? null : 'alreadyHere';
  return row.status === 'open' ? 'newOpen' : 'newClosed';
};

const counted = (tally: ImportTally, what: keyof ImportTally | null): ImportTally => {
  if (what === null) return tally;
  return what === 'changed' ? { ...tally, alreadyHere: tally.alreadyHere + 1, changed: tally.changed + 1 } : { ...tally, [what]: tally[what] + 1 };
};

/** Takes the rows in, each once. `onCommitted` hears what is durable and may stop; what is in stays in. */
export const importCases = async (deps: ImportDeps, request: ImportRequest, chunks: Chunks<ImportRow>, onCommitted: (tally: ImportTally) => 'go-on' | 'stop'): Promise<Result<ImportTally, Failure>> => {
  let tally = NOTHING;
  const nextReference = numbering(deps.clock);
  const done = await deps.ledger.changeInBatches(chunks, (writer, row) => { tally = counted(tally, takeIn(deps, request, nextReference, writer, row)); }, () => onCommitted(tally));
  return done.ok ? ok(tally) : done;
};

/** What would come in: counts without taking anything in. Stops when `goesOn` says so. */
export const countImport = async (deps: Pick<ImportDeps, 'ledger'>, source: string, chunks: Chunks<Standing>, goesOn: () => boolean): Promise<Result<ImportTally, Failure>> => {
  let tally = NOTHING;
  const done = await deps.ledger.changeInBatches(
    chunks,
    (writer, { sourceReference, status }) => {
      const isHere = writer.receipt(identityOf(writer, source, sourceReference)) !== null;
      tally = counted(tally, isHere ? 'alreadyHere' : status === 'open' ? 'newOpen' : 'newClosed');
    },
    () => (goesOn() ? 'go-on' : 'stop'),
  );
  return done.ok ? ok(tally) : done;
};
