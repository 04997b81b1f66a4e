import { useState } from 'react';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { spokenError } from '../../../api/refusal.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import type { KeptStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { useConsent } from '../../../features/notifications/use-consent.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { STAR_KINDS, type RatingDraft } from './rating-draft.ts';

/** The button that sends the rating. */
export function RateBar({ matter, kept: { draft, finish } }: { matter: MatterView; kept: KeptStepDraft<RatingDraft> }) {
  const { rate, matter: words, kit } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const askConsent = useConsent(matter.reporter?.mine ? 'own-matter' : null);
  const send = async (): Promise<void> => {
    const { verdict, stars } = draft;
    if (verdict === null) return toast(rate.choose, 'info');
    askConsent();
    const said = draft.words.trim();
    const allStars = STAR_KINDS.every((kind) => stars[kind] > 0);
    setRefused(null);
    try {
      const { sent } = await takeStep(matter.id, 'rate', { verdict, ...(allStars ? { stars } : {}), ...(said === '' ? {} : { words: said }) }, draft);
      finish();
      toast(sent ? rate.thanks : words.keptForLater);
      await go.back();
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
        <Box className="action-bar-note">{rate.note}</Box>
      )}
      <Button id="rate-send" kind="primary" large off={draft.verdict === null} onPress={send}>
        {rate.submit}
      </Button>
    </>
  );
}
