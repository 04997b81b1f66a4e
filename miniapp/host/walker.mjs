import assert from 'node:assert/strict';
import { byId, find, textOf, walk } from './tree.mjs';

const CONTROL_ROLES = ['button', 'switch', 'radio', 'checkbox', 'link', 'tab'];
const CONTROL_TAGS = ['input', 'textarea', 'button', 'switch', 'picker', 'canvas'];
const LOOK_EVERY = 40;
const LOOKS_STILL = 4;
const MOST_LOOKS = 400;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A person with the mini-program in their hand: reads the page on top, presses what has a name, writes. */
export function createWalker(host, attributesOf) {
  const root = () => host.page().data.root;
  const text = () => textOf(root());

  /** Resolves once nothing is asked of the server and the page stands still; a busy machine only makes it later. */
  async function settled() {
    let before = '';
    for (let still = 0, looks = 0; still < LOOKS_STILL && looks < MOST_LOOKS; looks++) {
      await pause(LOOK_EVERY);
      const now = `${host.page().route} ${JSON.stringify(root())?.length}`;
      still = now === before && !host.isBusy() ? still + 1 : 0;
      before = now;
    }
    await host.look();
  }

  /** Every control of the page on top with its name; fails where one has none. */
  function controls() {
    const found = [];
    for (const node of walk(root())) {
      if (node.nn === undefined) continue;
      const attributes = attributesOf(node);
      if (!CONTROL_ROLES.includes(attributes['aria-role']) && !CONTROL_TAGS.includes(attributes.tag)) continue;
      const name = attributes['aria-label'] || textOf(node).trim();
      assert.ok(name, `${host.page().route}: a ${attributes['aria-role'] ?? attributes.tag} (${attributes.class ?? node.cl ?? ''}) has no name`);
      found.push({ node, name });
    }
    return found;
  }

  const controlNamed = (name) => controls().find((control) => (name instanceof RegExp ? name.test(control.name) : control.name === name))?.node;
  function wanted(what) {
    const node = typeof what === 'string' && what.startsWith('#') ? byId(root(), what.slice(1)) : controlNamed(what);
    assert.ok(node, `${host.page().route} has no ${what}; it has: ${controls().map(({ name }) => name).join(' | ')}; it says: ${text().slice(0, 300)}`); // prettier-ignore
    return node;
  }

  return {
    host,
    root,
    text,
    settled,
    controls,
    has: (what) => (what.startsWith?.('#') ? byId(root(), what.slice(1)) : controlNamed(what)) !== undefined,
    async launch(route, query) {
      host.launch(route, query);
      await settled();
    },
    /** Follows a link: the page lies on top of the others. */
    async follow(route, query) {
      host.open(route, query);
      await settled();
    },
    /** In place of every page that is open, so that no page is looked at over ten others. */
    async replace(route, query) {
      host.reopen(route, query);
      await settled();
    },
    /** Presses a control by its `#id`, its name, or a pattern of it. */
    async press(what) {
      const node = wanted(what);
      if (attributesOf(node)['open-type']?.includes('getPhoneNumber')) await host.fire(node, 'getphonenumber', await host.telephone.phoneNumber());
      else await host.fire(node, 'tap');
      await settled();
    },
    /** Presses WeChat's own button of consent. */
    async agree() {
      const id = 'privacy-agree';
      const node = wanted(`#${id}`);
      host.privacy.press(id);
      await host.fire(node, 'agreeprivacyauthorization');
      await settled();
    },
    async write(what, value) {
      await host.fire(wanted(what), 'input', { value });
      await settled();
    },
    /** Draws a line with the finger. */
    async draw(what) {
      const node = wanted(what);
      const at = (step) => [{ identifier: 0, x: 40 + step * 12, y: 60 + (step % 3) * 20 }];
      await host.fire(node, 'touchstart', {}, at(0));
      for (let step = 1; step < 12; step++) await host.fire(node, 'touchmove', {}, at(step));
      await host.fire(node, 'touchend', {}, []);
      await settled();
    },
    isOn(route) {
      assert.equal(host.page().route, route, `it says: ${text().slice(0, 300)}`);
    },
    says(words, why) {
      assert.ok(text().includes(words), `${why ?? host.page().route}: "${words}" is not said, but: ${text().slice(0, 600)}`);
    },
    found: (matches) => find(root(), matches),
  };
}
