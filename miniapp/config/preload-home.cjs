const changeIndexPage = require('./index-page.cjs');

const HOME = /[\\/]src[\\/]pages[\\/]home[\\/]index\.tsx$/;
const LINKS = { js: (file) => `<link rel="preload" as="script" href="./${file}">`, css: (file) => `<link rel="preload" as="style" href="./${file}">` };

/** The files that the router will ask for when it opens the home page. */
function filesOfHome({ modules, chunkGraph }) {
  const files = new Set();
  for (const module of modules)
    if (HOME.test(module.nameForCondition?.() ?? ''))
      for (const { groupsIterable } of chunkGraph.getModuleChunksIterable(module))
        for (const group of groupsIterable) for (const chunk of group.chunks) if (!chunk.canBeInitial()) for (const file of chunk.files) files.add(file);
  return [...files];
}

/** Lets the browser fetch the home page together with the app, not after it: on a slow line that is a round trip less to the first picture. */
function preloadHome(page, compilation) {
  const links = filesOfHome(compilation).map((file) => LINKS[file.split('.').at(-1)]?.(file) ?? '');
  return page.replace('</head>', `${links.join('')}</head>`);
}

module.exports = changeIndexPage('preload-home', preloadHome);
