import { existsSync, mkdirSync } from 'node:fs';
import { inProject } from './root.mjs';

/** The settings with which everything runs on this machine alone; whatever the operator has set stays. */
export function withDefaults(env = process.env) {
  const databaseUrl = env.DATABASE_URL || `sqlite:${inProject('data', 'huiyin.db')}`;
  const webFace = inProject('miniapp', 'dist', 'h5');
  mkdirSync(inProject('data'), { recursive: true });
  return {
    PORT: '3000',
    FILES_URL: inProject('data', 'files'),
    ...(databaseUrl.startsWith('sqlite:') && { DEMO: '1' }),
    ...(existsSync(`${webFace}/index.html`) && { WEB_ROOT: webFace }),
    ...env,
    DATABASE_URL: databaseUrl,
  };
}
