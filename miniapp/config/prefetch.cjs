const { sources, Compilation } = require('webpack');

const NAME = 'prefetch-pages';
const IS_A_PAGE = /^(?:chunk|css)\/(?!app\.).*\.(?:js|css)$/;
const linkTo = (file) => `<link rel="prefetch" as="${file.endsWith('.js') ? 'script' : 'style'}" href="./${file}">`;

/** Fetches the pages that are not open yet when the browser has nothing to do: they then also open without network. */
module.exports = class PrefetchPages {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const page = assets['index.html'];
        if (page === undefined) return;
        const links = Object.keys(assets)
          .filter((file) => IS_A_PAGE.test(file))
          .map(linkTo);
        compilation.updateAsset(
          'index.html',
          new sources.RawSource(
            page
              .source()
              .toString()
              .replace('</head>', `${links.join('')}</head>`),
          ),
        );
      }),
    );
  }
};
