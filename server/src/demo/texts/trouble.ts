import type { MaterialLine } from '@huiyin/shared/dispatch/dispatch.contract';
import type { DepartmentCode } from '@huiyin/shared/dispatch/default-catalogue';

/**
 * What people of the demo report about one category, and what the staff then say and do. In every text `{floor}`, `{days}`, `{hour}`,
 * `{times}`, `{building}` and `{door}` are filled in anew each time.
 */
export interface Trouble {
  /** A code of the catalogue. */
  readonly category: string;
  readonly department: DepartmentCode;
  /** How often it comes, beside the others. */
  readonly weight: number;
  /** Where it happens; 'home' for the reporter's own. */
  readonly places: readonly string[];
  readonly reports: readonly string[];
  readonly causes: readonly string[];
  readonly steps: readonly string[];
  readonly done: readonly string[];
  /** What keeps it from coming back. */
  readonly corrective: readonly string[];
  /** What is explained where it turned out otherwise. */
  readonly otherwise: readonly string[];
  /** What a repair may need; amounts in fen. */
  readonly materials?: readonly MaterialLine[];
}
