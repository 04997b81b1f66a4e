const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');

const NAME = 'name-pages';
const IS_A_PAGE = /^(?:chunk|css)\/(?!app\.).*\.(?:js|css)$/;
const WORKER = 'service-worker.js';

/** What index.html itself loads: enough to open without network. */
const loadedBy = (page) => [...page.matchAll(/(?:src|href)="\.?\/?((?:js|css|chunk|static)\/[^"]+|icon\.svg)"/g)].map(([, file]) => `./${file}`);

/**
 * Names the files of the pages that are not open yet in index.html, so that the app can fetch them while nothing else is to do,
 * and gives the service worker the files that it keeps from the start. A build with other files is another version of it.
 */
module.exports = class NamePages {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const page = assets['index.html'];
        if (page === undefined) return;
        const source = page.source().toString();
        const files = Object.keys(assets).filter((file) => IS_A_PAGE.test(file));
        const named = `<meta name="pages" content="${files.join(' ')}"></head>`;
        compilation.updateAsset('index.html', new sources.RawSource(source.replace('</head>', named)));

        const version = createHash('sha256').update(Object.keys(assets).sort().join()).digest('hex').slice(0, 12);
        const worker = fs
          .readFileSync(path.join(__dirname, WORKER), 'utf8')
          .replace('__FIRST__', () => JSON.stringify(loadedBy(source)))
          .replace('__VERSION__', version);
        compilation.emitAsset(WORKER, new sources.RawSource(worker));
      }),
    );
  }
};
