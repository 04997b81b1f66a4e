const { sources, Compilation } = require('webpack');

const NAME = 'name-pages';
const IS_A_PAGE = /^(?:chunk|css)\/(?!app\.).*\.(?:js|css)$/;

/** Names the files of the pages that are not open yet in index.html, so that the app can fetch them while nothing else is to do. */
module.exports = class NamePages {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const page = assets['index.html'];
        if (page === undefined) return;
        const files = Object.keys(assets).filter((file) => IS_A_PAGE.test(file));
        const named = `<meta name="pages" content="${files.join(' ')}"></head>`;
        compilation.updateAsset('index.html', new sources.RawSource(page.source().toString().replace('</head>', named)));
      }),
    );
  }
};
