// Reads the shipped packs while the program is built: each becomes one module (`src-main/playbooks/as-module.ts`). A broken pack breaks the build, with file and line.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

const ENDING = '/pack.yaml?shipped';

/** @typedef {{ packAsModule: (folder: string) => Promise<{ ok: true, value: string } | { ok: false, error: string }> }} Reader */

/** Loaded with the first pack: most runs of the tests need none. @type {Promise<Reader> | null} */
let reader = null;
/** @param {string} project */
const loadReader = async (project) => {
  const { module } = await runnerImport(join(project, 'src-main', 'playbooks', 'as-module.ts'), { configFile: false, root: project, logLevel: 'error' });
  return /** @type {Reader} */ (module);
};

/** For every configuration of Vite that builds or runs `shipped-packs.ts`; it says where the project lies, for it may be bundled itself. @param {string} project @returns {import('vite').Plugin} */
export const packsWhileBuilding = (project) => ({
  name: 'packs-while-building',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(ENDING)) return null;
    const folder = dirname(id);
    for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
    reader ??= loadReader(project);
    const made = await (await reader).packAsModule(folder);
    return made.ok ? { code: made.value, map: null, moduleType: 'js' } : this.error(`${folder}\n${made.error}`);
  },
});
