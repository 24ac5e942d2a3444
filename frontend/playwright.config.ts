import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const chromium = [
  process.env['HOCSO_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
].find((path) => path !== undefined && existsSync(path));

/** Walks through the whole product, which `./hocso test` has started at HOCSO_URL. */
export default defineConfig({
  testDir: './e2e',
  // By its whole path, because the pictures of the documentation are taken with this, too.
  globalSetup: fileURLToPath(new URL('./e2e/demonstration.ts', import.meta.url)),
  timeout: 240_000,
  expect: { timeout: 45_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['HOCSO_E2E_REPORT'] ?? 'test-results/e2e.json' }],
  ],
  use: {
    baseURL: process.env['HOCSO_URL'] ?? 'http://localhost:8080',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    // Nothing is judged half-way through a movement.
    contextOptions: { reducedMotion: 'reduce' },
    // Only the walk without a network asks for what a worker keeps; each other one would fetch all of that for nothing.
    serviceWorkers: 'block',
    // An element that never comes fails by its name rather than with the whole walk.
    actionTimeout: 45_000,
    // A trace slows every step; --trace on makes one of the walk that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        // A page lives for seconds: what the optimising compilers cost is not earned back.
        '--js-flags=--no-turbofan,--no-maglev',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
