import { deskPath } from '../../../routes.ts';
import type { Address } from './address.ts';

export type { Address };

const isOffice = (): boolean => location.hash.startsWith(`#${deskPath('office')}`);

/** What the address bar says of the office: a reload comes back to it. */
export function readAddress(): Address {
  if (!isOffice()) return {};
  return Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? ''));
}

/** Writes where one stands into the address bar, in place: no page is left for it. `false`: another page is shown, so it is to be written later. */
export function writeAddress(address: Address): boolean {
  if (!isOffice()) return false;
  const query = new URLSearchParams(address).toString();
  history.replaceState(history.state, '', `#${deskPath('office')}${query === '' ? '' : `?${query}`}`);
  return true;
}
