const running = new Map<string, Promise<unknown>>();

/** Runs one after the other what has the same name. */
export function exclusive<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const result = (running.get(name) ?? Promise.resolve()).then(run, run);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  running.set(name, settled);
  void settled.then(() => {
    if (running.get(name) === settled) running.delete(name);
  });
  return result;
}

/** Runs it unless something of that name is running already. */
export async function unlessRunning(name: string, run: () => Promise<unknown>): Promise<void> {
  if (!running.has(name)) await exclusive(name, run);
}
