import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { ComplaintKind, PlaceKind, RegisterRequest, Source } from '@huiyin/shared/complaints/complaint.contract';
import { keepOnDevice, keptOnDevice } from '../../../../api/device-storage.ts';
import { newKey } from '../../../../api/new-key.ts';
import type { LocalPhoto } from '../../../../api/photo-store.ts';
import type { Submission } from '../../../../api/send-queue.ts';

/** A call being written down; its key is the key of its submission, so that one draft can only become one matter. */
export interface CallDraft {
  key: string;
  /** When the first key was pressed, in epoch milliseconds. */
  begunAt: number | null;
  telephone: string;
  /** Who of those known by the number; `null`: the first of them; `nobody`: none of them. */
  personId: string | 'nobody' | null;
  name: string;
  /** The home as it was typed, and the one that it led to. */
  homeTyped: string;
  home: { id: string; label: string } | null;
  text: string;
  /** `null`: where the words say it is, else their home where it is known, else a public place. */
  placeKind: PlaceKind | null;
  /** `null`: nobody wrote a place yet; the building of the caller's home is suggested. */
  placeLabel: string | null;
  urgent: boolean;
  /** `null`: the suggestion is taken. */
  category: string | null;
  kind: ComplaintKind | null;
  source: Source;
  photos: LocalPhoto[];
  /** The open matter that this one is probably the same as. */
  alike: string | null;
}

const emptyCall = (): CallDraft => ({
  key: newKey(),
  begunAt: null,
  telephone: '',
  personId: null,
  name: '',
  homeTyped: '',
  home: null,
  text: '',
  placeKind: null,
  placeLabel: null,
  urgent: false,
  category: null,
  kind: null,
  source: 'telephone',
  photos: [],
  alike: null,
});
const storedAs = (owner: string): string => `call.${owner}`;

/** Whether somebody has begun to write it. */
export const isBegun = ({ telephone, name, homeTyped, text, placeLabel, photos }: CallDraft): boolean =>
  [telephone, name, homeTyped, text, placeLabel ?? ''].some((words) => words.trim() !== '') || photos.length > 0;

interface CallStore {
  owner: string | null;
  draft: CallDraft;
  /** The device has no room: the draft lives as long as the page. */
  unkept: boolean;
  open(owner: string): void;
  change(part: Partial<CallDraft>): void;
  /** It is sent, or waits to be, or is given up: the next call starts empty. */
  startAnew(): void;
}

/** The call that the clerk is writing down: every change is on the device at once. */
export const useCallDraft = create<CallStore>((set, get) => ({
  owner: null,
  draft: emptyCall(),
  unkept: false,
  open(owner) {
    if (get().owner === owner) return;
    set({ owner, unkept: false, draft: { ...emptyCall(), ...keptOnDevice<CallDraft>(storedAs(owner)) } });
  },
  change(part) {
    const { owner, draft } = get();
    const changed = { ...draft, begunAt: draft.begunAt ?? Date.now(), ...part };
    set({ draft: changed, unkept: owner !== null && !keepOnDevice(storedAs(owner), changed) });
  },
  startAnew() {
    const { owner } = get();
    if (owner !== null) Taro.removeStorageSync(storedAs(owner));
    set({ draft: emptyCall(), unkept: false });
  },
}));

/** What is sent of a call, and the call itself beside it, should the server refuse it later. */
export interface CallSubmission extends Submission {
  body: RegisterRequest;
  call: CallDraft;
}
export const isCall = (submission: Submission): submission is CallSubmission => 'call' in submission;
