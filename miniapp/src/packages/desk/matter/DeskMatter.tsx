import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useState } from 'react';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useNoticesRead } from '../../../features/notifications/use-notices-read.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { usePolling } from '../../../api/use-polling.ts';
import type { DeskStep } from '../steps/desk-steps.ts';
import { StepInHand } from '../steps/StepInHand.tsx';
import { MatterBar } from './MatterBar.tsx';
import { MatterHead } from './MatterHead.tsx';
import { MatterParts } from './MatterParts.tsx';
import '../../../ui/desk.css';
import './desk-matter.css';

export interface DeskMatterProps {
  matterId: string;
  /** Milliseconds between two readings. */
  every: number;
  /** A page of its own has three columns, and its bar under the thumb on a phone. */
  whole?: boolean;
  onTaken(): Promise<unknown>;
}

/** One matter as the office sees it: how it stands, what may be done, what is promised, what happened. */
export function DeskMatter({ matterId, every, whole = false, onTaken }: DeskMatterProps) {
  const { data: matter, error, stale, reload } = useEndpoint(endpoints.matter, { id: matterId });
  const [step, setStep] = useState<DeskStep | null>(null);
  useNoticesRead(matter?.id);
  usePolling(reload, every);
  const taken = async (said: string): Promise<void> => {
    setStep(null);
    toast(said);
    await Promise.all([reload(), onTaken()]);
  };
  if (matter === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={6} />;
  return (
    <Box className={`desk-matter ${whole ? 'whole' : ''}`}>
      <Box className="desk-matter-head">
        <MatterHead matter={matter} />
        <MatterBar matter={matter} keysOn={step === null} onStep={setStep} />
        <StaleBanner stale={stale} />
      </Box>
      <MatterParts matter={matter} whole={whole} onChanged={reload} />
      {step ? (
        <StepInHand
          key={`${matter.id} ${step}`}
          step={step}
          matter={matter}
          onReread={reload}
          onClose={() => setStep(null)}
          onTaken={taken}
          onInstead={setStep}
        />
      ) : null}
    </Box>
  );
}
