import { useState } from 'react';
import Taro from '@tarojs/taro';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { CallbackDraft, KeptCallback } from './callback-draft.ts';
import { missingItems } from './five-items.ts';
import { sendSatisfied } from './send-callback.ts';

export interface CallbackBarProps {
  matter: MatterView;
  kept: KeptCallback;
  five: boolean;
  /** It was to be finished with something missing: what still is, is said above the buttons. */
  marked: boolean;
  /** Something is missing: it is marked where it stands. */
  onMissing(): void;
  onProblem(): void;
  onEnded(): Promise<void>;
}

/** The bar above the page covers so much; the title of the item stands below it. */
const BELOW_HEADER = 88;

/** A problem is left, or all is well: the second stays pressable and says what is missing. */
export function CallbackBar({ matter, kept, five, marked, onMissing, onProblem, onEnded }: CallbackBarProps) {
  const words = useVisitsWords();
  const { kit } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const quoted = matter.callback?.quoted ?? null;
  const mayFinish = matter.can.includes('callback-satisfied');
  const mayReport = matter.can.includes('callback-problem');

  const lacking = (draft: CallbackDraft): string | null => {
    if (!five) return draft.words.trim() === '' ? words.short.missing : null;
    const missing = missingItems(draft, quoted);
    return missing.length > 0 ? words.bar.missing(missing.map((item) => words.items.names[item]).join(words.bar.between)) : null;
  };
  const finish = async (): Promise<void> => {
    await photosInDraft();
    const draft = kept.latest();
    if (lacking(draft) !== null) {
      onMissing();
      const first = five ? `#item-${missingItems(draft, quoted)[0]}` : '#short-words';
      // Not waited for: the button is pressed again as soon as the item is filled in.
      void Taro.pageScrollTo({ selector: first, offsetTop: -BELOW_HEADER, duration: 200 }).catch(() => undefined);
      return;
    }
    setRefused(null);
    try {
      await sendSatisfied({ matter, draft, five, words });
      kept.finish();
      await onEnded();
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  const missing = marked && mayFinish ? lacking(kept.draft) : null;
  return (
    <>
      {missing ? (
        <Box id="still-missing" className="callback-missing" role="alert">
          <Icon name="alert" size="xs" />
          <Box as="span">{missing}</Box>
        </Box>
      ) : null}
      {refused ? (
        <Box className="callback-refused">
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        </Box>
      ) : null}
      {mayReport && !mayFinish ? <Box className="action-bar-note">{words.bar.replyFirst}</Box> : null}
      <Box className="actions callback-bar">
        {mayReport ? (
          <Button id="problem" large onPress={onProblem}>
            {words.bar.problem}
          </Button>
        ) : null}
        {mayFinish ? (
          <Button id="finish" kind="primary" large onPress={finish}>
            {words.bar.finish}
          </Button>
        ) : null}
      </Box>
    </>
  );
}
