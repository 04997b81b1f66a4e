/** Asking before a door on personal data opens, and the ways to the pages about it. */
export interface PrivacyAskWords {
  title: string;
  ownData: string;
  askTitle: string;
  askWords: string;
  read: string;
  agree: string;
  refuse: string;
  noPhotos: Readonly<Record<'refused' | 'undeclared', string>>;
  /** Under the ways to sign in. */
  atEntry: string;
}
