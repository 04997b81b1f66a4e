/** The children of a node of a page's data, as Taro keeps them. */
export const childrenOf = (node) => (Array.isArray(node.cn) ? node.cn : Object.values(node.cn ?? {}));

/** A node and everything below it. */
export function* walk(node) {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

export const textOf = (node) => (node.v ?? '') + childrenOf(node).map(textOf).join('');

export function find(root, matches) {
  for (const node of walk(root)) if (matches(node)) return node;
  return undefined;
}
export const byId = (root, id) => find(root, (node) => node.uid === id);
