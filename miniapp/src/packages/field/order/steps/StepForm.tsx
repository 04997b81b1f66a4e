import { useState, type ReactNode } from 'react';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { photosInDraft } from '../../../../api/photos-in-hand.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { takeStep } from '../../../../features/complaints/take-step.ts';
import { useStepDraft, type StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { Unkept } from '../../../../features/sends/Unkept.tsx';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { useWords } from '../../../../words/use-words.ts';
import { useFieldWords } from '../../words/use-field-words.ts';

/** What every step of an order is given: its matter, whether it is open, and who hears that it was taken. */
export interface StepProps {
  matterId: string;
  open: boolean;
  onClose(): void;
  onTaken(said: string): Promise<void>;
}
export interface StepFormProps<Action extends ServedAction, Draft extends StepDraft> extends StepProps {
  action: Action;
  title: string;
  hint?: string;
  send: string;
  /** What is said once it is taken. */
  done: string;
  empty: Omit<Draft, 'key'>;
  /** What is missing or wrong, in words; `null`: it can be sent. */
  problemOf(draft: Draft): string | null;
  requestOf(draft: Draft): ActionRequests[Action];
  children(draft: Draft, change: (part: Partial<Draft>) => void): ReactNode;
}

/** A step of an order with several questions: kept as it is written, checked before it is sent, sent once. */
export function StepForm<Action extends ServedAction, Draft extends StepDraft>(props: StepFormProps<Action, Draft>) {
  const { matterId, action, open, onClose, onTaken, title, hint, send: sendWord, done, empty, problemOf, requestOf, children } = props;
  const { kit, matter } = useWords();
  const { steps } = useFieldWords();
  const { draft, latest, change, unkept, finish } = useStepDraft<Draft>(matterId, action, empty);
  const [refused, setRefused] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const problem = problemOf(draft);
  const send = async (): Promise<void> => {
    await photosInDraft();
    const written = latest();
    setTried(true);
    if (problemOf(written) !== null) return;
    setRefused(null);
    try {
      const { sent } = await takeStep(matterId, action, requestOf(written), written);
      finish();
      setTried(false);
      await onTaken(sent ? done : matter.keptForLater);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <Box className="stack">
        {hint ? (
          <Box as="p" className="muted">
            {hint}
          </Box>
        ) : null}
        <Box>{children(draft, change)}</Box>
        <Unkept unkept={unkept} />
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : tried && problem ? (
          <Box id={`${action}-problem`} role="alert" className="banner warn">
            {problem}
          </Box>
        ) : null}
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{steps.notYet}</Button>
        <Button id={`${action}-send`} kind="primary" off={problem !== null} onPress={send}>
          {sendWord}
        </Button>
      </Box>
    </Sheet>
  );
}
