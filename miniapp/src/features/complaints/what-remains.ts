import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';

/** Steps that say why the work has to be done again. */
const AGAIN: readonly ComplaintAction[] = ['not-solved', 'callback-problem', 'reopen'];

/** Where it was last said what remains: by the resident, or at a callback. */
export const whatRemains = ({ timeline }: MatterView): TimelineEntryView | undefined => timeline.find(({ action, words }) => AGAIN.includes(action) && words);
