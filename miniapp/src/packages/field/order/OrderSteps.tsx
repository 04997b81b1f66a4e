import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { whatRemains } from '../../../features/complaints/what-remains.ts';
import type { OrderAction } from './actions.ts';
import { AppointStep } from './steps/AppointStep.tsx';
import { ArriveStep } from './steps/ArriveStep.tsx';
import { CorrectiveStep } from './steps/CorrectiveStep.tsx';
import { DiagnoseStep } from './steps/DiagnoseStep.tsx';
import { HoldStep } from './steps/HoldStep.tsx';
import { NoteStep } from './steps/NoteStep.tsx';
import { ReassignStep } from './steps/ReassignStep.tsx';
import { RectifyStep } from './steps/RectifyStep.tsx';
import { ReplyStep } from './steps/ReplyStep.tsx';
import { ReturnStep } from './steps/ReturnStep.tsx';

export interface OrderStepsProps {
  matter: MatterView;
  order: OrderView | null;
  open: OrderAction | null;
  onClose(): void;
  onTaken(said: string): Promise<void>;
}

/** The sheet of the step that was chosen; each keeps its own draft. */
export function OrderSteps({ matter, order, open, onClose, onTaken }: OrderStepsProps) {
  const props = { matterId: matter.id, open: true, onClose, onTaken };
  switch (open) {
    case 'issue-rectification':
      return <RectifyStep {...props} remains={whatRemains(matter)?.words ?? null} />;
    case 'appoint':
      return <AppointStep {...props} commitments={matter.commitments} />;
    case 'reply':
      return <ReplyStep {...props} />;
    case 'note':
      return <NoteStep {...props} />;
    default:
  }
  if (order === null) return null;
  switch (open) {
    case 'arrive':
      return <ArriveStep {...props} orderId={order.id} />;
    case 'diagnose':
      return <DiagnoseStep {...props} order={order} />;
    case 'hold':
      return <HoldStep {...props} orderId={order.id} commitments={matter.commitments} />;
    case 'return':
      return <ReturnStep {...props} orderId={order.id} again={matter.orders.some(({ state }) => state === 'returned')} />;
    case 'reassign':
      return <ReassignStep {...props} order={order} />;
    case 'complete-corrective':
      return <CorrectiveStep {...props} order={order} />;
    default:
      return null;
  }
}
