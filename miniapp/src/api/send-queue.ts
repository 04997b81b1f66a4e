import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { send } from './client.ts';
import { photoStore, type LocalPhoto } from './photo-store.ts';
import { NoAnswer, Refusal } from './refusal.ts';
import { upload } from './upload.ts';

/** One submission on its way: kept on the device from the press of the button until the server acknowledged it. */
export interface Submission {
  /** The idempotency key: however often it is sent, it is one submission. */
  key: string;
  /** The membership that sends it; nobody else's session may. */
  owner: string;
  path: string;
  body: object;
  photos: (LocalPhoto & { fileId?: string })[];
  /** Why the server refused it while nobody was looking. */
  refused?: string;
}
export type Sent<Answer> = { sent: true; answer: Answer } | { sent: false };
export type Progress = (photosDone: number) => void;

const STORED_AS = 'submissions';
const UNAUTHORIZED = 401;

interface SendQueue {
  waiting: Submission[];
  /** Rises whenever something that had waited was sent, so that lists read again. */
  sentLater: number;
  /** What the server said to the last of those. */
  lastAnswer: unknown;
}
export const useSendQueue = create<SendQueue>(() => ({
  waiting: Taro.getStorageSync<Submission[] | ''>(STORED_AS) || [],
  sentLater: 0,
  lastAnswer: undefined,
}));

function change(waiting: Submission[]): void {
  useSendQueue.setState({ waiting });
  Taro.setStorageSync(STORED_AS, waiting);
}
const waiting = (): Submission[] => useSendQueue.getState().waiting;
const put = (submission: Submission): void => change([...waiting().filter(({ key }) => key !== submission.key), submission]);
const remove = (key: string): void => change(waiting().filter((submission) => submission.key !== key));

const inFlight = new Map<string, Promise<unknown>>();

async function deliver(submission: Submission, progress?: Progress): Promise<unknown> {
  const photos = [...submission.photos];
  for (const [index, photo] of photos.entries()) {
    progress?.(index);
    if (photo.fileId !== undefined) continue;
    const file = await upload(photo.id);
    photos[index] = { ...photo, fileId: file?.id };
    put({ ...submission, photos });
  }
  progress?.(photos.length);
  const files = photos.flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId]));
  const answer = await send('POST', submission.path, { ...submission.body, ...(files.length > 0 ? { files } : {}) }, submission.key);
  remove(submission.key);
  await Promise.all(photos.map(({ id }) => photoStore.forget(id)));
  return answer;
}

/** Sends it once at a time: a second wish to send the same waits for the first. */
function deliverOnce(submission: Submission, progress?: Progress): Promise<unknown> {
  const running = inFlight.get(submission.key);
  if (running) return running;
  const delivery = deliver(submission, progress).finally(() => inFlight.delete(submission.key));
  inFlight.set(submission.key, delivery);
  return delivery;
}

/**
 * Sends a write, or keeps it for when the network is back (`sent: false`).
 * Throws `Refusal` when the server will not have it: then nothing of it is kept here, and the caller still has its words.
 */
export async function submit<Answer>(submission: Submission, progress?: Progress): Promise<Sent<Answer>> {
  put(submission);
  try {
    return { sent: true, answer: (await deliverOnce(submission, progress)) as Answer };
  } catch (reason) {
    if (reason instanceof NoAnswer) return { sent: false };
    remove(submission.key);
    throw reason;
  }
}

/** Takes a submission out again, with its photos; its words can be put back into a form. */
export const takeBack = remove;
export async function discard({ key, photos }: Submission): Promise<void> {
  remove(key);
  await Promise.all(photos.map(({ id }) => photoStore.forget(id)));
}

/** Sends what this owner has waiting, in order; stops at the first that gets no answer. */
export async function sendWaiting(owner: string): Promise<void> {
  for (const submission of waiting().filter((one) => one.owner === owner && one.refused === undefined)) {
    if (inFlight.has(submission.key)) continue;
    try {
      const lastAnswer = await deliverOnce(submission);
      useSendQueue.setState(({ sentLater }) => ({ sentLater: sentLater + 1, lastAnswer }));
    } catch (reason) {
      if (!(reason instanceof Refusal) || reason.status === UNAUTHORIZED) return;
      put({ ...submission, refused: reason.body.text });
    }
  }
}
