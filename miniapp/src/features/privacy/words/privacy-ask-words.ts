import type { Denial } from '../../../api/denial.ts';

/** Asking before a door on personal data opens, and the ways to the pages about it. */
export interface PrivacyAskWords {
  title: string;
  ownData: string;
  askTitle: string;
  askWords: string;
  read: string;
  agree: string;
  refuse: string;
  noPhotos: Readonly<Record<Denial, string>>;
  /** The telephone does not open the camera to scan. */
  noCamera: string;
  /** Under the ways to sign in. */
  atEntry: string;
}
