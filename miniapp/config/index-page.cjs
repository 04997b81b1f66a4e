const { sources, Compilation } = require('webpack');

/**
 * A plugin that changes index.html once it is written: `change` is given the page, the compilation and its assets, and answers the page as it shall
 * be. Those of an earlier `stage` come first, then those that were added first.
 */
module.exports = (name, change, stage = Compilation.PROCESS_ASSETS_STAGE_REPORT) =>
  class {
    apply(compiler) {
      compiler.hooks.compilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          const page = assets['index.html'];
          if (page === undefined) return;
          compilation.updateAsset('index.html', new sources.RawSource(change(page.source().toString(), compilation, assets)));
        }),
      );
    }
  };
