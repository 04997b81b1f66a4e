import { useState, type ReactNode } from 'react';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { ConsentMoment } from '@huiyin/shared/notifications/message.policy';
import { photosInDraft } from '../../api/photos-in-hand.ts';
import { spokenError } from '../../api/refusal.ts';
import { Unkept } from '../sends/Unkept.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useWords } from '../../words/use-words.ts';
import { PhotoPicker } from '../files/PhotoPicker.tsx';
import { useConsent } from '../notifications/use-consent.ts';
import { takeStep } from './take-step.ts';
import { useStepDraft, type StepDraft } from './use-step-draft.ts';

export interface StepSheetProps<Action extends ServedAction, Draft extends StepDraft> {
  matterId: string;
  action: Action;
  open: boolean;
  onClose(): void;
  onTaken(said: string): Promise<void>;
  words: { title: string; hint?: string; placeholder: string; send: string; missing: string; taken: string };
  /** What the draft holds beside words and photos, when it is new. */
  extra: Omit<Draft, keyof StepDraft>;
  /** The fields for that, above the words. */
  fields?(draft: Draft, change: (part: Partial<Draft>) => void): ReactNode;
  withPhotos?: boolean;
  /** When the tap that sends it may ask for messages by WeChat. */
  moment?: ConsentMoment | null;
  requestOf(draft: Draft): ActionRequests[Action];
  enough(draft: Draft): boolean;
}

/** A step that needs words, photos or more: everything is kept while it is written, and sent once. */
export function StepSheet<Action extends ServedAction, Draft extends StepDraft = StepDraft>({
  matterId,
  action,
  open,
  onClose,
  onTaken,
  words,
  extra,
  fields,
  withPhotos = true,
  moment = null,
  requestOf,
  enough,
}: StepSheetProps<Action, Draft>) {
  const { kit, matter } = useWords();
  const { draft, latest, change, unkept, finish } = useStepDraft<Draft>(matterId, action, { ...extra, words: '', photos: [] } as unknown as Omit<Draft, 'key'>);
  const [refused, setRefused] = useState<string | null>(null);
  const askConsent = useConsent(moment);
  const send = async (): Promise<void> => {
    if (enough(latest())) askConsent();
    await photosInDraft();
    const written = latest();
    if (!enough(written)) return setRefused(words.missing);
    setRefused(null);
    try {
      const { sent } = await takeStep(matterId, action, requestOf({ ...written, words: written.words.trim() }), written);
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
        {fields?.(draft, change)}
        <Box className="step-words">
          <TextArea
            id={`${action}-words`}
            label={words.placeholder}
            placeholder={words.placeholder}
            value={draft.words}
            onChange={(said) => change({ words: said } as Partial<Draft>)}
          />
        </Box>
        {withPhotos ? <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos } as Partial<Draft>)} /> : null}
        <Unkept unkept={unkept} />
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
