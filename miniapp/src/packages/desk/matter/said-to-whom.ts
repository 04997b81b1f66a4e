import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';

/** Steps whose words are for the resident. */
const ANSWERS: readonly ComplaintAction[] = ['reply', 'explain', 'answer-review'];
/** Steps whose words stay among staff. */
const NOTES: readonly ComplaintAction[] = ['note'];

export const isAnswer = ({ action }: TimelineEntryView): boolean => ANSWERS.includes(action);
export const isNote = ({ action }: TimelineEntryView): boolean => NOTES.includes(action);
