import { attributeReader } from './attributes.mjs';
import { createHost } from './host.mjs';
import { createWalker } from './walker.mjs';

/** Hands a telephone with the built mini-program to one person after the other, and remembers them all. */
export function createPeople(dist, baseUrl) {
  const attributesOf = attributeReader(dist);
  const walkers = [];
  return {
    walkers,
    /** Somebody of the demo community opens the mini-program for the first time and picks themself. */
    async signIn(person) {
      const walker = createWalker(createHost(dist, { baseUrl }), attributesOf);
      walkers.push(walker);
      await walker.launch('packages/entry/picker/index');
      if (!walker.has(`#person-${person.id}`)) await walker.press('#all-people');
      await walker.press(`#person-${person.id}`);
      return walker;
    },
  };
}
