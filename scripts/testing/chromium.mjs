import { existsSync } from 'node:fs';
import { findProgram, installDebianPackages } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const installed = () => findProgram(NAMES) ?? ELSEWHERE.find((path) => existsSync(path));

/** The browser for the browser specs: $CHROMIUM, else an installed one, else one installed now. @throws Error that says how to get one */
export async function findChromium() {
  const wished = process.env.CHROMIUM;
  if (wished && !existsSync(wished)) throw new Error(`CHROMIUM is "${wished}", where there is no program. Set it to the path of a Chromium or Chrome.`);
  const found = wished ?? installed() ?? ((await installDebianPackages(['chromium', 'fonts-noto-cjk'])) && installed());
  if (!found)
    throw new Error('No Chromium or Chrome was found. Install one (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path.');
  return found;
}
