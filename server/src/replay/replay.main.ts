import { parseArgs } from 'node:util';
import { ProgressBar } from '../demo/index.ts';
import { readMessages } from './read-messages.ts';
import { replay } from './replay.ts';
import { Service } from './service.ts';
import { isFlawless, jsonLine, summary } from './summary.ts';

const USAGE = 'npm run replay -- FILE [--json] [--database mysql://<user>@<host>:3306/]\nFILE has one message a line: {"title": "…", "text": "…"}.\n';

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, database: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    process.stderr.write(USAGE);
    return 1;
  }
  const { messages, bad } = await readMessages(file);
  const service = await Service.open(values.database);
  try {
    const bar = new ProgressBar(process.stderr, 'Replaying');
    const result = await replay(service, messages, (done) => bar.show(done / messages.length, `${done} of ${messages.length} messages`));
    process.stdout.write(summary(result, bad));
    if (values.json) process.stdout.write(`${jsonLine(result)}\n`);
    return isFlawless(result, bad) ? 0 : 1;
  } finally {
    await service.close();
  }
}

run()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    process.stderr.write(`The replay could not go on: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
