import { useReachBottom } from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { usePages } from '../../../api/use-pages.ts';
import { useFace } from '../../../features/accounts/use-face.ts';
import { go } from '../../../navigation.ts';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { FieldNotices } from '../FieldNotices.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { CompletedList } from './CompletedList.tsx';
import './completed.css';

function Completed() {
  const orders = usePages(endpoints.myOrders, { which: 'completed' });
  useRefresh(orders.reload);
  useReachBottom(() => void orders.loadMore());
  return (
    <>
      <FieldNotices stale={orders.stale} />
      <CompletedList {...orders} />
    </>
  );
}

/** The orders that whoever is signed in has completed: to look up what was done, and what became of it. */
export default function CompletedPage() {
  const { completed } = useFieldWords();
  const session = useFace('field');
  return (
    <Page title={completed.title} onBack={() => void go.back()}>
      {session === null ? <Skeleton rows={4} /> : <Completed key={session.membership.id} />}
    </Page>
  );
}
