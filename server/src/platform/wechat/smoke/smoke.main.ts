import { smoke } from './smoke.ts';

process.exitCode = await smoke(process.env, (line) => console.log(line), new Date());
