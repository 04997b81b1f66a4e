import fs from 'node:fs';
import path from 'node:path';

const EACH_TEMPLATE = /<template name="tmpl_0_(\w+)">\s*<([\w-]+)([\s\S]*?)>\s[\s\S]*?\n<\/template>/g;

/**
 * Tells of a node as WeChat is given it its tag with its attributes, and which of its data its template binds: production templates number their
 * attributes, so that only the built base.wxml says which is which.
 */
export function templateReader(dist) {
  const templates = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8');
  const known = {};
  for (const [whole, name, tag, attributes] of templates.matchAll(EACH_TEMPLATE))
    known[name] ??= {
      tag,
      attributes: [...attributes.matchAll(/([\w:-]+)="\{\{[^"]*?i\.(\w+)[^"]*\}\}"/g)].map(([, attribute, key]) => [attribute, key]),
      binds: new Set([...whole.matchAll(/\bi\.(\w+)/g)].map(([, key]) => key)),
    };
  const templateOf = (node) => known[`${node.nn}_blur`] ?? known[node.nn];
  return {
    attributesOf(node) {
      const template = templateOf(node);
      if (template === undefined) return { tag: node.nn };
      return {
        tag: template.tag,
        ...Object.fromEntries(template.attributes.filter(([, key]) => node[key] !== undefined).map(([attribute, key]) => [attribute, node[key]])),
      };
    },
    bindsOf: (node) => templateOf(node)?.binds ?? new Set(),
  };
}
