/** Words of the import. */
export const importing = {
  title: 'Complaints from another system', hint: 'A table (CSV) with one complaint in each row. What is closed there comes in as closed before Amends and read-only; what is open waits in Listen.',
  locked: 'A supervisor can bring complaints in.', choose: 'Choose a file…', chooseOther: 'Choose another file…', unfinished: 'An import from “{source}” was cut short. Bring the same file again: what is here stays and is not doubled.',
  file: {
    title: 'File', size: 'Size', encoding: 'Encoding', marked: 'as the file itself says', assumed: 'assumed; change it if words look wrong', delimiter: 'Between cells', comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab', bar: 'Vertical bar',
    junk: 'Lines above the headings, left out: {count}', noHeadings: 'There is no line of headings: columns are called by their place.', unreadable: 'Signs that this encoding does not know: {count}. Try another encoding.',
  },
  profile: { cfpb: 'Recognised: CFPB complaint export', 'cfpb-short': 'Recognised: CFPB complaint export, short', 'nyc-311': 'Recognised: New York City 311 requests', narratives: 'Recognised: CFPB narratives', none: 'Not a known table: the columns were guessed by their headings.' },
  mapping: {
    title: 'What the columns mean', meaning: 'Meaning', column: 'Column', samples: 'First cells', notThere: 'not in this table', unused: 'Columns left out: {names}', source: 'Name of the source', sourceHint: 'With the number it tells whether a complaint is already here. The same source keeps the same name.',
    whenUnsaid: 'Where the table does not say', status: 'Standing', channel: 'Channel', language: 'Language of the answers', kept: 'Kept mappings', use: 'Use a kept mapping', name: 'Keep this mapping as', keep: 'Keep', forget: 'Forget “{name}”', keptAs: 'Kept as “{name}”.', noCells: 'no cells',
  },
  field: {
    sourceReference: 'Number in the source', receivedOn: 'Received on', story: 'Story', product: 'Product', subProduct: 'Product, more closely', issue: 'Issue', subIssue: 'Issue, more closely', channel: 'Channel', status: 'Standing', closedOn: 'Closed on',
    companyResponse: 'Answer of the company', complainantName: 'Name', complainantPhone: 'Phone', complainantAddress: 'Address', requestedAmount: 'Amount requested', paidAmount: 'Amount paid',
  },
  noReference: 'Without a number a row is recognised by what it says. A row that is changed in the source comes in anew.',
  status: { open: 'Open', closed: 'Closed' },
  count: {
    title: 'What will come in', press: 'Count', again: 'Count again', newOpen: 'New, open', newClosed: 'New, closed before', alreadyHere: 'Already here', refused: 'Refused', withoutStory: 'Rows without words of the complainant: {count}. The case says so.',
    order: 'Dates like 3/4/2025', orderAsk: 'The dates of this table can be read in two ways. Which number comes first?', 'month-first': 'Month first', 'day-first': 'Day first', orderFound: 'Dates are read with the {order}, as the whole column says.', monthName: 'month first', dayName: 'day first',
    nothing: 'Nothing new would come in.', notCounted: 'Count first: the file is read once, nothing comes in yet.',
  },
  run: {
    start: 'Bring in', running: 'Coming in from “{source}”', cancel: 'Stop here', progress: 'Read', done: 'Done: “{source}”', cancelled: 'Stopped: “{source}”. What came in stays; the same file again goes on from there.', failed: 'Broken off: “{source}”. What came in stays; the same file again goes on from there.',
    changed: 'Among them with other content by now: {count}. They stay as they were brought in.', took: '{count} rows in {span}', seconds: '{count} s', close: 'Done with this file', toQueue: 'To the queue',
  },
  refused: { title: 'Refused rows', line: 'Line', reason: 'Reason', column: 'Meaning', more: 'The first {shown} of {count}.', save: 'Save the refused rows…', saved: 'Saved as {name}', none: 'No row was refused.' },
  reason: {
    'too-few-cells': 'A mapped column is missing from this row', 'too-many-cells': 'More cells than headings: a separator stands inside a cell', 'quote-not-closed': 'A quotation mark is never closed', 'row-too-long': 'A quotation mark is not closed; the row would be over a mebibyte',
    'rest-not-read': 'From here on the file is not a table', 'reference-missing': 'The number is missing', 'reference-rounded': 'The number was rounded by a spreadsheet', 'twice-in-file': 'The number stands in this file before', 'date-not-read': 'Not a date', 'date-not-valid': 'There is no such day',
    'date-in-future': 'The day lies in the future', 'story-too-long': 'The story has more than 100,000 characters', 'field-too-long': 'A cell is too long for its meaning', 'amount-not-read': 'Not an amount, or one that can be read in two ways', 'nothing-said': 'Neither story nor product nor issue',
  },
} as const;
