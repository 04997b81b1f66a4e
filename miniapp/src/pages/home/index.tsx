import { partOfDay } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { usePages } from '../../api/use-pages.ts';
import { usePolling } from '../../api/use-polling.ts';
import { CareOffer } from '../../features/accounts/CareOffer.tsx';
import { useSession } from '../../features/accounts/session.ts';
import { useResident } from '../../features/accounts/use-resident.ts';
import { useCommunity } from '../../features/communities/use-community.ts';
import { useSpoken } from '../../features/communities/use-spoken.ts';
import { scannedBefore } from '../../features/complaints/scanned-place.ts';
import { WaitingSends } from '../../features/complaints/WaitingSends.tsx';
import { go } from '../../navigation.ts';
import { nameTabs } from '../../tab-names.ts';
import { Box } from '../../ui/Box.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Page } from '../../ui/Page.tsx';
import { wholeWords } from '../../ui/whole-words.ts';
import { useRefresh } from '../../ui/use-refresh.ts';
import { useWords } from '../../words/use-words.ts';
import { NoticesRow } from './NoticesRow.tsx';
import { OpenMatters } from './OpenMatters.tsx';
import { ReportDoor } from './ReportDoor.tsx';
import './home.css';

const refreshSession = (): Promise<void> => useSession.getState().refresh();

function Home({ household, owner }: { household: string | null; owner: string }) {
  const { home } = useWords();
  const community = useCommunity();
  const spoken = useSpoken();
  const matters = usePages(endpoints.myMatters, { which: 'open' });
  useRefresh(matters.reload);
  usePolling(() => Promise.all([matters.refresh(), refreshSession().catch(() => undefined)]));
  useDidShow(nameTabs);
  const settled = matters.rows !== undefined || matters.error !== undefined;
  const [shown, setShown] = useState(0);
  useDidShow(() => setShown((times) => times + 1));
  // The matters come first: what the session has to say, new messages above all, is asked for afterwards.
  useEffect(() => {
    if (settled && shown > 0) void refreshSession().catch(() => undefined); // without network the last copy serves
  }, [settled, shown]);
  useEffect(() => {
    const scanned = scannedBefore.take();
    if (scanned) void go.reportAt(scanned.place, scanned.at);
  }, []);
  return (
    <Columns
      first={
        <>
          <Box className="hello">
            <Box as="h2" className="t22">
              {home.greeting[partOfDay(spoken.now, spoken.utcOffsetMinutes)]}
            </Box>
            <Box as="p" className="t14 muted">{`${household === null ? home.unbound : wholeWords(household)} · ${home.motto}`}</Box>
          </Box>
          <CareOffer />
          <WaitingSends owner={owner} />
          <ReportDoor owner={owner} community={community} />
        </>
      }
      second={
        <>
          <OpenMatters matters={matters} />
          <NoticesRow />
        </>
      }
    />
  );
}

/** Home: the door to a report, and what is being done. */
export default function HomePage() {
  const session = useResident();
  const { product } = useWords();
  return (
    <Page title={session?.membership.community ?? product}>
      {session ? <Home key={session.membership.id} household={session.household?.label ?? null} owner={session.membership.id} /> : null}
    </Page>
  );
}
