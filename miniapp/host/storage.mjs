const ONE_KEY = 1_000_000;
const ALL_KEYS = 10_000_000;

const bytesOf = (text) => Buffer.byteLength(text);

/** The storage of a mini-program: keeps copies, and refuses what WeChat refuses, 1 MB under one name and 10 MB in all. */
export function createStorage(kept = {}) {
  const texts = new Map(Object.entries(kept).map(([name, value]) => [name, JSON.stringify(value)]));
  const measure = () => [...texts.values()].reduce((sum, text) => sum + bytesOf(text), 0);
  return {
    get: (name) => (texts.has(name) ? JSON.parse(texts.get(name)) : ''),
    set(name, value) {
      const text = JSON.stringify(value);
      const others = measure() - bytesOf(texts.get(name) ?? '');
      if (bytesOf(text) > ONE_KEY || others + bytesOf(text) > ALL_KEYS) throw new Error(`setStorage:fail exceed max size, ${name}: ${bytesOf(text)} bytes`);
      texts.set(name, text);
    },
    remove: (name) => void texts.delete(name),
    names: () => [...texts.keys()],
    bytesOf: (name) => bytesOf(texts.get(name) ?? ''),
    bytes: measure,
  };
}
