import type { CommitmentKind, CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { StepStanding } from '../../ui/Steps.tsx';

/** The five steps that a resident knows. */
const STEPS = ['received', 'checked', 'sent', 'at-work', 'called-back'] as const;
type Step = (typeof STEPS)[number];

/** The step that a matter is at; closed it is past the last. */
const STEP_OF_STATE: Readonly<Record<ComplaintState, Step | 'over'>> = {
  registered: 'received',
  'awaiting-decision': 'checked',
  dispatched: 'sent',
  'in-progress': 'at-work',
  'to-rectify': 'at-work',
  referred: 'at-work',
  merged: 'checked',
  'under-review': 'called-back',
  remedied: 'called-back',
  explained: 'called-back',
  closed: 'over',
  archived: 'over',
};

type Happened = Pick<MatterView, 'state' | 'round' | 'commitments' | 'orders'>;

const latest = (commitments: readonly CommitmentView[], kind: CommitmentKind): CommitmentView | undefined =>
  commitments
    .filter((one) => one.kind === kind)
    .reduce<CommitmentView | undefined>((one, other) => (one && one.openedAt > other.openedAt ? one : other), undefined);
const wasMet = ({ commitments }: Happened, kind: CommitmentKind): boolean => latest(commitments, kind)?.state === 'met';
const referred = ({ commitments }: Happened): boolean => commitments.some(({ kind, state }) => kind === 'referral' && state !== 'void');
const hasOrder = ({ orders, round }: Happened, is: (order: OrderView) => boolean): boolean => orders.some((order) => order.round === round && is(order));

/** Whether a step was taken, by what happened: another may be taken without it. */
const HAPPENED: Readonly<Record<Step, (matter: Happened) => boolean>> = {
  received: () => true,
  checked: (matter) => wasMet(matter, 'verify'),
  sent: (matter) => referred(matter) || hasOrder(matter, ({ state }) => state !== 'returned'),
  'at-work': (matter) => referred(matter) || hasOrder(matter, ({ state, acceptedAt }) => state !== 'returned' && acceptedAt !== null),
  'called-back': (matter) => wasMet(matter, 'callback'),
};

/** S8.2: by when the visit that inspects the repair is owed, also after its person has settled the matter; else `null`. */
export const visitOwedBy = ({ commitments }: Pick<MatterView, 'commitments'>): string | null =>
  commitments.find(({ kind, state }) => kind === 'callback' && state === 'open')?.dueAt ?? null;

function stepAt(matter: Happened): number {
  const step = STEP_OF_STATE[matter.state];
  if (step === 'over') return matter.state === 'closed' && visitOwedBy(matter) !== null ? STEPS.indexOf('called-back') : STEPS.length;
  return step === 'received' && HAPPENED.checked(matter) ? STEPS.indexOf('checked') : STEPS.indexOf(step);
}

/** How far a matter has come, step by step; one that was passed over, and not taken, is no step that was done. */
export function stepsOf(matter: Happened): StepStanding[] {
  const at = stepAt(matter);
  return STEPS.map((step, index) => {
    if (index === at) return 'now';
    if (index > at) return 'ahead';
    return HAPPENED[step](matter) ? 'done' : 'skipped';
  });
}
