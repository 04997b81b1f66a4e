import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

const AskEarly: new () => { apply(): void } = require('./ask-early.cjs');
const NamePages: new () => { apply(): void } = require('./name-pages.cjs');
const PreloadHome: new () => { apply(): void } = require('./preload-home.cjs');
const shared = path.resolve(__dirname, '..', '..', 'shared');
const weapp = process.env.TARO_ENV === 'weapp';
const outputRoot = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

const TAB_BAR = /[\\/]@tarojs[\\/]components[\\/]dist[\\/]components[\\/]taro-tabbar\.js$/;

interface Resolving {
  resolve: { set(key: string, value: unknown): unknown };
}

/** `@huiyin/shared` is read from its sources; where a file has a twin for this target (`X.h5.tsx`), the twin is taken although imports name their ending. */
function resolveSources(chain: Resolving): void {
  chain.resolve.set('conditionNames', ['source', 'import', 'module', 'require', 'browser', 'default']);
  if (!weapp) chain.resolve.set('extensionAlias', { '.tsx': ['.h5.tsx', '.tsx'], '.ts': ['.h5.ts', '.ts'] });
}

interface EntryOptions {
  loaderMeta?: { extraImportForWeb?: string; execBeforeCreateWebApp?: string };
}

/**
 * What every browser that we build for has, or what nobody asks of Taro here: its polyfills, its requests by script tag, and an icon font with
 * the styles of its check boxes. They are a tenth of what the first page waits for.
 */
const LEFT_OUT = [
  'whatwg-fetch',
  'abortcontroller-polyfill/dist/abortcontroller-polyfill-only',
  'jsonp-retry',
  '@tarojs/components/dist/taro-components/taro-components.css',
];

/** Has Taro's generated entry of the web wrap its pages before the router takes them. */
function wrapPages(args: unknown[]): unknown[] {
  const [options, ...others] = args as [EntryOptions, ...unknown[]];
  const { extraImportForWeb = '', execBeforeCreateWebApp = '', ...meta } = options.loaderMeta ?? {};
  const source = JSON.stringify(path.resolve(__dirname, '..', 'src', 'late-pages.h5.ts'));
  const loaderMeta = {
    ...meta,
    extraImportForWeb: `${extraImportForWeb}import { leaveOutLatePages } from ${source}\n`,
    execBeforeCreateWebApp: `${execBeforeCreateWebApp}leaveOutLatePages(config)\n`,
  };
  return [{ ...options, loaderMeta }, ...others];
}

const postcss = {
  autoprefixer: { enable: true, config: {} },
  // px stays px on both targets; the plugin knows 'px', its type does not
  pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } },
  cssModules: { enable: false },
};
const wechatPostcss = { ...postcss, [path.resolve(__dirname, 'wechat-styles.cjs')]: { enable: true, config: {} } };

const library = (test: RegExp, chunks: 'initial' | 'all', priority: number) => ({ test, name: 'lib', chunks, priority, enforce: true });

const config: UserConfigExport<'webpack5'> = {
  projectName: 'huiyin',
  date: '2026-1-1',
  sourceRoot: 'src',
  outputRoot,
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [path.resolve(__dirname, 'aria.cjs')],
  cache: { enable: false },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  // The web face is served beside its API; the mini-program has to be told where the API is.
  defineConstants: { API_ORIGIN: JSON.stringify(weapp ? (process.env.HUIYIN_API ?? 'http://127.0.0.1:3000') : '') },
  copy: { patterns: weapp ? [] : [{ from: 'src/assets/icon.svg', to: `${outputRoot}/icon.svg` }], options: {} },
  mini: { compile: { include: [shared] }, webpackChain: resolveSources, optimizeMainPackage: { enable: true }, postcss: wechatPostcss },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [shared] },
    postcss,
    webpackChain(chain) {
      resolveSources(chain);
      for (const name of LEFT_OUT) chain.resolve.alias.set(name, false as unknown as string);
      chain.plugin('mainPlugin').tap(wrapPages);
      chain.module.rule('tab-links').test(TAB_BAR).use('tab-links').loader(path.resolve(__dirname, 'tab-links.cjs'));
      chain.plugin('preload-home').use(PreloadHome);
      chain.plugin('ask-early').use(AskEarly);
      chain.plugin('name-pages').use(NamePages);
      // Taro's own splitting copies its component library into every page.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 20000,
        cacheGroups: {
          lib: library(/[\\/]node_modules[\\/]/, 'initial', 10),
          taroui: library(/[\\/]node_modules[\\/]@tarojs[\\/]components/, 'all', 20),
        },
      });
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  },
};
export default defineConfig<'webpack5'>(config);
