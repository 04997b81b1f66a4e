// Plain JavaScript, because a thread starts from a file that Node reads by itself.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

const [first] = await decode.all({ buffer: readFileSync(workerData.path) });
if (!first || first.width * first.height > workerData.pixelLimit) throw new Error('There is no picture inside, or one of too many pixels.');
const { width, height, data } = await first.decode();
parentPort.postMessage({ width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }, [data.buffer]);
