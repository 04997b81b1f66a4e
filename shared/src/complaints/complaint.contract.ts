/** A report is 2 to 8,000 characters, counted in code points (domain.md, "Numbers, words and identity"). */
export const REPORT_TEXT = { min: 2, max: 8000 } as const;

export const COMPLAINT_KINDS = ['repair', 'complaint'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** How the matter reached the office (S1.4, S4.1). */
export const SOURCES = ['mini-program', 'telephone', 'visit', 'wechat-group', 'transfer', 'committee', 'patrol', 'mailbox', 'letter', 'fax', 'e-mail'] as const;
export type Source = (typeof SOURCES)[number];

/** The way an answer reached the resident (S10.3). */
export const CHANNELS = ['telephone', 'sms', 'platform', 'wechat', 'visit', 'posted'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PLACE_KINDS = ['home', 'public'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where it is: the reporter's home, or a place of the community in words. */
export interface Place {
  kind: PlaceKind;
  /** The building's id where one is known. */
  buildingId?: string;
  householdId?: string;
  /** Words that find the place: "2 号楼电梯", "东门岗亭旁". */
  label: string;
}

/** Who the office may turn to when staff register for somebody (S4.1, S9.4). */
export interface Caller {
  personId?: string;
  name?: string;
  telephone?: string;
  householdId?: string;
}

export interface RegisterRequest {
  kind: ComplaintKind;
  text: string;
  place: Place;
  /** A code of the community's catalogue; left out, the suggestion is taken. */
  category?: string;
  urgent?: boolean;
  files?: string[];
  /** The family of the reporter's household may read it too. */
  sharedWithFamily?: boolean;
  /** 我也遇到: an open matter that the reporter takes for the same thing; the desk sees it beside this one. */
  alike?: string;
  /** Staff only: how it came in, and from whom. */
  source?: Source;
  caller?: Caller;
}
export interface VerifyRequest {
  finding: 'so' | 'not-so';
  words: string;
  /** S10.2: where it is unclear whose duty it is, the place is visited and photographed. */
  duty: 'clear' | 'unclear';
  dutyDepartment?: string;
  atPlaceAt?: string;
  files?: string[];
}
export interface ExplainRequest {
  explanation: string;
}
export interface DecideRequest {
  decision: string;
}
export interface ReplyRequest {
  /** The remedy that will be, or was, taken, in words (S5.2). */
  remedy: string;
  channel: Channel;
  files?: string[];
}
export interface NotSolvedRequest {
  remains: string;
  files?: string[];
}
export interface AddRequest {
  words?: string;
  files?: string[];
}
export interface WithdrawRequest {
  reason?: string;
}
/** 催办: every one is kept (domain.md, main track). */
export interface UrgeRequest {
  words?: string;
}
export interface NoteRequest {
  words: string;
}
