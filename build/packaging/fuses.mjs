// Switches inside the packaged Electron, each decided and none left to a default: a fuse that this list does not name does not compile.
import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** @typedef {Exclude<keyof typeof FuseV1Options, number | `${number}`>} FuseName */

/** @type {Readonly<Record<FuseName, { readonly isOn: boolean, readonly because: string }>>} */
export const FUSES = {
  RunAsNode: { isOn: false, because: 'A complaint desk on every machine must not double as a script runner; worker threads do not need it.' },
  EnableCookieEncryption: { isOn: true, because: 'No cookie is set, and should one ever be, it is not kept in the clear.' },
  EnableNodeOptionsEnvironmentVariable: { isOn: false, because: 'NODE_OPTIONS could load code before ours, outside every check.' },
  EnableNodeCliInspectArguments: { isOn: false, because: 'A debugger port is a second door without a lock. Tests run on an unpackaged Electron.' },
  EnableEmbeddedAsarIntegrityValidation: { isOn: true, because: 'Where the system supports it, a changed program does not start.' },
  OnlyLoadAppFromAsar: { isOn: true, because: 'A folder beside the archive must not take its place.' },
  LoadBrowserProcessSpecificV8Snapshot: { isOn: false, because: 'There is no snapshot of ours, and one of somebody else\'s must not be loaded.' },
  GrantFileProtocolExtraPrivileges: { isOn: false, because: 'The page comes from app://; file:// has no business here.' },
};

const NAMES = /** @type {readonly FuseName[]} */ (Object.keys(FUSES));

/** The same list as the fuse tool takes it. @type {Readonly<Record<string, string | boolean>>} */
export const FUSE_CONFIG = Object.freeze({
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  resetAdHocDarwinSignature: true,
  ...Object.fromEntries(NAMES.map((name) => [FuseV1Options[name], FUSES[name].isOn])),
});
