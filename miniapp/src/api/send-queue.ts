import { create } from 'zustand';
import { send } from './client.ts';
import { serverNow } from './clock.ts';
import { keepOnDevice, keptOnDevice } from './device-storage.ts';
import { exclusive, unlessRunning } from './exclusive.ts';
import { photoStore } from './photo-store.ts';
import { placeFiles } from './place-files.ts';
import { keyBefore, laneOf, lanesOf, nextIn, withoutSent, withSubmission } from './queue-order.ts';
import { DeviceFull, NoAnswer, Refusal } from './refusal.ts';
import type { Progress, Sent, Submission } from './submission.ts';
import { upload } from './upload.ts';
import { whenKeptElsewhere } from './when-kept-elsewhere.ts';

export type { Progress, Sent, Submission } from './submission.ts';

const STORED_AS = 'submissions';
const UNAUTHORIZED = 401;
const SENT_SHOWN = 20;

/** How far something that is being sent has come. */
export interface Sending {
  photosDone: number;
  photosAll: number;
}
/** Something that had waited and was sent since the app was opened. */
export interface SentLately {
  submission: Submission;
  answer: unknown;
  at: number;
}
interface SendQueue {
  /** In the order in which they were written. */
  waiting: Submission[];
  /** What this tab is sending now, by key. */
  sending: Readonly<Record<string, Sending>>;
  /** The newest first. */
  sentLately: readonly SentLately[];
  /** Rises whenever something that had waited was sent, so that lists read again. */
  sentLater: number;
  /** What the server said to the last of those. */
  lastAnswer: unknown;
}

const stored = (): Submission[] => keptOnDevice<Submission[]>(STORED_AS) ?? [];
export const useSendQueue = create<SendQueue>(() => ({ waiting: stored(), sending: {}, sentLately: [], sentLater: 0, lastAnswer: undefined }));

/** What is on the device, and what had no room there and is only in this tab. */
const homeless = new Set<string>();
function current(): Submission[] {
  const kept = stored();
  return [...kept, ...useSendQueue.getState().waiting.filter(({ key }) => homeless.has(key) && !kept.some((one) => one.key === key))];
}

/** Changes the list as it stands on the device now: another tab may have written to it. */
function change(part: (waiting: Submission[]) => Submission[]): boolean {
  const waiting = part(current());
  const kept = keepOnDevice(STORED_AS, waiting);
  if (kept) homeless.clear();
  useSendQueue.setState({ waiting });
  return kept;
}
const put = (submission: Submission): boolean => change((waiting) => withSubmission(waiting, submission));
const remove = (key: string): boolean => change((waiting) => waiting.filter((submission) => submission.key !== key));

whenKeptElsewhere((name) => {
  if (name !== STORED_AS) return;
  const before = useSendQueue.getState();
  const waiting = current();
  const sentThere = before.waiting.length > waiting.length ? 1 : 0;
  useSendQueue.setState({ waiting, sentLater: before.sentLater + sentThere });
});

function showSending(key: string, sending: Sending | null): void {
  const { [key]: _before, ...others } = useSendQueue.getState().sending;
  useSendQueue.setState({ sending: sending === null ? others : { ...others, [key]: sending } });
}

/** Sends the photos that are not there yet, then the rest; what it made known is out of the list afterwards. */
async function deliver(submission: Submission, progress?: Progress): Promise<unknown> {
  const photos = [...submission.photos];
  const tell = (photosDone: number): void => {
    progress?.(photosDone);
    showSending(submission.key, { photosDone, photosAll: photos.length });
  };
  try {
    for (const [index, photo] of photos.entries()) {
      tell(index);
      if (photo.fileId !== undefined) continue;
      const file = await upload(photo.id);
      photos[index] = { ...photo, fileId: file?.id };
      put({ ...submission, photos });
    }
    tell(photos.length);
    const answer = await send<{ version?: unknown }>('POST', submission.path, placeFiles(submission.body, photos), {
      idempotencyKey: submission.key,
      seenVersion: submission.seen,
      writtenAt: submission.at,
    });
    change((waiting) => withoutSent(waiting, submission, answer.version));
    await Promise.all(photos.map(({ id }) => photoStore.forget(id)));
    return answer;
  } finally {
    showSending(submission.key, null);
  }
}

/** Sends something that had waited. `false`: the server refused it, so those behind it in its lane wait as well. */
async function deliverLater(submission: Submission): Promise<boolean> {
  try {
    const answer = await deliver(submission);
    const sentLately = [{ submission, answer, at: serverNow() }, ...useSendQueue.getState().sentLately].slice(0, SENT_SHOWN);
    useSendQueue.setState(({ sentLater }) => ({ sentLater: sentLater + 1, lastAnswer: answer, sentLately }));
    return true;
  } catch (reason) {
    if (!(reason instanceof Refusal) || reason.status === UNAUTHORIZED) throw reason;
    const latest = current().find(({ key }) => key === submission.key) ?? submission; // with the photos that arrived
    put({ ...latest, refused: reason.body });
    return false;
  }
}

/** Sends what goes before a submission in its lane, then itself. */
async function sendInTurn(submission: Submission, progress?: Progress): Promise<Sent<unknown>> {
  const { owner, key } = submission;
  for (;;) {
    const next = nextIn(current(), owner, laneOf(submission));
    if (next === undefined) return { sent: false };
    if (next.key === key) return { sent: true, answer: await deliver(next, progress) };
    if (!(await deliverLater(next))) return { sent: false };
  }
}

async function submitOnce(submission: Submission, progress?: Progress): Promise<Sent<unknown>> {
  const kept = put(submission);
  if (!kept) homeless.add(submission.key);
  const turn = async (): Promise<Sent<unknown>> => {
    try {
      return await sendInTurn(submission, progress);
    } catch (reason) {
      if (reason instanceof NoAnswer) return { sent: false };
      throw reason;
    }
  };
  try {
    const sent = await exclusive(laneOf(submission), turn);
    if (!sent.sent && homeless.has(submission.key)) throw new DeviceFull();
    return sent;
  } catch (reason) {
    remove(submission.key);
    throw reason;
  }
}

const submitting = new Map<string, Promise<Sent<unknown>>>();
/** Whether who wrote it still waits for the answer, and will say what became of it. */
export const isInHand = (key: string): boolean => submitting.has(key);

/**
 * Sends a write, or keeps it for when the network is back (`sent: false`); steps of one matter go out in their order.
 * Throws `Refusal` when the server will not have it, `DeviceFull` when it could neither be sent nor kept: then nothing of it is
 * kept here, and the caller still has its words. A second wish to send the same waits for the first.
 */
export function submit<Answer>(submission: Submission, progress?: Progress): Promise<Sent<Answer>> {
  const running = submitting.get(submission.key);
  if (running) return running as Promise<Sent<Answer>>;
  const work = submitOnce({ ...submission, at: serverNow() }, progress).finally(() => submitting.delete(submission.key));
  submitting.set(submission.key, work);
  return work as Promise<Sent<Answer>>;
}

async function sendLane(owner: string, lane: string, keys: ReadonlySet<string>): Promise<void> {
  for (;;) {
    const next = nextIn(current(), owner, lane);
    // What was written meanwhile is sent by who wrote it: they wait for the answer.
    if (next === undefined || !keys.has(next.key) || submitting.has(next.key)) return;
    if (!(await deliverLater(next))) return;
  }
}

/** Sends what this owner has waiting, matter by matter in order; stops at the first that gets no answer. */
export async function sendWaiting(owner: string): Promise<void> {
  const waiting = current();
  const keys = new Set(waiting.map(({ key }) => key));
  for (const lane of lanesOf(waiting, owner)) {
    try {
      await unlessRunning(lane, () => sendLane(owner, lane, keys));
    } catch {
      return; // no network, or the session is over: later
    }
  }
}

/** Takes a submission out again, with its photos; its words can be put back into a form. */
export const takeBack = (key: string): void => void remove(key);

/** Gives a submission up, with its photos. */
export async function discard(key: string): Promise<void> {
  const given = current().find((submission) => submission.key === key);
  remove(key);
  await Promise.all(given?.photos.map(({ id }) => photoStore.forget(id)) ?? []);
}

/** Sends once more what the server refused: its sender has seen why, and what changed meanwhile. */
export async function retry(key: string): Promise<void> {
  const again = current().find((submission) => submission.key === key);
  if (again === undefined) return;
  const { refused: _why, seen: _before, ...submission } = again;
  put(submission);
  await sendWaiting(submission.owner);
}

export type QueueState =
  | { kind: 'waiting' }
  /** It goes out after this one of the same matter. */
  | { kind: 'behind'; key: string }
  | ({ kind: 'sending' } & Sending)
  | { kind: 'refused'; why: NonNullable<Submission['refused']> };
export interface QueueItem {
  submission: Submission;
  state: QueueState;
}

function stateOf(submission: Submission, { waiting, sending }: Pick<SendQueue, 'waiting' | 'sending'>): QueueState {
  const now = sending[submission.key];
  if (now !== undefined) return { kind: 'sending', ...now };
  if (submission.refused !== undefined) return { kind: 'refused', why: submission.refused };
  const key = keyBefore(waiting, submission);
  return key === null ? { kind: 'waiting' } : { kind: 'behind', key };
}

/** What one owner has on this device that is not sent yet, in its order, and how each stands. */
export function useQueue(owner: string | null): QueueItem[] {
  const queue = useSendQueue();
  return queue.waiting.filter((submission) => submission.owner === owner).map((submission) => ({ submission, state: stateOf(submission, queue) }));
}
