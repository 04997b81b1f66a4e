import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';

/** A telephone at the edge of the cell: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Milliseconds in which the browser puts a closed page away: on two cores it would take its time from the next one. */
const REST = 2_000;
/** So often it is measured; of that the median. */
export const TIMES = 5;
const PHONE = { width: 390, height: 844 };

async function signIn(baseUrl) {
  const ask = async (path, options) => (await fetch(`${baseUrl}/api/v1${path}`, options)).json();
  const { people } = await ask('/demo/people');
  const body = JSON.stringify({ person: people.find(({ role }) => role === 'resident').id });
  const { token } = await ask('/demo/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return { token, session: await ask('/session', { headers: { Authorization: `Bearer ${token}` } }) };
}

/** Opens home as on the first day, and leaves nothing behind: neither in the cache nor what the app keeps. */
async function openHome(context, baseUrl) {
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(baseUrl, { waitUntil: 'commit' });
    await page.locator('.matter').first().waitFor();
    const useful = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');
    const paint = await page.evaluate(() => Math.max(...globalThis.paints));
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(baseUrl).origin, storageTypes: 'all' });
    return { paint, useful };
  } finally {
    await page.close();
    await setTimeout(REST);
  }
}

/** What the page finds kept, and what notes its paints. */
const prepare = (context, kept) =>
  context.addInitScript((settings) => {
    for (const [name, data] of Object.entries(settings)) localStorage.setItem(name, JSON.stringify({ data }));
    globalThis.paints = [];
    new PerformanceObserver((list) => globalThis.paints.push(...list.getEntries().map(({ startTime }) => startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  }, kept);

const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];

/**
 * The home of a resident, opened on a slow line with nothing in the cache: milliseconds until its largest part was painted, and until their
 * open matters stood there. The median of `TIMES`, after one that is not counted, in a window that stands.
 */
export async function firstPaintOfHome(baseUrl, executablePath) {
  const kept = await signIn(baseUrl);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
  try {
    const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
    await prepare(context, kept);
    await context.newPage(); // keeps the window open: a new one would draw the browser's own parts beside the page
    await openHome(context, baseUrl);
    const measured = [];
    for (let time = 0; time < TIMES; time++) measured.push(await openHome(context, baseUrl));
    return { paint: median(measured.map(({ paint }) => paint)), useful: median(measured.map(({ useful }) => useful)) };
  } finally {
    await browser.close();
  }
}
