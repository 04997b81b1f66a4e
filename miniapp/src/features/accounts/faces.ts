import Taro from '@tarojs/taro';
import type { Role } from '@huiyin/shared/access/roles';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { keepOnDevice } from '../../api/device-storage.ts';
import { go } from '../../navigation.ts';

/** A face is a set of pages for one kind of work; `go` enters each by this name. `staff` says that a role's own pages follow. */
export type Face = 'home' | 'field' | 'desk' | 'staff';

/** Which faces a role has, the one it begins with first. */
export const FACES: Readonly<Record<Role, readonly [Face, ...Face[]]>> = {
  resident: ['home'],
  worker: ['field'],
  lead: ['field', 'desk'],
  desk: ['desk'],
  supervisor: ['desk', 'field'],
  director: ['desk', 'field'],
  superior: ['desk'],
  committee: ['staff'],
  mediator: ['staff'],
};

const STORED_AS = 'faces';
type Chosen = Readonly<Record<string, Face>>;
const chosen = (): Chosen => Taro.getStorageSync<Chosen | ''>(STORED_AS) || {};

/** The face that this membership used last, or begins with. */
export function faceOf({ id, role }: Membership): Face {
  const last = chosen()[id];
  return last !== undefined && FACES[role].includes(last) ? last : FACES[role][0];
}

/** Notes that a membership uses this face now: it is the one that opens next time. */
export function rememberFace({ id }: Membership, face: Face): void {
  if (chosen()[id] !== face) keepOnDevice(STORED_AS, { ...chosen(), [id]: face });
}

/** Goes to where a membership belongs. */
export const enter = (membership: Membership): Promise<unknown> => go[faceOf(membership)]();

type OpenMatter = (matterId: string) => Promise<unknown>;

/** Where a face shows one matter whole: above the page that is open, or in its place. */
const MATTER_PAGES: Readonly<Record<Face, Readonly<Record<'above' | 'instead', OpenMatter>> | null>> = {
  home: { above: go.matter, instead: go.matterInstead },
  field: { above: go.order, instead: go.orderInstead },
  desk: { above: go.deskMatter, instead: go.deskMatterInstead },
  staff: null,
};

/** Opens a matter in the face in use; `false` where that has no page for it. */
export async function openMatter(membership: Membership, matterId: string, where: 'above' | 'instead' = 'above'): Promise<boolean> {
  const pages = MATTER_PAGES[faceOf(membership)];
  await pages?.[where](matterId);
  return pages !== null;
}
