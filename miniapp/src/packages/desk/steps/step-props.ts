import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { DeskStep } from './desk-steps.ts';

/** What every step of the desk is given. */
export interface StepProps {
  /** As it is now: it is read again while the step is open. */
  matter: MatterView;
  onReread(): Promise<unknown>;
  onClose(): void;
  /** It is taken, or waits for the network; what to say. */
  onTaken(said: string): Promise<void>;
  /** Another step in its place. */
  onInstead(step: DeskStep): void;
}
