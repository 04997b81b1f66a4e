let keeping: Promise<unknown> = Promise.resolve();

/** Notes photos that are just being written to the device. */
export function whileKeeping<Kept>(work: Promise<Kept>): Promise<Kept> {
  keeping = Promise.allSettled([keeping, work]);
  return work;
}

/** When every photo that was chosen is in its draft: a thumb can be quicker than a large photo. */
export async function photosInDraft(): Promise<void> {
  await keeping;
  await new Promise((resolve) => setTimeout(resolve)); // the form takes them over in its own turn
}
