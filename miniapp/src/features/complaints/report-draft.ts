import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { ComplaintKind, PlaceKind, RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { EmergencyKind } from '@huiyin/shared/complaints/emergencies';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';
import { newKey } from '../../api/new-key.ts';
import { photoStore, type LocalPhoto } from '../../api/photo-store.ts';
import type { Submission } from '../../api/send-queue.ts';
import { whenKeptElsewhere } from '../../api/when-kept-elsewhere.ts';

/** A report being written; its key is the key of its submission, so that one draft can only become one matter. */
export interface ReportDraft {
  key: string;
  kind: ComplaintKind;
  text: string;
  photos: LocalPhoto[];
  placeKind: PlaceKind;
  buildingId: string | null;
  placeLabel: string;
  /** The place came with a code on the spot; it can be changed like any other. */
  placeScanned: boolean;
  /** `null`: the suggestion is taken. */
  category: string | null;
  urgent: boolean;
  /** What the emergency is, where one was named. */
  emergency: EmergencyKind | null;
  sharedWithFamily: boolean;
  /** 我也遇到: the neighbours' matter, and how the form speaks of it. */
  alike: { id: string; said: string } | null;
}

const emptyDraft = (placeKind: PlaceKind): ReportDraft => ({
  key: newKey(),
  kind: 'repair',
  text: '',
  photos: [],
  placeKind,
  buildingId: null,
  placeLabel: '',
  placeScanned: false,
  category: null,
  urgent: false,
  emergency: null,
  sharedWithFamily: false,
  alike: null,
});
const storedAs = (owner: string): string => `draft.${owner}`;

/** What somebody has begun to write, and not sent. */
export const isBegun = ({ text, photos }: Pick<ReportDraft, 'text' | 'photos'>): boolean => text.trim() !== '' || photos.length > 0;
/** The draft that this person left on the device. */
export const keptReport = (owner: string): ReportDraft | null => keptOnDevice<ReportDraft>(storedAs(owner));

interface DraftStore {
  owner: string | null;
  draft: ReportDraft | null;
  /** The device has no room for the draft: it lives as long as this page. */
  unkept: boolean;
  /** Another window of this device sent what also stood here. */
  sentElsewhere: boolean;
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
  unkept: false,
  sentElsewhere: false,
  async open(owner, placeKind) {
    if (get().owner === owner && get().draft !== null) return 0;
    const stored: ReportDraft = { ...emptyDraft(placeKind), ...keptReport(owner) };
    const previews = await Promise.all(stored.photos.map(({ id }) => photoStore.preview(id).catch(() => null)));
    const photos = stored.photos.filter((_, index) => previews[index] !== null);
    set({ owner, draft: { ...stored, photos }, unkept: false, sentElsewhere: false });
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
  finish: () => set({ draft: null, unkept: false }),
  restore(draft) {
    const { owner } = get();
    set({ draft, sentElsewhere: false, unkept: owner !== null && !keepOnDevice(storedAs(owner), draft) });
  },
}));

/** Two windows write one draft: each shows at once what the other wrote, and learns when the other sent it. Nothing written here is given up for it. */
whenKeptElsewhere((name) => {
  const { owner, draft } = useReportDraft.getState();
  if (owner === null || draft === null || name !== storedAs(owner)) return;
  const theirs = keptReport(owner);
  if (theirs === null) useReportDraft.setState({ draft: emptyDraft(draft.placeKind), sentElsewhere: isBegun(draft) });
  else if (theirs.key === draft.key || !isBegun(draft)) useReportDraft.setState({ draft: { ...draft, ...theirs }, sentElsewhere: false });
});

/** What is sent of a draft, and the draft itself beside it, should the server refuse it later. */
export interface ReportSubmission extends Submission {
  body: RegisterRequest;
  draft: ReportDraft;
}
