import { PRIVACY_VERSION } from '@huiyin/shared/privacy/privacy-declaration';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import Taro from '@tarojs/taro';
import { call } from '../../api/client.ts';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';
import { newKey } from '../../api/new-key.ts';
import { useSession } from '../accounts/session.ts';

const STORED_AS = 'consent to tell';

/** Tells the house what was agreed to on this device; what cannot be told now is told at the next sign-in or start. */
async function tell(): Promise<void> {
  const version = keptOnDevice<string>(STORED_AS);
  if (version === null || useSession.getState().session === null) return;
  await call(endpoints.consent, { version }, newKey()).then(
    () => Taro.removeStorageSync(STORED_AS),
    () => undefined, // it stays to be told
  );
}

/** Somebody agreed, perhaps before they were signed in. */
export function consentGiven(): void {
  keepOnDevice(STORED_AS, PRIVACY_VERSION);
  void tell();
}

/** From now on whoever signs in tells what they agreed to. */
export function tellConsents(): void {
  useSession.subscribe(({ session }, before) => {
    if (session !== null && before.session === null) void tell();
  });
  void tell();
}
