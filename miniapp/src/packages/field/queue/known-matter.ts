import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answers } from '../../../api/answers.ts';
import { laneOf } from '../../../api/queue-order.ts';
import type { Submission } from '../../../api/send-queue.ts';

/** The matter that something waits for, as this device knew it last. */
export const knownMatter = (submission: Submission): MatterView | undefined =>
  answers.last<MatterView>(answers.keyOf(endpoints.matter, { id: laneOf(submission) }));
