import { useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import { useStepDraft, type StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';

/** Takes the matter back, after saying what that means; a reason is welcome, not asked for. */
export function Withdraw({ matterId, onTaken }: { matterId: string; onTaken(): Promise<void> }) {
  const { matter: words, kit } = useWords();
  const { draft, change, finish } = useStepDraft<StepDraft>(matterId, 'withdraw', { words: '', photos: [] });
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const close = (): void => setAsking(false);
  const withdraw = async (): Promise<void> => {
    setRefused(null);
    try {
      const { sent } = await takeStep(matterId, 'withdraw', draft.words === '' ? {} : { reason: draft.words }, draft);
      finish();
      close();
      toast(sent ? words.withdrawn : words.keptForLater);
      await onTaken();
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  return (
    <>
      <Button id="withdraw" kind="quiet" onPress={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <Sheet open={asking} title={words.withdrawTitle} onClose={close}>
        <Box className="stack">
          <Box as="p" className="muted">
            {words.withdrawWords}
          </Box>
          <Choice
            label={words.withdrawTitle}
            options={words.withdrawReasons.map((value) => ({ value, name: value }))}
            value={draft.words}
            onChoose={(reason) => change({ words: reason })}
          />
          {refused ? (
            <Banner icon="alert" tone="danger">
              {refused}
            </Banner>
          ) : null}
        </Box>
        <Box className="actions">
          <Button onPress={close}>{words.withdrawKeep}</Button>
          <Button id="withdraw-now" kind="danger" onPress={withdraw}>
            {words.withdrawDo}
          </Button>
        </Box>
      </Sheet>
    </>
  );
}
