import { QueryFailedError } from 'typeorm';

const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);

/** What a log may say of an error: where it happened. What a database says of one quotes the values it refused, so there only its code is kept. */
export function errorFields(error: unknown): { error: string; code?: string; frames: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' ? { code } : {};
  return { error: error instanceof QueryFailedError ? error.name : `${error.name}: ${error.message}`, ...known, frames: framesOf(error) };
}
