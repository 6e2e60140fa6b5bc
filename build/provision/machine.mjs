// What kind of machine this is and what the command about to run will need from it.

/** @typedef {'start' | 'test' | 'errand'} Purpose `test` needs a virtual display and the tools that read papers back; an errand of the command line shows nothing */
/** @typedef {{ platform: NodeJS.Platform, arch: string, uid: number | undefined, hasDisplay: boolean, purpose: Purpose }} Machine */

/** @param {NodeJS.ProcessEnv} [env] */
export const hasDisplay = (env = process.env) => process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** @param {Purpose} purpose @returns {Machine} */
export const thisMachine = (purpose) => ({
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.(),
  hasDisplay: hasDisplay(),
  purpose,
});

/** Node-API 10 is what the shipped SQLite binding needs; below it that binding crashes the process. */
export const NODE_API_OF_SHIPPED_BINDING = 10;

/** The Node-API version inside an Electron of this version (10 from Electron 36 on). @param {string} electronVersion */
export const nodeApiOfElectron = (electronVersion) => (Number.parseInt(electronVersion, 10) >= 36 ? 10 : 9);
