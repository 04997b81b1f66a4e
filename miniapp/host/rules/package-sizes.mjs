import fs from 'node:fs';
import path from 'node:path';

function bytesIn(folder) {
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    bytes += entry.isDirectory() ? bytesIn(file) : fs.statSync(file).size;
  }
  return bytes;
}

/** Bytes of each package of a built mini-program; the main package is what stands outside the roots of the others. */
export function packageSizes(dist) {
  const { subPackages } = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'));
  const packages = Object.fromEntries(subPackages.map(({ root, name }) => [name ?? root, bytesIn(path.join(dist, root))]));
  return { main: bytesIn(dist) - Object.values(packages).reduce((sum, bytes) => sum + bytes, 0), packages };
}
