import { png } from './png.mjs';

const TEMPORARY = 'wxfile://tmp';
export const USER_FOLDER = 'wxfile://usr';

/** A file system of the mini-program, in memory: its own folder, and what the phone put into the temporary one. */
export function createFiles() {
  const files = new Map();
  let made = 0;
  const missing = (name, path) => ({ errMsg: `${name}:fail no such file or directory, ${path}` });
  const answered =
    (name, run) =>
    (options = {}) => {
      setTimeout(() => {
        const wrong = run(options);
        if (wrong?.errMsg) options.fail?.(wrong);
        else options.success?.({ errMsg: `${name}:ok`, ...wrong });
        options.complete?.();
      });
    };
  const manager = {
    readdir: answered('readdir', ({ dirPath }) => ({
      files: [...files.keys()].filter((path) => path.startsWith(`${dirPath}/`)).map((path) => path.slice(dirPath.length + 1)),
    })),
    copyFile: answered('copyFile', ({ srcPath, destPath }) => {
      if (!files.has(srcPath)) return missing('copyFile', srcPath);
      files.set(destPath, files.get(srcPath));
    }),
    unlink: answered('unlink', ({ filePath }) => {
      if (!files.delete(filePath)) return missing('unlink', filePath);
    }),
    access: answered('access', ({ path }) => {
      if (!files.has(path)) return missing('access', path);
    }),
    getFileInfo: answered('getFileInfo', ({ filePath }) => (files.has(filePath) ? { size: files.get(filePath).length } : missing('getFileInfo', filePath))),
  };
  const keepTemporary = (bytes, ending) => {
    const path = `${TEMPORARY}/${(made += 1)}${ending}`;
    files.set(path, bytes);
    return path;
  };
  return {
    manager,
    keepTemporary,
    read: (path) => files.get(path),
    write: (path, bytes) => files.set(path, bytes),
    /** Bytes that stay when the mini-program is closed. */
    bytesKept: () => [...files].filter(([path]) => path.startsWith(`${USER_FOLDER}/`)).reduce((sum, [, bytes]) => sum + bytes.length, 0),
    /** What the phone answers when somebody takes photos, or chooses that many. */
    takePhotos(many) {
      const tempFiles = Array.from({ length: many }, () => {
        const shade = made * 7;
        const bytes = png(640, 480, (x, y) => (x + y + shade) % 11 < 4);
        return { tempFilePath: keepTemporary(bytes, '.png'), size: bytes.length, fileType: 'image' };
      });
      return { tempFiles, type: 'image' };
    },
  };
}
