import { inThread } from './in-thread.ts';

const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`);
const FOREVER_MS = 60_000;

it('a thread gives its answer', async () => {
  expect(await inThread<number>(thread('parentPort.postMessage(workerData.one + 1)'), { one: 1 }, FOREVER_MS)).toBe(2);
});

it('what a thread throws is thrown, with its code', async () => {
  const failing = "throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' })";
  await expect(inThread(thread(failing), {}, FOREVER_MS)).rejects.toMatchObject({ code: 'ENOSPC', syscall: 'write' });
});

it('a thread that never ends is ended', async () => {
  await expect(inThread(thread('for (;;);'), {}, 20)).rejects.toThrow('without an answer');
});

it('a thread that ends without an answer is no answer', async () => {
  await expect(inThread(thread(''), {}, FOREVER_MS)).rejects.toThrow('without an answer');
});
