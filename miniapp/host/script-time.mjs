const A_MILLISECOND = 1000;

/**
 * Measures what one synchronous run of script takes, in milliseconds of the processor, so that a busy machine does not make it longer; of runs
 * within a run the outermost counts, and what it leaves to promises is not in it. `note` hears the time and what ran.
 */
export function createScriptTime(note) {
  let depth = 0;
  return (what, run) => {
    if (depth > 0) return run();
    const before = process.cpuUsage();
    depth += 1;
    try {
      return run();
    } finally {
      depth -= 1;
      const { user, system } = process.cpuUsage(before);
      note((user + system) / A_MILLISECOND, what);
    }
  };
}
