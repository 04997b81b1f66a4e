import Taro from '@tarojs/taro';
import { denialOf } from '../../api/denial.ts';
import { CameraShut } from './camera-shut.ts';

/** Whether this platform scans codes itself. */
export const CAN_SCAN = true;

/** The text of the code that was scanned; `null`: the user changed their mind. Throws `CameraShut`. */
export const scanCode = (): Promise<string | null> =>
  Taro.scanCode({ scanType: ['qrCode'] }).then(
    ({ result, path }) => path || result || '', // a code of this mini-program says its page by `path`
    (reason: unknown) => {
      if (denialOf(reason) !== null) throw new CameraShut();
      return null;
    },
  );
