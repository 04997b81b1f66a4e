import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { PlacedPhoto } from './place-files.ts';

/** One submission on its way: kept on the device from the press of the button until the server acknowledged it. */
export interface Submission {
  /** The idempotency key: however often it is sent, it is one submission. */
  key: string;
  /** The membership that sends it; nobody else's session may. */
  owner: string;
  path: string;
  body: object;
  photos: (PlacedPhoto & { fileId?: string })[];
  /** The version of the matter that its sender saw; the server refuses where somebody was first. */
  seen?: number;
  /** When it was written, by the server's clock, in epoch milliseconds. */
  at?: number;
  /** Why the server refused it while nobody was looking; it waits for its sender to decide. */
  refused?: ErrorBody;
}
export type Sent<Answer> = { sent: true; answer: Answer } | { sent: false };
export type Progress = (photosDone: number) => void;
