import { hash, randomBytes } from 'node:crypto';

/** A token that says nothing of its owner: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');
/** What is kept of it; a stolen database signs nobody in. */
export const tokenHash = (token: string): string => hash('sha256', token);
/** A session ends after this many days. */
export const SESSION_DAYS = 30;
