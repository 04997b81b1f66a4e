import type { MaterialLine } from '@huiyin/shared/dispatch/dispatch.contract';
import type { DepartmentCode } from '@huiyin/shared/dispatch/default-catalogue';

/**
 * Where it is ('home' for the reporter's own), what somebody reports, why it was so, and what was done; the last is what is explained where
 * it turned out otherwise, as only some can. In every text slots like `{floor}` and `{when}` are filled in anew each time.
 */
export type Case = readonly [place: string, report: string, cause: string, done: string, otherwise?: string];

/** What people of the demo report about one category, and what the staff then say and do. */
export interface Trouble {
  /** A code of the catalogue. */
  readonly category: string;
  readonly department: DepartmentCode;
  /** How often it comes, beside the others. */
  readonly weight: number;
  /** The months in which it comes; left out, in all. */
  readonly months?: readonly number[];
  readonly cases: readonly Case[];
  /** How it is remedied, in order. */
  readonly steps: readonly string[];
  /** What keeps it from coming back. */
  readonly corrective: readonly string[];
  /** What a repair may need; amounts in fen. */
  readonly materials?: readonly MaterialLine[];
}
