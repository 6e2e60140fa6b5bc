// The arrow between the rooms of src-main, as import bans: each room lists what it may know; everything else is refused by name.

const ROOMS = ['shared', 'domain', 'engine', 'people', 'store', 'playbooks', 'print', 'exchange', 'ipc', 'shell'];
const PURE = ['shared', 'domain', 'engine'];

/** Which rooms a room may import, besides itself. @type {Readonly<Record<string, readonly string[]>>} */
const MAY_KNOW = {
  shared: [],
  domain: ['shared'],
  engine: ['shared', 'domain'],
  people: ['shared', 'domain', 'engine'],
  store: ['shared', 'domain', 'engine', 'people'],
  playbooks: ['shared', 'domain', 'engine'],
  print: ['shared', 'domain', 'engine'],
  exchange: ['shared', 'domain', 'engine'],
  ipc: ['shared', 'domain', 'engine', 'people', 'store', 'playbooks', 'print', 'exchange'],
  shell: ROOMS,
};

const ARROW = 'The arrow: shared ← domain ← engine ← people ← { store, playbooks, print, exchange } ← ipc ← shell ← boot.';

const noElectron = { name: 'electron', message: 'Electron is known to shell, ipc, print/printer, boot.ts, boot-rooms.ts, main.ts and preload.ts only.' };
const noSqlite = { name: 'better-sqlite3', message: 'SQL and its library live in store only.' };
const noIpc = { name: 'electron', importNames: ['ipcMain', 'ipcRenderer'], message: 'The door is src-main/ipc and preload.ts (boot.ts hands it over); nobody else opens a channel.' };
const noNode = { regex: '^node:', message: 'This room is pure: no Node.' };

/** The rooms that a room must not import, as a pattern over relative paths. @param {readonly string[]} rooms */
const noRooms = (rooms) => ({ regex: `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`, message: ARROW });

/** @param {string} room */
const bansOf = (room) => {
  const forbidden = ROOMS.filter((other) => other !== room && !(MAY_KNOW[room] ?? []).includes(other));
  const paths = [...(room === 'ipc' ? [] : room === 'shell' ? [noIpc] : [noElectron]), ...(room === 'store' ? [] : [noSqlite])];
  const patterns = [...(forbidden.length > 0 ? [noRooms(forbidden)] : []), { regex: '^(?:\\.\\./)+(?:boot|boot-rooms|main)$', message: ARROW }, ...(PURE.includes(room) ? [noNode] : [])];
  return { paths, patterns };
};

const compositionRoot = { paths: [noElectron, noSqlite], patterns: [] };
const entry = { paths: [noSqlite], patterns: [] };
const preload = { paths: [noSqlite], patterns: [noRooms(ROOMS.filter((room) => room !== 'shared'))] };
const renderer = {
  paths: [noElectron, noSqlite],
  patterns: [noNode, { regex: 'src-main', message: 'The renderer knows src-main/shared only, as @shared/….' }],
};

/** @param {object} bans @returns {import('eslint').Linter.RulesRecord} */
const banning = (bans) => ({ 'no-restricted-imports': ['error', bans] });

/** One configuration per room: import bans for the files it names. @type {import('eslint').Linter.Config[]} */
export const roomConfigs = [
  ...ROOMS.map((room) => ({ files: [`src-main/${room}/**/*.ts`], rules: banning(bansOf(room)) })),
  { files: ['src-main/print/printer.ts', 'src-main/print/printer/**/*.ts'], rules: banning({ ...bansOf('print'), paths: [noIpc, noSqlite] }) },
  { files: ['src-main/*.ts', 'src-main/house/**/*.ts'], rules: banning(compositionRoot) },
  { files: ['src-main/main.ts', 'src-main/boot.ts', 'src-main/boot-rooms.ts'], rules: banning(entry) },
  { files: ['src-main/preload.ts'], rules: banning(preload) },
  { files: ['src-renderer/**/*.{ts,vue}'], rules: banning(renderer) },
];

/** The rooms without a clock, without chance and without a machine around them. */
export const PURE_FILES = PURE.map((room) => `src-main/${room}/**/*.ts`);

/** Where unknown things become typed ones inside the pure rooms: branded ids, the samples of the contract, stored events of older versions. */
export const BORDER_FILES = ['src-main/shared/vocabulary/ids.ts', 'src-main/shared/contract/**/*.ts', 'src-main/engine/upcast.ts'];
