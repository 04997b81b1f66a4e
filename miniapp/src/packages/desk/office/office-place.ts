import { create } from 'zustand';
import { readAddress, writeAddress, type Address } from './address.ts';
import type { Section } from './sections.ts';

interface OfficePlace {
  /** The section, and what is chosen and filtered in it; all of it is in the address, so that back and reload return to it. */
  address: Address;
  /** Changes parts; `undefined` takes one out. */
  change(parts: Readonly<Record<string, string | undefined>>): void;
  open(section: Section, parts?: Readonly<Record<string, string | undefined>>): void;
  /** The office is shown again: it and the address bar say the same. */
  tell(): void;
}

/** Whether the address bar says where one stands: a page above the office may have led elsewhere. */
let written = true;

/** Where one stands in the office. */
export const useOfficePlace = create<OfficePlace>((set, get) => ({
  address: readAddress(),
  change(parts) {
    const kept = Object.entries({ ...get().address, ...parts }).filter((part): part is [string, string] => part[1] !== undefined && part[1] !== '');
    const address = Object.fromEntries(kept);
    set({ address });
    written = writeAddress(address);
  },
  open(section, parts = {}) {
    get().change({ ...parts, section });
  },
  tell() {
    const said = readAddress();
    // Somebody may have changed the address bar by hand.
    if (written && said['section'] !== undefined) set({ address: said });
    else written = writeAddress(get().address);
  },
}));

/** One part of the address: what it says, and how it is changed. */
export function useAddress(part: string): [value: string | undefined, change: (value: string | undefined) => void] {
  const value = useOfficePlace(({ address }) => address[part]);
  const change = useOfficePlace((place) => place.change);
  return [value, (next) => change({ [part]: next })];
}
