import { useState } from 'react';
import Taro from '@tarojs/taro';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { toast } from '../../../ui/toast.ts';
import { focusOn, useKeys } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useWords } from '../../../words/use-words.ts';
import type { ShortWords } from '../words/visits-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { CallbackDraft, KeptCallback } from './callback-draft.ts';
import { fieldToFill } from './field-to-fill.ts';
import { lackingIn } from './five-items.ts';
import { sendSatisfied } from './send-callback.ts';

export interface CallbackBarProps {
  matter: MatterView;
  kept: KeptCallback;
  /** Asked instead of the five items. */
  short: ShortWords | null;
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
export function CallbackBar({ matter, kept, short, marked, onMissing, onProblem, onEnded }: CallbackBarProps) {
  const words = useVisitsWords();
  const { kit } = useWords();
  const wide = useWide();
  const [refused, setRefused] = useState<string | null>(null);
  const five = short === null;
  const quoted = matter.callback?.quoted ?? null;
  const mayFinish = matter.can.includes('callback-satisfied');
  const mayReport = matter.can.includes('callback-problem');

  const lacking = (draft: CallbackDraft): string | null => {
    if (short) return draft.words.trim() === '' ? short.missing : null;
    const missing = lackingIn(draft, quoted);
    return missing.length > 0
      ? words.bar.missing(missing.map((what) => (what === 'signer' ? words.signature.who : words.items.names[what])).join(words.bar.between))
      : null;
  };
  const showMissing = (): void => {
    const draft = kept.latest();
    const [first] = lackingIn(draft, quoted);
    const selector = five ? (first === 'signer' ? '#signer' : `#item-${first}`) : '#short-words';
    // Not waited for: the button is pressed again as soon as the item is filled in.
    void Taro.pageScrollTo({ selector, offsetTop: -BELOW_HEADER, duration: 200 }).catch(() => undefined);
    if (wide) focusOn(fieldToFill(draft, five, quoted));
  };
  const finish = async (): Promise<void> => {
    await photosInDraft();
    const draft = kept.latest();
    if (lacking(draft) !== null) {
      onMissing();
      return showMissing();
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
  useKeys([
    {
      code: 'Enter',
      ctrl: true,
      name: words.bar.finish,
      foot: mayFinish,
      run: () => (mayFinish ? finish() : toast(words.bar.replyFirst, 'info')),
    },
    { code: 'KeyP', alt: true, name: words.bar.problem, foot: mayReport, run: () => (mayReport ? onProblem() : undefined) },
  ]);
  const missing = marked && mayFinish ? lacking(kept.draft) : null;
  return (
    <>
      {missing ? (
        <Box className="callback-missing" role="alert">
          <Tap id="still-missing" className="callback-missing-to" onPress={showMissing}>
            <Icon name="alert" size="xs" />
            <Box as="span">{missing}</Box>
          </Tap>
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
