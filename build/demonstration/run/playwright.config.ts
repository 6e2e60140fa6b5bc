// The guided demonstration as one long walk; `build/scripts/demo.mjs` runs it. It is no test lane: `npm test` has its own configuration.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'demonstration.spec.ts',
  outputDir: '../../../out/demo/.walk',
  reporter: './told-aloud.ts',
  workers: 1,
  retries: 0,
  timeout: process.env['AMENDS_DEMO_VISIBLE'] === '1' ? 1_200_000 : 240_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
});
