/** What the platform said of words or a picture; `pending` until it did, `review` also where it could not. */
export const CONTENT_STATES = ['pending', 'pass', 'review', 'risky'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];
/** What a person of the office said of it: `cleared` may be shown to all, `confirmed` may not. */
export const CONTENT_DECISIONS = ['cleared', 'confirmed'] as const;
export type ContentDecision = (typeof CONTENT_DECISIONS)[number];

/** What is not to be shown to others as it is; for the office alone. */
export interface ContentMark {
  /** The gravest of what was found. */
  state: Exclude<ContentState, 'pending' | 'pass'>;
  /** Which of it: the report's own words, how many of the later ones, how many photos and videos. */
  text: boolean;
  added: number;
  files: number;
  /** Who has looked at it, and what they said; `null`: somebody still has to. */
  decided: { decision: ContentDecision; by: string; at: string } | null;
}

/** `POST /complaints/:id/content` */
export interface DecideContentRequest {
  decision: ContentDecision;
}
