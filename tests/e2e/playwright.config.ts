// The lanes in real Electron. `e2e` is everything; `sandbox` is the security specs, run by an ordinary user with Chromium's sandbox on
// (AMENDS_E2E_SANDBOX=1 tells the fixture to launch with `chromiumSandbox: true`). AMENDS_E2E_SECURITY=elsewhere leaves them to that lane.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

// All but the one test that is about having no sandbox.
const OF_SANDBOX_TOO = /security\/(?!sandbox\.spec)[^/]+\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env['AMENDS_E2E_OUTPUT'] ?? '../../out/test/e2e-results',
  forbidOnly: true,
  fullyParallel: false,
  // A window waits for its disk, its clock and its neighbour half of the time. Each worker has a screen of its own (own-screen.ts).
  workers: Math.min(availableParallelism(), 3),
  retries: 0,
  // No test takes a third of this on a quiet machine; a busy one is no failure.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  projects: [{ name: 'e2e', testIgnore: process.env['AMENDS_E2E_SECURITY'] === 'elsewhere' ? OF_SANDBOX_TOO : [] }, { name: 'sandbox', testMatch: '**/security/**/*.spec.ts' }],
});
