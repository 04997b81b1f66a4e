import { png } from './png.mjs';

/** A pen that notes where it drew; everything else that a pen can do is taken for done. */
function createPen(points) {
  const pen = {
    moveTo: (x, y) => points.push({ x, y }),
    lineTo: (x, y) => points.push({ x, y }),
    clearRect: () => points.splice(0),
  };
  return new Proxy(pen, { get: (target, name) => target[name] ?? (() => undefined), set: () => true });
}

/** A drawing surface of WeChat: hands out a pen, and makes a picture of what was drawn. */
export function createCanvas(width, height) {
  const points = [];
  return {
    width,
    height,
    getContext: () => createPen(points),
    createImage: () => ({}),
    points,
    /** A picture with a blot at each point. */
    picture() {
      const near = (x, y) => points.some((point) => Math.abs(point.x - x) < 2 && Math.abs(point.y - y) < 2);
      return png(width, height, near);
    },
  };
}

/** Finds canvases of the page on top by their ids, as `wx.createSelectorQuery` does; one canvas for an id of a page. */
export function createSelector(page) {
  return () => {
    const asked = [];
    const query = {
      select: (selector) => {
        const ask = (_what, heard) => {
          asked.push([selector, heard]);
          return query;
        };
        return { fields: ask, node: (heard) => ask({}, heard), boundingClientRect: (heard) => ask({}, heard) };
      },
      exec(heard) {
        setTimeout(() => {
          const found = asked.map(([selector]) => {
            const top = page();
            top.canvases ??= new Map();
            if (!top.canvases.has(selector)) top.canvases.set(selector, createCanvas(342, 180));
            return { node: top.canvases.get(selector), width: 342, height: 180, top: 0, left: 0 };
          });
          for (const [at, [, tell]] of asked.entries()) tell?.(found[at]);
          heard?.(found);
        });
        return query;
      },
    };
    return { ...query, in: () => query };
  };
}
