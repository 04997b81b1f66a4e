import { useState } from 'react';
import type { ContentDecision } from '@huiyin/shared/complaints/content-check.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useContentWords } from '../words/content-words.ts';
import { Part } from './Part.tsx';

/** What the platform's check found, and whether the public may see it: quiet, because the matter is handled all the same. */
export function ContentCheck({ matter, onDecided }: { matter: MatterView; onDecided(): Promise<unknown> }) {
  const words = useContentWords();
  const { kit } = useWords();
  const spoken = useSpoken();
  const [refused, setRefused] = useState<string | null>(null);
  const mark = matter.content;
  if (mark === null) return null;
  const decide = async (decision: ContentDecision): Promise<void> => {
    setRefused(null);
    try {
      await call(endpoints.decideContent, { id: matter.id, decision }, newKey());
    } catch (reason) {
      return setRefused(spokenError(reason, kit.awayWords));
    }
    toast(words.done[decision]);
    await onDecided();
  };
  const added = mark.added > 0 ? words.added(mark.added) : null;
  const files = mark.files > 0 ? words.files(mark.files) : null;
  const parts = [mark.text ? words.words : null, added, files].filter((part) => part !== null).join(words.and);
  const { decided } = mark;
  const moment = decided && spokenMoment(Date.parse(decided.at), spoken);
  const buttons = {
    cleared: decided ? words.decideAgain.clear : words.clear,
    confirmed: decided ? words.decideAgain.confirm : words.confirm,
  };
  const offered = (['cleared', 'confirmed'] as const).filter((decision) => decision !== decided?.decision);
  return (
    <Part id="desk-content" title={words.title}>
      <Box className="desk-card desk-content">
        <Box>{words.found[mark.state](parts)}</Box>
        <Box className="desk-small">{decided ? words[decided.decision](decided.by, moment!) : words.whatToDo}</Box>
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : null}
        <Box className="desk-content-actions">
          {offered.map((decision) => (
            <Button key={decision} id={`content-${decision}`} kind={decided ? 'text' : 'weak'} onPress={() => decide(decision)}>
              {buttons[decision]}
            </Button>
          ))}
        </Box>
      </Box>
    </Part>
  );
}
