/**
 * Timers as WeChat has them: they belong to no page. Remembers in whose time each interval was set, so that what runs on after its page went out of
 * sight is seen; `topPage` says nothing while a file is loaded, for what is set then is the clock of the whole mini-program. `run` runs what fell due.
 */
export function createTimers(topPage, run) {
  const running = new Map();
  const clear = (timer) => {
    running.delete(timer);
    clearTimeout(timer);
  };
  return {
    doors: {
      setTimeout: (callback, after, ...input) => setTimeout(() => run('a timer', () => callback(...input)), after),
      clearTimeout: clear,
      setInterval(callback, every, ...input) {
        const timer = setInterval(() => run('a timer', () => callback(...input)), every);
        running.set(timer, topPage());
        return timer;
      },
      clearInterval: clear,
    },
    /** The routes of pages that are not on top, and left an interval running. */
    leftRunning: () => [...running.values()].filter((page) => page !== undefined && page !== topPage()).map(({ route }) => route),
  };
}
