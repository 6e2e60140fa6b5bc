// How the three parts become `out/`: main and its threads as ES modules, the preload as one CommonJS file
// (a sandboxed preload cannot be an ES module), the renderer as static files for the app:// scheme.
// Targets are those of the oldest Electron that the set-up may install; see build/provision/README.md.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import { packsWhileBuilding } from './build/scripts/packs-while-building.mjs';

const at = (path: string): string => resolve(import.meta.dirname, path);

const readerThread = at('src-main/store/reader/thread.ts');
const tablesThread = at('src-main/exchange/thread.ts');
const mainEntries = {
  main: at('src-main/main.ts'),
  tables: tablesThread,
  packs: at('src-main/playbooks/thread.ts'),
  ...(existsSync(readerThread) ? { reader: readerThread } : {}),
};

export default defineConfig({
  main: {
    plugins: [packsWhileBuilding(import.meta.dirname)],
    build: {
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: mainEntries,
        output: {
          format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js',
          // Comments and spaces are read at every start; names stay, for whoever reads the log.
          minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
          // What stands between the start and the sign-in comes as seven files, not nineteen: most of it is in the entry, SQLite (read in a turn of its own) and the record.
          codeSplitting: { groups: [
            { name: 'first', test: /src-main[\\/]main\.ts$/, priority: 3 },
            { name: 'database', test: /src-main[\\/]store[\\/]database\.ts$/, priority: 2 },
            { name: 'record', test: /src-main[\\/]house[\\/]entrance\.ts$/, priority: 1 },
          ] },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      rolldownOptions: {
        input: { preload: at('src-main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    resolve: { alias: { '@shared': at('src-main/shared') } },
    plugins: [vue()],
    build: {
      target: 'chrome130',
      assetsInlineLimit: 0,
      minify: 'oxc',
      rolldownOptions: {
        input: at('src-renderer/index.html'),
        // What the sign-in is made of comes as one file: each more is a way to main and back before anything is painted.
        output: { codeSplitting: { groups: [{ name: 'first', test: /src-renderer[\\/](main|App)\./ }] } },
      },
    },
  },
});
