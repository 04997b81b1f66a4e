import type { Channel } from '../complaints/complaint.contract.ts';
import type { ComplaintAction, ComplaintState } from '../complaints/complaint.states.ts';
import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { HoldReason } from '../dispatch/dispatch.contract.ts';
import type { FileView } from '../files/file.contract.ts';
import type { Role } from '../access/roles.ts';

/** One thing that happened to a matter; entries are never changed or removed. */
export interface TimelineEntryView {
  id: string;
  seq: number;
  at: string;
  /** When it was written, by its writer's device, where it was sent more than a minute later. */
  writtenAt: string | null;
  action: ComplaintAction;
  /** Who did it, as this reader may see it; `null` for the system. */
  who: { name: string; role: Role } | null;
  /** Set when somebody entered the step for another ('told by', 来电代办). */
  toldBy: string | null;
  from: ComplaintState | null;
  to: ComplaintState;
  /** The words of the step: what was found, done, answered, remains. */
  words: string | null;
  /** Words or files of it are not shown to this reader: the platform's check has not found them harmless, and the office has not cleared them. */
  withheld: boolean;
  /** S10.3: how an answer reached the resident; `null` for what is no answer. */
  channel: Channel | null;
  /** The visit that was agreed in this step, both ends. */
  visit: { from: string; until: string } | null;
  /** What the work waits for since this step; `null` where it does not. */
  waitsFor: HoldReason | null;
  orderNumber: string | null;
  /** Who was named for the order in this step; `null` where nobody was. */
  worker: string | null;
  files: FileView[];
  fallenAway: { kind: CommitmentKind; reason: string }[];
}
