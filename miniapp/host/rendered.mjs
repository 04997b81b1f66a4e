import { childrenOf } from './tree.mjs';

/** Keys of a node's data that its template needs to find itself, without naming them as `i.…`. */
const STRUCTURE = new Set(['nn', 'sid', 'uid', 'cn', 'v', 'st', 'cl']);

/**
 * How a page renders: how many nodes of WXML it is, how deep, how many children one has at most, what its data give that no template binds, and its
 * pictures. Words are no nodes.
 */
export function rendered(root, { attributesOf, bindsOf }) {
  const found = { nodes: 0, depth: 0, children: 0, unbound: [], pictures: [] };
  const look = (node, depth) => {
    const isElement = node.nn !== undefined && attributesOf(node).tag !== undefined && node.v === undefined;
    const children = childrenOf(node);
    if (isElement) {
      found.nodes += 1;
      found.depth = Math.max(found.depth, depth);
      const bound = bindsOf(node);
      for (const key of Object.keys(node)) if (!STRUCTURE.has(key) && !bound.has(key)) found.unbound.push(`${node.nn}.${key}`);
      const { tag, src, mode, 'lazy-load': lazy } = attributesOf(node);
      if (tag === 'image' && src) found.pictures.push({ src, mode, lazy });
    }
    found.children = Math.max(found.children, children.length);
    for (const child of children) look(child, depth + 1);
  };
  look(root, 0);
  return found;
}
