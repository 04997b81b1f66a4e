const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');
const changeIndexPage = require('./index-page.cjs');

const SCRIPT = fs.readFileSync(path.join(__dirname, 'ask-early.js'), 'utf8');
const FILE = `js/ask-early.${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 8)}.js`;

/** Puts the script that asks for the first answers before all that index.html loads; also where the app is at hand it runs first, so that nothing is asked twice. */
function askEarly(page, compilation) {
  compilation.emitAsset(FILE, new sources.RawSource(SCRIPT));
  return page.replace('<script ', `<script defer src="./${FILE}"></script><script `);
}

module.exports = changeIndexPage('ask-early', askEarly, Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE);
