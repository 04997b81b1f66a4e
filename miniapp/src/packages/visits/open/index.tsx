import { useDidShow, useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { enter, openMatter } from '../../../features/accounts/faces.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';

/** Where the code on a printed form leads: the matter, in the face of whoever scanned it. */
export default function OpenPage() {
  const { id } = useRouter().params;
  const session = useSession((store) => store.session);
  const { open } = useVisitsWords();
  const membership = session?.membership;
  useDidShow(() => {
    if (membership === undefined) void go.entryAbove(); // this page stays below, so that the code still leads there afterwards
  });
  useEffect(() => {
    if (!id || !membership) return;
    // The face first, so that going back from the matter stays inside.
    void enter(membership).then(() => openMatter(membership, id));
  }, [id, membership?.id]);
  return (
    <Page title={open.title}>
      <Skeleton rows={5} />
    </Page>
  );
}
