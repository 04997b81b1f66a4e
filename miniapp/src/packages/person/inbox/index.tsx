import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { usePages } from '../../../api/use-pages.ts';
import { openMatter } from '../../../features/accounts/faces.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { useWords } from '../../../words/use-words.ts';
import { usePersonWords } from '../words/use-person-words.ts';
import { byDay } from './by-day.ts';
import { NoticeRow } from './NoticeRow.tsx';
import './inbox.css';

function Notices({ session }: { session: SessionView }) {
  const { kit } = useWords();
  const { inbox } = usePersonWords();
  const spoken = useSpoken();
  const { rows, error, stale, more, loadMore, reload } = usePages(endpoints.inbox, {});
  const [opened, setOpened] = useState<readonly string[]>([]);
  useRefresh(reload);
  useReachBottom(() => void loadMore());

  // Who opens a matter has read all that the inbox says of it.
  const isUnread = ({ complaintId, readAt }: InboxNotice): boolean => readAt === null && !opened.includes(complaintId);
  const open = async (notice: InboxNotice): Promise<void> => {
    if (isUnread(notice)) {
      setOpened([...opened, notice.complaintId]);
      void call(endpoints.readNotice, { id: notice.id }, newKey()).catch(() => undefined); // unread again is all that can come of it
    }
    if (!(await openMatter(session.membership, notice.complaintId))) toast(inbox.elsewhere, 'info');
  };
  const readAll = async (): Promise<void> => {
    try {
      const { read } = await call(endpoints.readNotices, {}, newKey());
      await Promise.all([reload(), useSession.getState().refresh()]);
      toast(inbox.allReadDone(read));
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };

  if (rows === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={5} />;
  if (rows.length === 0) return <Empty icon="bell" title={inbox.emptyTitle} words={inbox.emptyWords} />;
  return (
    <>
      <StaleBanner stale={stale} />
      {rows.some(isUnread) ? (
        <Box className="inbox-head">
          <Button id="read-all" kind="weak" icon="check" onPress={readAll}>
            {inbox.allRead}
          </Button>
        </Box>
      ) : null}
      {byDay(rows, spoken).map(({ day, notices }) => (
        <Section key={day} title={day}>
          <Box as="ul" className="card flush">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} unread={isUnread(notice)} onOpen={() => open(notice)} />
            ))}
          </Box>
        </Section>
      ))}
      {more ? (
        <Button kind="text" onPress={loadMore}>
          {kit.more}
        </Button>
      ) : (
        <Box className="list-end">{inbox.end}</Box>
      )}
    </>
  );
}

/** One's notices, by day, the newest first. */
export default function InboxPage() {
  const session = useSignedIn();
  const { inbox } = usePersonWords();
  return (
    <Page title={inbox.title} onBack={() => void go.back()}>
      {session ? <Notices key={session.membership.id} session={session} /> : null}
    </Page>
  );
}
