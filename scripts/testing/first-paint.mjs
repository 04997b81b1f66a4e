import { chromium } from '@playwright/test';

/** A telephone at the edge of the cell: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PHONE = { width: 390, height: 844 };

async function signIn(baseUrl) {
  const ask = async (path, options) => (await fetch(`${baseUrl}/api/v1${path}`, options)).json();
  const { people } = await ask('/demo/people');
  const body = JSON.stringify({ person: people.find(({ role }) => role === 'resident').id });
  const { token } = await ask('/demo/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return { token, session: await ask('/session', { headers: { Authorization: `Bearer ${token}` } }) };
}

async function openHome(browser, baseUrl, kept) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript((settings) => {
      for (const [name, data] of Object.entries(settings)) localStorage.setItem(name, JSON.stringify({ data }));
      globalThis.paints = [];
      new PerformanceObserver((list) => globalThis.paints.push(...list.getEntries().map(({ startTime }) => startTime))).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    }, kept);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(baseUrl, { waitUntil: 'commit' });
    await page.locator('.matter').first().waitFor();
    const useful = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');
    const paint = await page.evaluate(() => Math.max(...globalThis.paints));
    return { paint, useful };
  } finally {
    await context.close();
  }
}

const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];

/**
 * The home of a resident, opened on a slow line with nothing in the cache: milliseconds until its largest part was painted, and until their
 * open matters stood there. The median of `times`.
 */
export async function firstPaintOfHome(baseUrl, executablePath, times = 3) {
  const kept = await signIn(baseUrl);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
  try {
    const measured = [];
    for (let time = 0; time < times; time++) measured.push(await openHome(browser, baseUrl, kept));
    return { paint: median(measured.map(({ paint }) => paint)), useful: median(measured.map(({ useful }) => useful)) };
  } finally {
    await browser.close();
  }
}
