import type { Channel } from '../complaints/complaint.contract.ts';

export const VERDICTS = ['satisfied', 'fairly', 'not'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One to five. */
export interface Stars {
  timeliness: number;
  quality: number;
  manner: number;
}
export interface RateRequest {
  verdict: Verdict;
  stars?: Stars;
  words?: string;
  /** The desk enters it for the resident: how they said it. */
  saidBy?: Channel;
}
export interface RatingView {
  verdict: Verdict;
  stars: Stars | null;
  words: string | null;
  at: string;
  closing: number;
}
