/** Files that a case may keep: which kinds, how each is shown, and how large. A kind is read from the bytes, never from the name. */

/** What people call a kind. */
export type FileSort = 'photo' | 'pdf' | 'text' | 'recording' | 'document' | 'table' | 'slides' | 'email';

/** Each kind with the endings that its name may have (the first is given where none fits) and how it is shown; null is saved only, never opened. */
export const FILE_KINDS = {
  'image/jpeg': { sort: 'photo', endings: ['jpg', 'jpeg', 'jpe'], shownAs: 'image' },
  'image/png': { sort: 'photo', endings: ['png'], shownAs: 'image' },
  'image/webp': { sort: 'photo', endings: ['webp'], shownAs: 'image' },
  'image/heic': { sort: 'photo', endings: ['heic', 'heif'], shownAs: null },
  'application/pdf': { sort: 'pdf', endings: ['pdf'], shownAs: 'pdf' },
  'text/plain': { sort: 'text', endings: ['txt', 'csv', 'log', 'md'], shownAs: 'text' },
  'audio/mpeg': { sort: 'recording', endings: ['mp3'], shownAs: 'audio' },
  'audio/mp4': { sort: 'recording', endings: ['m4a', 'mp4', '3gp'], shownAs: 'audio' },
  'audio/wav': { sort: 'recording', endings: ['wav'], shownAs: 'audio' },
  'audio/ogg': { sort: 'recording', endings: ['ogg', 'oga', 'opus'], shownAs: 'audio' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { sort: 'document', endings: ['docx'], shownAs: null },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { sort: 'table', endings: ['xlsx'], shownAs: null },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { sort: 'slides', endings: ['pptx'], shownAs: null },
  'application/vnd.oasis.opendocument.text': { sort: 'document', endings: ['odt'], shownAs: null },
  'application/vnd.oasis.opendocument.spreadsheet': { sort: 'table', endings: ['ods'], shownAs: null },
  'application/vnd.oasis.opendocument.presentation': { sort: 'slides', endings: ['odp'], shownAs: null },
  'application/msword': { sort: 'document', endings: ['doc', 'wps'], shownAs: null },
  'application/vnd.ms-excel': { sort: 'table', endings: ['xls', 'et'], shownAs: null },
  'application/vnd.ms-powerpoint': { sort: 'slides', endings: ['ppt', 'dps'], shownAs: null },
  'application/vnd.ms-outlook': { sort: 'email', endings: ['msg'], shownAs: null },
  'application/rtf': { sort: 'document', endings: ['rtf'], shownAs: null },
  'message/rfc822': { sort: 'email', endings: ['eml'], shownAs: null },
} as const satisfies Readonly<Record<string, { readonly sort: FileSort; readonly endings: readonly string[]; readonly shownAs: 'image' | 'pdf' | 'text' | 'audio' | null }>>;

/** Kind of a file, as an internet media type. */
export type MediaType = keyof typeof FILE_KINDS;

/** True for a kind that is taken. */
export const isMediaType = (text: string): text is MediaType => Object.hasOwn(FILE_KINDS, text);

/** The largest file. */
export const FILE_MAX_BYTES = 20_000_000;
/** All files of one case together; removed ones no longer count. */
export const CASE_FILES_MAX_BYTES = 100_000_000;
/** The longest name, in characters as people count them. */
export const FILE_NAME_MAX_CHARACTERS = 120;
