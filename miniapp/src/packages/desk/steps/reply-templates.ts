import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

export const REPLY_SITUATIONS = ['urgent', 'received', 'checked', 'sent', 'appointed', 'waiting', 'done', 'posted'] as const;
export type ReplySituation = (typeof REPLY_SITUATIONS)[number];

const WAITING: readonly ComplaintState[] = ['registered', 'awaiting-decision'];
const SENT: readonly ComplaintState[] = ['dispatched', 'in-progress', 'to-rectify'];
const DONE: readonly ComplaintState[] = ['remedied', 'closed'];

const isIn =
  (states: readonly ComplaintState[]) =>
  ({ state }: MatterView) =>
    states.includes(state);
const owes =
  (kind: MatterView['commitments'][number]['kind']) =>
  ({ commitments }: MatterView) =>
    commitments.some((one) => one.kind === kind && one.state === 'open');
const wasChecked = ({ timeline }: MatterView): boolean => timeline.some(({ action, words }) => action === 'verify' && words !== null);

/** When a ready answer fits (S5.2): the first that fits comes first. */
export const REPLY_TEMPLATES: readonly { situation: ReplySituation; fits(matter: MatterView): boolean }[] = [
  { situation: 'done', fits: isIn(DONE) },
  { situation: 'urgent', fits: (matter) => matter.urgent && !isIn(DONE)(matter) },
  { situation: 'sent', fits: isIn(SENT) },
  { situation: 'appointed', fits: owes('appointment') },
  { situation: 'waiting', fits: isIn(['in-progress']) },
  { situation: 'checked', fits: (matter) => isIn(WAITING)(matter) && wasChecked(matter) },
  { situation: 'received', fits: isIn(WAITING) },
  { situation: 'posted', fits: ({ place }) => place.kind === 'public' },
];

/** What a ready answer is filled with; a part that is not known is left out by its words. */
export interface ReplyFacts {
  number: string;
  title: string;
  department: string;
  worker: string | null;
  /** By when it is to be remedied, as people say it. */
  by: string | null;
  /** When somebody comes. */
  visit: string | null;
  finding: string | null;
  done: string | null;
  free: boolean;
  hotline: string;
}
