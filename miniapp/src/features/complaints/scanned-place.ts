import Taro from '@tarojs/taro';
import type { PlaceCode } from '@huiyin/shared/communities/place-code';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';
import { useReportDraft } from './report-draft.ts';

const STORED_AS = 'scanned';

/** Fills the place of the draft in hand with what a code said. */
export const fillPlace = ({ buildingId, label }: Extract<PlaceCode, { says: 'place' }>): void =>
  useReportDraft.getState().change({ placeKind: 'public', buildingId, placeLabel: label, placeScanned: true });

/** A code that was scanned before anybody signed in; the report opens with it afterwards. */
export const scannedBefore = {
  keep: (place: string, at: string): void => void keepOnDevice(STORED_AS, { place, at }),
  take(): { place: string; at: string } | null {
    const kept = keptOnDevice<{ place: string; at: string }>(STORED_AS);
    Taro.removeStorageSync(STORED_AS);
    return kept;
  },
};
