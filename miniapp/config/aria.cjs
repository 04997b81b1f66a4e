const path = require('node:path');
const patch = require('./aria-patch.cjs');

/** Taro's weapp templates know no `aria-` attributes: this teaches both its template builder and its runtime. */
module.exports = (context) =>
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => {
      if (platform.platform !== 'weapp') return;
      platform.template.mergeComponents(context, patch());
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js'));
    },
  });
