import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Below this an answer fits into its first packets, and to compress it costs more than it saves. */
const WORTH_IT_BYTES = 4 * 1024;

/** Long answers come compressed to whoever takes them so: a list on a slow line is read in a third of the time. Files with a compressed copy beside them go as they are. */
export async function compressAnswers(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyCompress, { encodings: ['gzip', 'identity'], threshold: WORTH_IT_BYTES, globalDecompression: false });
}
