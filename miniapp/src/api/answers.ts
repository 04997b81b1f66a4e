import { create } from 'zustand';
import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import { currentLanguage } from '../words/language.ts';
import { requestOf } from './client.ts';
import { serverNow } from './clock.ts';
import { COPY_LIMITS, copies } from './copies.ts';
import { whenDeviceFull } from './device-storage.ts';
import { eachEarlyAnswer } from './early-answers.ts';
import { tooMany, type CopyMeta } from './keep-within.ts';

interface Kept {
  answer: unknown;
  /** When it was read, by the server's clock, in epoch milliseconds. */
  at: number;
  /** Its place in the order of askings. */
  asked: number;
}

let lastAsked = 0;
const nextAsked = (): number => (lastAsked += 1);

/** An answer longer than this is not copied: two bytes a sign, and WeChat keeps 1 MB under one name. */
const LONGEST = 400_000;

const kept = new Map<string, Kept>();
let owner: string | null = null;
let index: CopyMeta[] = [];

/** Whether the copies of this device are at hand. */
export const useCopies = create<{ loaded: boolean }>(() => ({ loaded: false }));

const idOf = (key: string): string => `${owner} ${key}`;

function dropCopies(gone: readonly CopyMeta[]): void {
  if (gone.length === 0) return;
  index = index.filter((copy) => !gone.includes(copy));
  copies.remove(
    gone.map(({ id }) => id),
    index,
  );
}

function copy(key: string, { answer, at }: Kept): void {
  if (owner === null) return;
  const text = JSON.stringify(answer);
  if (text.length > LONGEST) return;
  const id = idOf(key);
  index = [...index.filter((one) => one.id !== id), { id, at, size: text.length * 2 }];
  copies.write(id, text, index);
  dropCopies(tooMany(index, COPY_LIMITS));
}

/** What the device has of it from before, if anything. */
function recalled(key: string): Kept | undefined {
  const meta = owner === null ? undefined : index.find(({ id }) => id === idOf(key));
  const text = meta && copies.read(meta.id);
  if (meta === undefined || text === undefined) return undefined;
  const found = { answer: JSON.parse(text) as unknown, at: meta.at, asked: 0 };
  kept.set(key, found);
  return found;
}
const find = (key: string): Kept | undefined => kept.get(key) ?? recalled(key);

/**
 * The last answers, by language and address, so that a page that comes back shows something at once; copies of them stay on the
 * device for their membership, so that what was read once can be read without network.
 */
export const answers = {
  keyOf: <In extends object, Out>(endpoint: Endpoint<In, Out>, input: In): string =>
    `${currentLanguage()} ${requestOf(endpoint.method, endpoint.path, input).url}`,
  last: <Out>(key: string): Out | undefined => find(key)?.answer as Out | undefined,
  /** When the last answer was read, in epoch milliseconds. */
  readAt: (key: string): number | null => find(key)?.at ?? null,
  /** Whoever reads takes a place in the order before they ask. */
  asking: nextAsked,
  /** An answer never takes the place of one that was asked for later; what a step answered counts as asked for when it came. */
  keep(key: string, answer: unknown, asked = nextAsked()): void {
    if ((kept.get(key)?.asked ?? 0) > asked) return;
    const now = { answer, at: serverNow(), asked };
    kept.set(key, now);
    copy(key, now);
  },
  /** It is so no longer: the next reading waits for a new answer. */
  drop(key: string): void {
    kept.delete(key);
    dropCopies(index.filter(({ id }) => id === idOf(key)));
  },
  /** Whose answers these are from now on; nobody's are copied. */
  open(membership: string | null): void {
    if (membership === owner) return;
    owner = membership;
    kept.clear();
  },
  /** The answers of everybody but these memberships are forgotten, on the device as well. */
  forgetOthers(memberships: readonly string[]): void {
    dropCopies(index.filter(({ id }) => !memberships.some((membership) => id.startsWith(`${membership} `))));
  },
  forget(): void {
    kept.clear();
    dropCopies(index);
  },
};

/** Its place in the order is before all that the pages ask for themselves. */
eachEarlyAnswer((url, answer) => kept.set(`${currentLanguage()} ${url}`, { answer, at: serverNow(), asked: 0 }));
whenDeviceFull(() => dropCopies(index));
void copies.load().then((found) => {
  const written = new Set(index.map(({ id }) => id));
  index = [...found.filter(({ id }) => !written.has(id)), ...index];
  useCopies.setState({ loaded: true });
});
