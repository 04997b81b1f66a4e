import type { ComponentType } from 'react';
import { AppointStep } from './AppointStep.tsx';
import type { DeskStep } from './desk-steps.ts';
import { DispatchStep } from './DispatchStep.tsx';
import { inWords } from './InWordsStep.tsx';
import { RateStep } from './RateStep.tsx';
import { ReassignStep } from './ReassignStep.tsx';
import { RectifyStep } from './RectifyStep.tsx';
import { ReplyStep } from './ReplyStep.tsx';
import type { StepProps } from './step-props.ts';
import { VerifyStep } from './VerifyStep.tsx';

const SHEETS: Readonly<Record<DeskStep, ComponentType<StepProps>>> = {
  verify: VerifyStep,
  explain: inWords('explain'),
  decide: inWords('decide'),
  dispatch: DispatchStep,
  reassign: ReassignStep,
  return: inWords('return'),
  appoint: AppointStep,
  reply: ReplyStep,
  'issue-rectification': RectifyStep,
  note: inWords('note'),
  'complete-corrective': inWords('complete-corrective'),
  rate: RateStep,
  add: inWords('add'),
  urge: inWords('urge'),
  'not-solved': inWords('not-solved'),
  withdraw: inWords('withdraw'),
  archive: inWords('archive'),
};

/** The step that somebody is taking now. */
export function StepInHand({ step, ...props }: StepProps & { step: DeskStep }) {
  const Step = SHEETS[step];
  return <Step {...props} />;
}
