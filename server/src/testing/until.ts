/** Looks again and again whether something has come true, as often as it can. @throws Error after `patienceMs`, which only a failure uses up */
export async function until(isTrue: () => Promise<boolean> | boolean, patienceMs = 15_000): Promise<void> {
  for (const end = performance.now() + patienceMs; ;) {
    if (await isTrue()) return;
    if (performance.now() > end) throw new Error(`It did not come true in ${patienceMs} ms: ${isTrue.toString()}`);
    await new Promise((again) => setTimeout(again, 10));
  }
}
