/** The longest side that a photo keeps, in pixels; its bytes wait on the device until the network takes them. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.86;

/**
 * A smaller copy of a large photo. What no browser need know (HEIC, video) and what is small already stays as it is;
 * `null`: it is of a kind that every browser draws, and cannot be drawn, so it is broken.
 */
export async function shrunk(file: File): Promise<Blob | null> {
  if (file.size === 0) return null;
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) return null;
  const scale = LONGEST_SIDE / Math.max(image.width, image.height);
  if (scale >= 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY));
}
