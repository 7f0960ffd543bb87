import { defineConfig, type ReporterDescription } from '@playwright/test';
import { browserArguments } from '../src/build/setup/browser-args.mjs';

const report = process.env.BALIE_REPORT;
const browser = process.env.BALIE_BROWSER;
const jsonReport: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  snapshotPathTemplate: './pictures/{arg}{ext}',
  // Another machine smooths edges a little differently; a feature that moved or a color that changed is more than this.
  expect: {
    // Two workers, a busy machine: what is slow is not yet wrong.
    timeout: 15_000,
    toHaveScreenshot: { threshold: 0.03, maxDiffPixelRatio: 0.0002, stylePath: './e2e/pictures.css' },
  },
  forbidOnly: true,
  reporter: [['list'], ...jsonReport],
  use: {
    browserName: 'chromium',
    ...(process.env.BALIE_BASE_URL ? { baseURL: process.env.BALIE_BASE_URL } : {}),
    viewport: { width: 390, height: 844 },
    // Pictures in a trace double the time of every test; steps and requests are enough to find the fault.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: { args: [...browserArguments], ...(browser ? { executablePath: browser } : {}) },
  },
});
