import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { inProject } from './root.mjs';
import { swcOptions } from './swc-options.mjs';

const LEFT_OUT = /\.(spec|d)\.ts$|(?:^|\/)testing\//;

const slashes = (path) => path.replaceAll('\\', '/');

const filesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => slashes(relative(folder, join(entry.parentPath ?? entry.path, entry.name))));
};

async function compileFile(transformFile, source, target) {
  const sourceFileName = slashes(relative(dirname(target), source));
  const { code, map } = await transformFile(source, { ...swcOptions('to-js'), sourceMaps: true, sourceFileName });
  await writeFile(target, `${code}\n//# sourceMappingURL=${slashes(target).split('/').at(-1)}.map\n`);
  await writeFile(`${target}.map`, map);
}

/** Compiles `<name>/src` to `<name>/dist` and removes what no longer has a source. @returns how many files were compiled */
export async function compilePackage(name) {
  const { transformFile } = await import('@swc/core');
  const from = inProject(name, 'src');
  const to = inProject(name, 'dist');
  await mkdir(to, { recursive: true });
  const sources = (await filesIn(from)).filter((file) => !LEFT_OUT.test(file));
  const made = new Set();
  await Promise.all(
    sources.map(async (file) => {
      const target = file.replace(/\.ts$/, '.js');
      await mkdir(dirname(join(to, target)), { recursive: true });
      made.add(target);
      if (target === file) return copyFile(join(from, file), join(to, target));
      made.add(`${target}.map`);
      return compileFile(transformFile, join(from, file), join(to, target));
    }),
  );
  for (const file of await filesIn(to)) if (!made.has(file)) await rm(join(to, file));
  return sources.length;
}
