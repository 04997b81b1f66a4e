import sharp from 'sharp';

const SHAPES = {
  place:
    '<rect width="480" height="360" fill="#cfe3ee"/><rect y="230" width="480" height="130" fill="#7fa37a"/><rect x="120" y="70" width="170" height="190" fill="#c9b9a3"/>',
  signature:
    '<rect width="480" height="360" fill="#fff"/><path d="M 60 180 Q 120 80 160 200 T 240 150 T 320 220 T 420 140" fill="none" stroke="#1f2a2e" stroke-width="5"/>',
} as const;

const drawn = new Map<keyof typeof SHAPES, Promise<Buffer>>();

/** A picture as a telephone would send it: of a place, or of a signature. */
export function drawnPicture(what: keyof typeof SHAPES): Promise<Buffer> {
  const picture =
    drawn.get(what) ??
    sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360">${SHAPES[what]}</svg>`))
      .jpeg()
      .toBuffer();
  drawn.set(what, picture);
  return picture;
}
