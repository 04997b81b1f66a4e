import { useState } from 'react';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useSendQueue } from '../../../api/send-queue.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import type { KeptStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { problemOfWritten, NAME_LIMIT } from '../../../features/dispatch/written.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useWords } from '../../../words/use-words.ts';
import { useTicks } from '../order/use-ticks.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { completeRequestOf, missingIn, photosOf, type CompleteDraft } from './complete-draft.ts';

export interface CompleteBarProps {
  matter: MatterView;
  order: OrderView;
  kept: KeptStepDraft<CompleteDraft>;
  onMissing(): void;
  /** It is sent, with the answer, or waits: `null`. */
  onDone(answer: MatterView | null): void;
}

/** The button that says it is done; what is missing is said beside it and where it is missing. */
export function CompleteBar({ matter, order, kept: { draft, latest, finish }, onMissing, onDone }: CompleteBarProps) {
  const { complete } = useFieldWords();
  const { kit } = useWords();
  const language = useLanguage();
  const ticks = useTicks(order.id);
  const [refused, setRefused] = useState<string | null>(null);
  const sending = useSendQueue(({ sending: all }) => all[draft.key]);
  const missing = missingIn(draft);
  const tooMuch =
    problemOfWritten(draft.words, language) ??
    problemOfWritten(draft.noPhotoReason, language) ??
    draft.materials.map(({ name, quantity }) => problemOfWritten(name, language, NAME_LIMIT) ?? problemOfWritten(quantity, language, NAME_LIMIT)).find(Boolean);
  const send = async (): Promise<void> => {
    await photosInDraft();
    const written = latest();
    const lacks = missingIn(written);
    if (lacks.length > 0) return onMissing();
    if (tooMuch) return setRefused(tooMuch);
    setRefused(null);
    try {
      const stepsDone = ticks.done.filter((position) => position < order.steps.length);
      const sent = await takeStep(matter.id, 'complete', completeRequestOf(written, order.id, stepsDone), { key: written.key, photos: photosOf(written) });
      finish();
      ticks.forget();
      onDone(sent.sent ? sent.answer : null);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  return (
    <>
      {refused ? (
        <Banner icon="alert" tone="danger">
          {refused}
        </Banner>
      ) : (
        <Box className="action-bar-note" role="status">
          {sending && sending.photosAll > 0
            ? complete.sendingPhotos(Math.min(sending.photosDone + 1, sending.photosAll), sending.photosAll)
            : missing.length > 0
              ? complete.stillMissing(missing.map((what) => complete.missingNames[what]))
              : complete.ready}
        </Box>
      )}
      <Button id="complete-send" kind="primary" large icon="check" off={missing.length > 0} onPress={send}>
        {complete.send}
      </Button>
    </>
  );
}
