// `npm run check-pack -- FOLDER`: reads a pack of know-how as the program would and prints every fault with file, line and reason, or "whole".
//   --zh   says it in Chinese
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';

/** Plain Node runs no TypeScript: the room becomes one module beside the other products of the build. */
const bundle = async () => {
  const { build } = await import('vite');
  const outDir = join(PROJECT, 'out', 'check-pack');
  await build({
    configFile: false, root: PROJECT, logLevel: 'error',
    build: { ssr: join(PROJECT, 'src-main', 'playbooks', 'check-folder.ts'), outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output: { format: 'es', entryFileNames: 'check-pack.mjs' } } },
    ssr: { noExternal: true },
  });
  return join(outDir, 'check-pack.mjs');
};

const run = async () => {
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (folder === undefined) {
    say('Which folder? npm run check-pack -- FOLDER');
    return 2;
  }
  await provisionOrExit('test');
  const { checkFolder } = await import(pathToFileURL(await bundle()).href);
  const { isWhole, lines } = await checkFolder(resolve(folder), process.argv.includes('--zh') ? 'zh-CN' : 'en');
  for (const line of lines) console.log(line);
  return isWhole ? 0 : 1;
};

process.exitCode = await run();
