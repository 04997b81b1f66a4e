import { createHash, randomBytes } from 'node:crypto';

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const letters = (length: number): string =>
  randomBytes(length * 2)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '0')
    .slice(0, length);

/** By which the platform's support finds a request: three groups of eight hexadecimal digits. */
export const newRid = (): string => `${hex(4)}-${hex(4)}-${hex(4)}`;
export const newTraceId = (): string => `${hex(4)}-${hex(4)}-${hex(4)}`;
export const newLoginCode = (): string => `0${letters(31)}`;
/** Longer than a login code: who mixes them up sees it. */
export const newPhoneCode = (): string => hex(32);
export const newSessionKey = (): string => randomBytes(16).toString('base64');
/** Tokens vary in length; 512 characters have to fit where they are kept. */
export const newAccessToken = (): string => `${Math.floor(Math.random() * 90 + 10)}_${letters(130)}`;
export const newMessageId = (): string => `${BigInt(`0x${hex(7)}`) + 1_000_000_000_000_000_000n}`;

const OPEN_ID = /^o[\w-]{27}$/;
export const isOpenId = (text: unknown): text is string => typeof text === 'string' && OPEN_ID.test(text);

/** The openid of a person whom specs and demonstrations call by a name; the same name gives the same openid. */
export const openIdOf = (name: string): string => `o${createHash('sha256').update(name).digest('base64url').slice(0, 27)}`;
export const unionIdOf = (openId: string): string => `o${createHash('sha256').update(`union ${openId}`).digest('base64url').slice(0, 27)}`;
