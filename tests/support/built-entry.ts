/** Builds one TypeScript entry for a thread or a process of its own, because plain Node cannot run it. Built once per test file, beside the packages. */
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds `entry` (from the project's root) and answers the path of the module to run. `name` keeps two test files apart. */
export const builtEntry = async (entry: string, name: string): Promise<string> => {
  const outDir = resolve(root, 'node_modules/.cache/amends-tests', name);
  await build({
    root, configFile: false, logLevel: 'error',
    build: { ssr: resolve(root, entry), outDir, emptyOutDir: true, target: 'node20', minify: false, rolldownOptions: { external: ['better-sqlite3', 'electron'], output: { format: 'es', entryFileNames: 'entry.mjs' } } },
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  });
  return resolve(outDir, 'entry.mjs');
};
