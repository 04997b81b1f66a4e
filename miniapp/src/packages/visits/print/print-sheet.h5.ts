import './print.css';

export const CAN_PRINT = true;

/** Prints what stands on the page, once every picture on it is there. */
export async function printSheet(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.sheets img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  window.print();
}
