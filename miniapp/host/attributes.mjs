import fs from 'node:fs';
import path from 'node:path';

/**
 * Tells the tag and the attributes of a node as WeChat is given them: production templates number their attributes,
 * so that only the built base.wxml says which is which.
 */
export function attributeReader(dist) {
  const templates = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8');
  const known = {};
  for (const [, name, tag, attributes] of templates.matchAll(/<template name="tmpl_0_(\w+)">\s*<([\w-]+)([\s\S]*?)>\s/g))
    known[name] ??= { tag, attributes: [...attributes.matchAll(/([\w:-]+)="\{\{[^"]*?i\.(\w+)[^"]*\}\}"/g)].map(([, attribute, key]) => [attribute, key]) };
  return (node) => {
    const template = known[`${node.nn}_blur`] ?? known[node.nn];
    if (template === undefined) return { tag: node.nn };
    return {
      tag: template.tag,
      ...Object.fromEntries(template.attributes.filter(([, key]) => node[key] !== undefined).map(([attribute, key]) => [attribute, node[key]])),
    };
  };
}
