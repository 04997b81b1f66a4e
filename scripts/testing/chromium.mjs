import { existsSync } from 'node:fs';
import { findProgram, installDebianPackages } from './debian.mjs';

/** Draws pages and nothing else: a whole Chromium draws its own windows beside them, which doubles the time of the specs on two cores. */
const HEADLESS = ['chromium-headless-shell', 'headless_shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const whole = () => findProgram(WHOLE) ?? ELSEWHERE.find((path) => existsSync(path));

/** Fonts are asked for with each browser: without them Chinese is boxes. */
const install = async (browser, find) => ((await installDebianPackages([browser, 'fonts-noto-cjk'])) ? find() : undefined);

/** The browser for the browser specs: $CHROMIUM, else one that draws only pages, else a whole one, installed now where need be. @throws Error that says how to get one */
export async function findChromium() {
  const wished = process.env.CHROMIUM;
  if (wished && !existsSync(wished)) throw new Error(`CHROMIUM is "${wished}", where there is no program. Set it to the path of a Chromium or Chrome.`);
  const headless = () => findProgram(HEADLESS);
  const found = wished ?? headless() ?? (await install('chromium-headless-shell', headless)) ?? whole() ?? (await install('chromium', whole));
  if (!found)
    throw new Error(
      'No Chromium or Chrome was found. Install one (on Debian: apt-get install chromium-headless-shell fonts-noto-cjk), or set CHROMIUM to its path.',
    );
  return found;
}
