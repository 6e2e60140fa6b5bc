/** Closed lists of an import: what a column can mean, how a file can be written, and why a row can be refused. */

/** What a column of a foreign table can mean here, in screen order. */
export const IMPORT_FIELDS = [
  'sourceReference', 'receivedOn', 'story', 'product', 'subProduct', 'issue', 'subIssue', 'channel', 'status', 'closedOn', 'companyResponse',
  'complainantName', 'complainantPhone', 'complainantAddress', 'requestedAmount', 'paidAmount',
] as const;
/** Meaning of a column. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Encodings that can be read. The first three are recognised; the others come with a mark in the file or by a person's choice. */
export const ENCODINGS = ['utf-8', 'gb18030', 'windows-1252', 'utf-16le', 'utf-16be', 'big5'] as const;
/** How the signs of a file are written as bytes. */
export type TextEncoding = (typeof ENCODINGS)[number];

/** Signs between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Sign between two cells. */
export type Delimiter = (typeof DELIMITERS)[number];

/** Which number comes first in a date such as 3/4/2025. Dates with the year first need no order. */
export const DATE_ORDERS = ['month-first', 'day-first'] as const;
/** Order of a date of three numbers with the year last. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Whether the source still works on it. */
export const RECORDED_STATUSES = ['open', 'closed'] as const;
/** Standing of a complaint in its source. */
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

/** Tables that are known by their headings. */
export const SOURCE_PROFILES = ['cfpb', 'cfpb-short', 'nyc-311', 'narratives'] as const;
/** A known kind of table. */
export type SourceProfile = (typeof SOURCE_PROFILES)[number];

/** Why a row does not come in. */
export const ROW_REFUSALS = [
  'too-few-cells', 'too-many-cells', 'quote-not-closed', 'row-too-long', 'rest-not-read', 'reference-missing', 'reference-rounded', 'twice-in-file',
  'date-not-read', 'date-not-valid', 'date-in-future', 'story-too-long', 'field-too-long', 'amount-not-read', 'nothing-said',
] as const;
/** Why one row does not come in. */
export type RowRefusal = (typeof ROW_REFUSALS)[number];

/** Longest story that comes in, in characters. A longer one is refused by its line, never cut. */
export const IMPORT_STORY_MAX = 100_000;
