/** Runs when another window of the same device keeps or removes something. The answer ends it. */
export function whenKeptElsewhere(run: (name: string) => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key !== null) run(key);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
