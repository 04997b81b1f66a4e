import type { CallbackChecklist } from './callback.contract.ts';

/** S8.3: how much more was collected than quoted, in fen; 0 where it was not, or was not asked. */
export function overchargeOf(checklist: CallbackChecklist | null | undefined): number {
  const { quoted, collected } = checklist?.charges ?? {};
  return quoted === undefined || collected === undefined ? 0 : Math.max(0, collected - quoted);
}
