// The lanes that need no window: each folder beside this file is one project, run in one process by `npm test`.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { packsWhileBuilding } from '../build/scripts/packs-while-building.mjs';

const root = resolve(import.meta.dirname, '..');
const alias = { '@shared': resolve(root, 'src-main/shared') };

// Nothing here is about time: a busy machine is no failure. A test that hangs still ends.
const testTimeout = 60_000;

/** A room for each file costs a process and every module anew; `isOneRoom` is for lanes whose files leave nothing behind in modules, clock or globals. */
const node = (name: string, isOneRoom = false) => ({
  root,
  resolve: { alias },
  plugins: [packsWhileBuilding(root)],
  test: { name, testTimeout, hookTimeout: testTimeout, environment: 'node', include: [`tests/${name}/**/*.test.ts`], ...(isOneRoom ? { pool: 'threads' as const, isolate: false } : {}) },
});

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    allowOnly: false,
    // By itself Vitest leaves one processor free, which on two is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      node('unit', true),
      node('store', true),
      node('engine'),
      node('contract', true),
      {
        root,
        resolve: { alias },
        plugins: [vue()],
        test: { name: 'renderer', testTimeout, hookTimeout: testTimeout, environment: 'happy-dom', include: ['tests/renderer/**/*.test.ts'] },
      },
    ],
  },
});
