import { useRouter } from '@tarojs/taro';
import { PARTIES } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEffect, useState } from 'react';
import { photoStore } from '../../../api/photo-store.ts';
import type { Stale } from '../../../api/stale.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useFace } from '../../../features/accounts/use-face.ts';
import { useStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { ordersOf } from '../../../features/dispatch/current-order.ts';
import { matterAfter } from '../../../features/dispatch/matter-after.ts';
import { onTheirWay, useWaitingSteps } from '../../../features/dispatch/waiting-steps.ts';
import { Unkept } from '../../../features/sends/Unkept.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { FieldNotices } from '../FieldNotices.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { CompleteBar } from './CompleteBar.tsx';
import { CompleteForm } from './CompleteForm.tsx';
import { CompleteResult } from './CompleteResult.tsx';
import { EMPTY_COMPLETE, type CompleteDraft } from './complete-draft.ts';
import '../order/order.css';
import './complete.css';

interface WritingProps {
  matter: MatterView;
  order: OrderView;
  stale: Stale | null;
  onDone(answer: MatterView | null): void;
}

/** The form with its draft. A photo that the device lost meanwhile is said, and taken out. */
function Writing({ matter, order, stale, onDone }: WritingProps) {
  const { complete } = useFieldWords();
  const { report } = useWords();
  const kept = useStepDraft<CompleteDraft>(matter.id, 'complete', EMPTY_COMPLETE);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const { before, after } = kept.draft;
    void Promise.all([...before, ...after].map(async (photo) => ((await photoStore.preview(photo.id).catch(() => '')) === null ? photo.id : null))).then(
      (found) => {
        const lost = found.filter((id) => id !== null);
        if (lost.length === 0) return;
        const here = kept.latest();
        kept.change({ before: here.before.filter(({ id }) => !lost.includes(id)), after: here.after.filter(({ id }) => !lost.includes(id)) });
        toast(report.photosLost, 'info');
      },
    );
  }, []);
  return (
    <Page
      title={complete.title}
      onBack={() => void go.back()}
      actions={<CompleteBar matter={matter} order={order} kept={kept} onMissing={() => setTried(true)} onDone={onDone} />}
    >
      <FieldNotices stale={stale} />
      <Unkept unkept={kept.unkept} />
      <CompleteForm matter={matter} order={order} draft={kept.draft} change={kept.change} tried={tried} />
    </Page>
  );
}

/** An order is done: what was done, with photos before and after, and what happens next. */
export default function CompletePage() {
  const { id } = useRouter().params;
  const session = useFace('field');
  const { complete, result } = useFieldWords();
  const { data, error, stale, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  // What this form has just sent is told by its own button; what was written before, and waits, is not written twice.
  const waiting = onTheirWay(useWaitingSteps());
  const [answer, setAnswer] = useState<MatterView | null | undefined>(undefined);
  if (answer !== undefined)
    return (
      <Page title={answer === null ? result.keptTitle : result.title} onBack={() => void go.back()}>
        <CompleteResult answer={answer} />
      </Page>
    );
  const party = PARTIES.find((one) => one === session?.membership.role) ?? 'worker';
  const matter = data && matterAfter(data, waiting, party);
  const order = matter ? ordersOf(matter).current : null;
  if (matter && order && matter.can.includes('complete')) return <Writing matter={matter} order={order} stale={stale} onDone={setAnswer} />;
  return (
    <Page title={complete.title} onBack={() => void go.back()}>
      {matter ? (
        <Empty icon="info" plain title={complete.notHere} words={complete.notHereWords}>
          <Button kind="primary" onPress={() => void go.back()}>
            {result.toOrder}
          </Button>
        </Empty>
      ) : error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <Box>
          <Skeleton rows={4} />
        </Box>
      )}
    </Page>
  );
}
