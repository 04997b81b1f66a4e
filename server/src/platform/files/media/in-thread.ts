import { Worker } from 'node:worker_threads';

const HEAP_MB = 512;

/**
 * Lets a file of plain JavaScript work in a thread of its own and gives its one answer. What people send in can make a decoder run for ever or
 * fall over; here that costs a thread and not the service.
 * @param patienceMs after which the thread is ended
 * @throws what the thread threw, or Error where it ended without an answer
 */
export function inThread<Answer>(thread: URL, workerData: object, patienceMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // What decoders print about a damaged file is of no use to the log.
    const worker = new Worker(thread, { workerData, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    const alarm = setTimeout(() => void worker.terminate(), patienceMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(alarm);
      reject(new Error('The thread ended without an answer.'));
    });
  });
}
