import { useState } from 'react';
import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import { photosInDraft } from '../../api/photos-in-hand.ts';
import { spokenError } from '../../api/refusal.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { PhotoPicker } from '../files/PhotoPicker.tsx';
import { takeStep } from './take-step.ts';
import { useStepDraft, type StepDraft } from './use-step-draft.ts';

export interface StepSheetProps<Action extends 'add' | 'not-solved'> {
  matterId: string;
  action: Action;
  open: boolean;
  onClose(): void;
  onTaken(said: string): Promise<void>;
  words: { title: string; hint?: string; placeholder: string; send: string; missing: string; taken: string };
  requestOf(words: string): ActionRequests[Action];
  enough(draft: StepDraft): boolean;
}

/** A step that needs words or photos: they are kept while they are written, and sent once. */
export function StepSheet<Action extends 'add' | 'not-solved'>({ matterId, action, open, onClose, onTaken, words, requestOf, enough }: StepSheetProps<Action>) {
  const { kit, matter } = useWords();
  const { draft, latest, change, finish } = useStepDraft<StepDraft>(matterId, action, { words: '', photos: [] });
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    await photosInDraft();
    const written = latest();
    if (!enough(written)) return toast(words.missing, 'info');
    setRefused(null);
    try {
      const { sent } = await takeStep(matterId, action, requestOf(written.words.trim()), written);
      finish();
      await onTaken(sent ? words.taken : matter.keptForLater);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <Box className="stack">
        {words.hint ? (
          <Box as="p" className="muted">
            {words.hint}
          </Box>
        ) : null}
        <Box className="step-words">
          <TextArea
            id={`${action}-words`}
            label={words.placeholder}
            placeholder={words.placeholder}
            value={draft.words}
            onChange={(said) => change({ words: said })}
          />
        </Box>
        <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : null}
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        <Button id={`${action}-send`} kind="primary" onPress={send}>
          {words.send}
        </Button>
      </Box>
    </Sheet>
  );
}
