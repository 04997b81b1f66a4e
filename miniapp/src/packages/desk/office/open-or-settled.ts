import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { OPEN_STATES } from '@huiyin/shared/complaints/complaint.states';

/** So many of what is over are worth a look. */
const BEFORE_SHOWN = 8;

/** What is still being worked on, and the newest of what is over. */
export function openOrSettled(matters: readonly MatterSummary[]): { open: MatterSummary[]; before: MatterSummary[] } {
  const isOpen = ({ state }: MatterSummary): boolean => OPEN_STATES.includes(state);
  return { open: matters.filter(isOpen), before: matters.filter((matter) => !isOpen(matter)).slice(0, BEFORE_SHOWN) };
}
