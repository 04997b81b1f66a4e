// node -C source --import ./scripts/ts.mjs FILE.ts: runs TypeScript sources without a build, worker threads included.
import { register } from 'node:module';

register('./project/ts-hooks.mjs', import.meta.url);
