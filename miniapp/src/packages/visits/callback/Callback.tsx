import { useEffect, useState, type ReactNode } from 'react';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { Stale } from '../../../api/stale.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { Unkept } from '../../../features/sends/Unkept.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { FrameFoot } from '../../../ui/FrameFoot.tsx';
import { Page } from '../../../ui/Page.tsx';
import { toast } from '../../../ui/toast.ts';
import { focusOn } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { AfterCallback } from './AfterCallback.tsx';
import { Attempts } from './Attempts.tsx';
import { AttemptSheet, GiveUpSheet } from './AttemptSheets.tsx';
import { CallbackBar } from './CallbackBar.tsx';
import { useCallbackDraft } from './callback-draft.ts';
import { CallbackHead } from './CallbackHead.tsx';
import { fieldToFill } from './field-to-fill.ts';
import { FiveItems } from './FiveItems.tsx';
import { NoticeCard, ProblemSheet } from './ProblemSheet.tsx';
import { ReplyFirst } from './ReplyFirst.tsx';
import { ShortForm } from './ShortForm.tsx';
import { useProblem } from './use-problem.ts';
import { useWaiting } from './use-waiting.ts';

export interface CallbackProps {
  matter: MatterView;
  community: CommunityView | undefined;
  stale: Stale | null;
  reload(): Promise<void>;
  onLeave(): void;
}
type Sheet = 'attempt' | 'give-up' | 'problem' | null;

const ENDS = ['callback-satisfied', 'callback-problem', 'callback-not-reached', 'callback-attempt'] as const;

/** The callback of one matter: to be made, waiting for the network, or made. */
export function Callback({ matter, community, stale, reload, onLeave }: CallbackProps) {
  const words = useVisitsWords();
  const kept = useCallbackDraft(matter);
  const waiting = useWaiting(matter.id);
  const [ended, setEnded] = useState(false);
  const [marked, setMarked] = useState(false);
  const [sheet, setSheet] = useState<Sheet>(null);
  const category = community?.categories.find(({ code }) => code === matter.category);
  const five = category?.repair ?? matter.callback?.inQuota ?? true;
  const close = (): void => setSheet(null);
  const onEnded = async (): Promise<void> => {
    close();
    setEnded(true);
    await reload();
  };
  const problem = useProblem(matter, kept, five, onEnded, reload);
  const tried = async (said: string): Promise<void> => {
    close();
    toast(said);
    await reload();
  };
  const open = ENDS.some((action) => matter.can.includes(action));
  const onlyNotice = !open && matter.can.includes('issue-rectification') && !ended;
  // Nobody left a name or a number: the site is looked at instead.
  const nobody = matter.reporter === null;
  const short = nobody ? words.site : words.short;
  const title = onlyNotice ? words.problem.noticeTitle : nobody ? words.titleSite : five || !matter.reporter?.telephone ? words.titleVisit : words.titleCall;
  const wide = useWide();
  const first = onlyNotice ? 'notice' : fieldToFill(kept.draft, five, matter.callback?.quoted ?? null);
  const asks = (open || onlyNotice) && !waiting;
  // Where there is a keyboard one writes at once; under a thumb it would open one over the page.
  useEffect(() => {
    if (wide && asks) focusOn(first);
    // Once, when the page begins to ask: later the focus is the writer's.
  }, [wide, asks]);
  const page = (content: ReactNode, actions: ReactNode = null) => (
    <Page title={title} onBack={onLeave} actions={actions} foot={wide ? <FrameFoot /> : null}>
      {content}
    </Page>
  );

  if (waiting)
    return page(
      <Empty icon="upload" title={words.after.queued} words={words.after.queuedWords}>
        <Button id="leave" kind="primary" onPress={onLeave}>
          {words.after.back}
        </Button>
      </Empty>,
    );
  if (ended && !open) return page(<AfterCallback matter={matter} onLeave={onLeave} onPrint={() => void go.print(matter.id, 'callback')} />);
  if (!open && !onlyNotice)
    return page(
      <Empty icon="check-circle" plain title={words.over.title} words={words.over.words}>
        <Button id="leave" kind="primary" onPress={onLeave}>
          {words.over.back}
        </Button>
        {matter.callback ? (
          <Button kind="weak" onPress={() => void go.print(matter.id, 'callback')}>
            {words.after.print}
          </Button>
        ) : null}
      </Empty>,
    );

  const mayTry = matter.can.includes('callback-attempt');
  const notReached = mayTry ? { name: five ? words.attempts.open : words.attempts.title, onPress: () => setSheet('attempt') } : null;
  return page(
    <Box className="callback">
      <StaleBanner stale={stale} />
      <Unkept unkept={kept.unkept} />
      <CallbackHead matter={matter} categoryClass={category?.class ?? 'other'} five={five} notReached={notReached} />
      {open ? (
        <>
          <ReplyFirst matter={matter} />
          <Attempts matter={matter} five={five} onGiveUp={() => setSheet('give-up')} />
          {five ? <FiveItems matter={matter} kept={kept} marked={marked} /> : <ShortForm words={short} kept={kept} />}
          <Box className="callback-note">{five ? words.head.whyNamed : words.bar.draftKept}</Box>
          <ProblemSheet open={sheet === 'problem'} onClose={close} kept={kept} problem={problem} />
          <AttemptSheet matterId={matter.id} five={five} open={sheet === 'attempt'} onClose={close} onTaken={tried} />
          <GiveUpSheet matterId={matter.id} open={sheet === 'give-up'} onClose={close} onTaken={onEnded} />
        </>
      ) : (
        <NoticeCard matter={matter} kept={kept} problem={problem} />
      )}
    </Box>,
    open ? (
      <CallbackBar
        matter={matter}
        kept={kept}
        short={five ? null : short}
        marked={marked}
        onMissing={() => setMarked(true)}
        onProblem={() => setSheet('problem')}
        onEnded={onEnded}
      />
    ) : null,
  );
}
