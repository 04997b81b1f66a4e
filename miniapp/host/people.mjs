import { templateReader } from './attributes.mjs';
import { createHost } from './host.mjs';
import { createTelephone } from './telephone.mjs';
import { createWalker } from './walker.mjs';

/** Hands a telephone with the built mini-program to one person after the other, and remembers them all. `wechat`: where a stand-in for it listens. */
export function createPeople(dist, baseUrl, wechat) {
  const templates = templateReader(dist);
  const walkers = [];
  /** Somebody of this name with WeChat, who has not opened the mini-program yet; `kept` is what it left on the device. */
  const withWechat = (name, kept) => {
    const walker = createWalker(createHost(dist, { baseUrl, kept, templates, telephone: createTelephone(wechat, name) }), templates.attributesOf);
    walkers.push(walker);
    return walker;
  };
  return {
    walkers,
    withWechat,
    /** Somebody of the demo community opens the mini-program for the first time and picks themself. */
    async signIn(person) {
      const walker = withWechat(person.name);
      await walker.launch('packages/entry/picker/index');
      if (!walker.has(`#person-${person.id}`)) await walker.press('#all-people');
      await walker.press(`#person-${person.id}`);
      return walker;
    },
  };
}
