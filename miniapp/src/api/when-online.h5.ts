/** Runs whenever the network is back; the answer ends it. */
export function whenOnline(run: () => unknown): () => void {
  const heard = (): void => void run();
  window.addEventListener('online', heard);
  return () => window.removeEventListener('online', heard);
}
