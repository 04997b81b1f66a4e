/** Runs when another window of the same device keeps or removes something; a mini-program has one window. The answer ends it. */
export function whenKeptElsewhere(_run: (name: string) => void): () => void {
  return () => undefined;
}
