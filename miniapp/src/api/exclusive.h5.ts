import { exclusive as inThisTab, unlessRunning as unlessInThisTab } from './exclusive.ts';

// Browsers have locks on secure addresses only; elsewhere each tab keeps its own order, and the server takes a submission once.
const locks: LockManager | undefined = navigator.locks;

/** Runs one after the other what has the same name, in all tabs of this browser. */
export const exclusive = <Result>(name: string, run: () => Promise<Result>): Promise<Result> =>
  locks ? (locks.request(name, run) as Promise<Result>) : inThisTab(name, run);

/** Runs it unless something of that name is running already, in whatever tab. */
export const unlessRunning = (name: string, run: () => Promise<unknown>): Promise<void> =>
  locks
    ? locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await run();
      })
    : unlessInThisTab(name, run);
