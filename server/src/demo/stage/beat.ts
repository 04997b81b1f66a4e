import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { Complaint } from '../../complaints/index.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Picture } from './pictures.ts';

interface Moment {
  /** In epoch milliseconds; never before the beat that went ahead of it. */
  readonly at: number;
  readonly by: Actor;
  /** What is photographed or signed just before, by the one who acts. */
  readonly pictures?: readonly Picture[];
}

/** The first beat of every story. */
export interface Report extends Moment {
  readonly action: 'register';
  readonly body: (files: readonly string[]) => RegisterRequest;
}
/** One step of a matter, at its time, by whose turn it is. */
export type StepBeat<A extends ServedAction = ServedAction> = {
  [Action in A]: Moment & { readonly action: Action; readonly body: (files: readonly string[]) => ActionRequests[Action] };
}[A];
export type Beat = Report | StepBeat;

/** How one matter goes, beat by beat; after each it is told how the matter stands. A story may stop anywhere. */
export type Story = Generator<Beat, void, Complaint>;
/** A part of a story that ends with the matter as it stands. */
export type Act = Generator<Beat, Complaint, Complaint>;
