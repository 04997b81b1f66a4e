import { defineConfig } from '@playwright/test';

/** A phone, against the server at BROWSER_BASE_URL; CHROMIUM names the browser where Playwright has none of its own. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../.cache/test/browser',
  // The files run side by side: each spec brings what it needs and bears what others leave in the community.
  workers: 2,
  // Two cores carry the server, two browsers and what else the machine does: where nobody watches, a test has a second try, and the report names it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BROWSER_BASE_URL ?? 'http://127.0.0.1:3000',
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] },
  },
});
