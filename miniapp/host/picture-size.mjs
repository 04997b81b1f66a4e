const isAt = (bytes, at, words) => bytes.toString('latin1', at, at + words.length) === words;

/** The width and height in the header of each kind of picture that the server makes of photos as small ones, and that telephones here take. */
const KINDS = [
  { isIt: (bytes) => isAt(bytes, 1, 'PNG'), size: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] },
  { isIt: (bytes) => isAt(bytes, 8, 'WEBPVP8X'), size: (bytes) => [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1] },
  { isIt: (bytes) => isAt(bytes, 8, 'WEBPVP8L'), size: (bytes) => [(bytes.readUInt16LE(21) & 0x3fff) + 1, ((bytes.readUInt32LE(21) >> 14) & 0x3fff) + 1] },
  { isIt: (bytes) => isAt(bytes, 8, 'WEBPVP8 '), size: (bytes) => [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff] },
];

/** @returns `{ width, height }` of a picture, or `undefined` where its kind is none of them. */
export function pictureSize(bytes) {
  const [width, height] = KINDS.find(({ isIt }) => bytes.length > 30 && isIt(bytes))?.size(bytes) ?? [];
  return width === undefined ? undefined : { width, height };
}
