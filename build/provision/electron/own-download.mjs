// Electron's own download, the normal way wherever its host is reachable.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool, tail } from '../run-tool.mjs';
import { longStep, say } from '../voice.mjs';

/** @typedef {import('../places.mjs').Places} Places */

const PATIENCE_MS = 4_000;
const RELEASES = 'https://github.com/electron/electron/releases/download';

/** Whether the person has told Electron's installer where to go; then it is asked without a trial. @param {NodeJS.ProcessEnv} env */
const isDirected = (env) => ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'].some((name) => Boolean(env[name]));

/** Tries to reach the checksum list of the release: the same host and the same redirects as the download. @param {string} version */
const isReachable = async (version) => {
  try {
    const answer = await fetch(`${RELEASES}/v${version}/SHASUMS256.txt`, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Runs Electron's own installer, which verifies its download against the checksums in its package.
 * @param {Places} places @param {string} version
 * @returns {Promise<boolean>} false when it is not reachable or failed; what it left is removed
 */
export const placeOwnDownload = async (places, version) => {
  if (!isDirected(process.env) && !(await isReachable(version))) return false;
  const home = join(places.project, 'node_modules', 'electron');
  await rm(join(home, 'dist'), { recursive: true, force: true });
  await rm(join(home, 'path.txt'), { force: true });
  const env = { ...process.env, electron_config_cache: join(places.cache, 'electron-downloads') };
  const result = await longStep(`Downloading Electron ${version}`, () => runTool(process.execPath, [join(home, 'install.js')], { cwd: home, env }));
  if (result.code === 0) return true;
  say(`Electron's own download failed:\n${tail(result.output, 4)}`);
  await rm(join(home, 'dist'), { recursive: true, force: true });
  return false;
};
