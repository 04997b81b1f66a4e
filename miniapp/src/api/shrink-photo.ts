/** The longest side that a photo keeps, in pixels; its bytes wait on the device until the network takes them. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.86;

/** A smaller copy of a large photo. What this browser cannot draw (HEIC, video) and what is small already stays as it is. */
export async function shrunk(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const image = await createImageBitmap(file).catch(() => null); // broken images go as they are: the server says what is wrong with them
  if (image === null) return file;
  const scale = LONGEST_SIDE / Math.max(image.width, image.height);
  if (scale >= 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY));
}
