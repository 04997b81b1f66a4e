const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { sources } = require('webpack');
const changeIndexPage = require('./index-page.cjs');

const IS_A_PAGE = /^(?:chunk|css)\/(?!app\.).*\.(?:js|css)$/;
const WORKER = 'service-worker.js';

/** What index.html itself loads: enough to open without network. */
const loadedBy = (page) => [...page.matchAll(/(?:src|href)="\.?\/?((?:js|css|chunk|static)\/[^"]+|icon\.svg)"/g)].map(([, file]) => `./${file}`);

/**
 * Names the files of the pages that are not open yet in index.html, so that the app can fetch them while nothing else is to do,
 * and gives the service worker the files that it keeps from the start. A build with other files is another version of it.
 */
function namePages(page, compilation, assets) {
  const version = createHash('sha256').update(Object.keys(assets).sort().join()).digest('hex').slice(0, 12);
  const worker = fs
    .readFileSync(path.join(__dirname, WORKER), 'utf8')
    .replace('__FIRST__', () => JSON.stringify(loadedBy(page)))
    .replace('__VERSION__', version);
  compilation.emitAsset(WORKER, new sources.RawSource(worker));
  const files = Object.keys(assets).filter((file) => IS_A_PAGE.test(file));
  return page.replace('</head>', `<meta name="pages" content="${files.join(' ')}"></head>`);
}

module.exports = changeIndexPage('name-pages', namePages);
