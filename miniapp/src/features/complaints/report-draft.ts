import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { ComplaintKind, PlaceKind, RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { newKey } from '../../api/new-key.ts';
import { photoStore, type LocalPhoto } from '../../api/photo-store.ts';
import type { Submission } from '../../api/send-queue.ts';

/** A report being written; its key is the key of its submission, so that one draft can only become one matter. */
export interface ReportDraft {
  key: string;
  kind: ComplaintKind;
  text: string;
  photos: LocalPhoto[];
  placeKind: PlaceKind;
  buildingId: string | null;
  placeLabel: string;
  /** `null`: the suggestion is taken. */
  category: string | null;
  urgent: boolean;
  sharedWithFamily: boolean;
}

const emptyDraft = (placeKind: PlaceKind): ReportDraft => ({
  key: newKey(),
  kind: 'repair',
  text: '',
  photos: [],
  placeKind,
  buildingId: null,
  placeLabel: '',
  category: null,
  urgent: false,
  sharedWithFamily: false,
});
const storedAs = (owner: string): string => `draft.${owner}`;

interface DraftStore {
  owner: string | null;
  draft: ReportDraft | null;
  /** Opens the owner's draft, or a new one; tells how many of its photos are no longer on the device. */
  open(owner: string, placeKind: PlaceKind): Promise<number>;
  change(part: Partial<ReportDraft>): void;
  /** The draft became a submission: the device keeps it there now, the form still shows it. */
  handOver(): void;
  /** The submission is sent or waits: the next report starts empty. */
  finish(): void;
  /** A submission that was refused becomes the draft again. */
  restore(draft: ReportDraft): void;
}

/** The draft of the person who is signed in: every change is on the device at once. */
export const useReportDraft = create<DraftStore>((set, get) => ({
  owner: null,
  draft: null,
  async open(owner, placeKind) {
    if (get().owner === owner && get().draft !== null) return 0;
    const stored = Taro.getStorageSync<ReportDraft | ''>(storedAs(owner)) || emptyDraft(placeKind);
    const previews = await Promise.all(stored.photos.map(({ id }) => photoStore.preview(id)));
    const photos = stored.photos.filter((_, index) => previews[index] !== null);
    set({ owner, draft: { ...stored, photos } });
    return stored.photos.length - photos.length;
  },
  change(part) {
    const { owner, draft } = get();
    if (owner === null || draft === null) return;
    get().restore({ ...draft, ...part });
  },
  handOver() {
    const { owner } = get();
    if (owner !== null) Taro.removeStorageSync(storedAs(owner));
  },
  finish: () => set({ draft: null }),
  restore(draft) {
    const { owner } = get();
    if (owner !== null) Taro.setStorageSync(storedAs(owner), draft);
    set({ draft });
  },
}));

/** What is sent of a draft, and the draft itself beside it, should the server refuse it later. */
export interface ReportSubmission extends Submission {
  body: RegisterRequest;
  draft: ReportDraft;
}
