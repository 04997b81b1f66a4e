import type { ComponentType } from 'react';
import { AppointStep } from './AppointStep.tsx';
import { ArchiveStep } from './ArchiveStep.tsx';
import { CorrectiveStep } from './CorrectiveStep.tsx';
import { DecideStep, ExplainStep, NoteStep } from './InWordsSteps.tsx';
import type { DeskStep } from './desk-steps.ts';
import { DispatchStep } from './DispatchStep.tsx';
import { AddStep, NotSolvedStep, UrgeStep, WithdrawStep } from './CallerSteps.tsx';
import { RateStep } from './RateStep.tsx';
import { ReassignStep } from './ReassignStep.tsx';
import { RectifyStep } from './RectifyStep.tsx';
import { ReplyStep } from './ReplyStep.tsx';
import { ReturnStep } from './ReturnStep.tsx';
import type { StepProps } from './step-props.ts';
import { VerifyStep } from './VerifyStep.tsx';

const SHEETS: Readonly<Record<DeskStep, ComponentType<StepProps>>> = {
  verify: VerifyStep,
  explain: ExplainStep,
  decide: DecideStep,
  dispatch: DispatchStep,
  reassign: ReassignStep,
  return: ReturnStep,
  appoint: AppointStep,
  reply: ReplyStep,
  'issue-rectification': RectifyStep,
  note: NoteStep,
  'complete-corrective': CorrectiveStep,
  rate: RateStep,
  add: AddStep,
  urge: UrgeStep,
  'not-solved': NotSolvedStep,
  withdraw: WithdrawStep,
  archive: ArchiveStep,
};

/** The step that somebody is taking now. */
export function StepInHand({ step, ...props }: StepProps & { step: DeskStep }) {
  const Step = SHEETS[step];
  return <Step {...props} />;
}
