import { discard, takeBack, useSendQueue } from '../../../../api/send-queue.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { toast } from '../../../../ui/toast.ts';
import { useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { isBegun, isCall, useCallDraft, type CallSubmission } from './call-draft.ts';

/** Calls that waited for the network: how many still do, and those that the service then refused. */
export function RefusedCalls({ owner }: { owner: string }) {
  const { call: words } = useFrameWords();
  const { sends } = useWords();
  const { draft, change } = useCallDraft();
  const mine = useSendQueue(({ waiting }) => waiting).filter((one): one is CallSubmission => one.owner === owner && isCall(one));
  const onTheirWay = mine.filter(({ refused }) => refused === undefined).length;
  const reopen = (call: CallSubmission): void => {
    if (isBegun(draft)) return toast(words.finishFirst, 'info');
    takeBack(call.key);
    change(call.call);
  };
  return (
    <>
      {onTheirWay > 0 ? (
        <Banner icon="upload" tone="warn">
          {sends.waiting(onTheirWay)}
        </Banner>
      ) : null}
      {mine
        .filter(({ refused }) => refused !== undefined)
        .map((call) => (
          <Banner key={call.key} icon="alert" tone="warn">
            <Box className="strong">{words.refusedTitle}</Box>
            <Box>{`${call.refused?.text ?? ''} ${call.call.text}`}</Box>
            <Box className="line">
              <Button kind="weak" onPress={() => reopen(call)}>
                {words.refusedEdit}
              </Button>
              <Button kind="text" onPress={() => void discard(call.key)}>
                {sends.discard}
              </Button>
            </Box>
          </Banner>
        ))}
    </>
  );
}
