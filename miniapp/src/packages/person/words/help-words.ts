/** One thing that one does, and how. */
export interface HowTo {
  title: string;
  steps: readonly string[];
}
/** What `HelpPage` tells people of one kind of work. */
export type HelpTopic = 'resident' | 'field' | 'callback' | 'desk' | 'book' | 'oversight' | 'community' | 'account';

/** How the work of each role is done, and what its deadlines mean; what stands in “…” is the name of something on the screens. */
export interface HelpWords {
  title: string;
  how: string;
  promises: string;
  promisesWords: string;
  promise: readonly { what: string; by: string }[];
  keys: string;
  keysWords: string;
  key: readonly { keys: string; does: string }[];
  always: string;
  alwaysTold: readonly string[];
  callHint: string;
  topics: Readonly<Record<HelpTopic, readonly HowTo[]>>;
}
