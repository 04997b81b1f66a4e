import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import { currentLanguage } from '../words/language.ts';
import { requestOf } from './client.ts';

const kept = new Map<string, unknown>();

/** The last answers, by language and address, so that a page that comes back shows something at once; forgotten with the session. */
export const answers = {
  keyOf: <In extends object, Out>(endpoint: Endpoint<In, Out>, input: In): string =>
    `${currentLanguage()} ${requestOf(endpoint.method, endpoint.path, input).url}`,
  last: <Out>(key: string): Out | undefined => kept.get(key) as Out | undefined,
  keep: (key: string, answer: unknown): void => void kept.set(key, answer),
  forget: (): void => kept.clear(),
};
