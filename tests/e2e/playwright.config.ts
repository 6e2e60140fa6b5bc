// The lanes in real Electron. `e2e` is everything; `sandbox` is the security specs, run by an ordinary user with Chromium's sandbox on
// (AMENDS_E2E_SANDBOX=1 tells the fixture to launch with `chromiumSandbox: true`).
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env['AMENDS_E2E_OUTPUT'] ?? '../../out/test/e2e-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  // No test takes a third of this on a quiet machine; a busy one is no failure.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  projects: [{ name: 'e2e' }, { name: 'sandbox', testMatch: '**/security/**/*.spec.ts' }],
});
