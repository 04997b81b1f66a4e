import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { useSession } from '../../../features/accounts/session.ts';
import { useResident } from '../../../features/accounts/use-resident.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { fillPlace, scannedBefore } from '../../../features/complaints/scanned-place.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { codeOf, plain } from './code-of.ts';
import { usePlaceSheet } from './place-sheet.ts';
import { ReportForm } from './ReportForm.tsx';
import { SubmitBar } from './SubmitBar.tsx';
import './report.css';

/** The code that this page was opened with fills the place once; one that will not do is told. Whoever came to choose the place finds the question open. */
function useScannedPlace(community: CommunityView | undefined, ready: boolean): string | null {
  const { params } = useRouter();
  const { scan } = useWords();
  const [refused, setRefused] = useState<keyof typeof scan.refused | null>(null);
  useEffect(() => {
    if (!ready || !community) return;
    if (params.choose) {
      useReportDraft.getState().change({ placeKind: 'public' });
      return usePlaceSheet.getState().setOpen(true);
    }
    const code = codeOf(params, community);
    if (code?.says === 'place') fillPlace(code);
    else setRefused(code?.says ?? null);
  }, [ready && community !== undefined]);
  return refused && scan.refused[refused];
}

function Report({ session }: { session: SessionView }) {
  const { report, emergency } = useWords();
  const community = useCommunity();
  const { draft, owner: opened, open } = useReportDraft();
  const { id: owner } = session.membership;
  useEffect(() => {
    void open(owner, session.household ? 'home' : 'public').then((lost) => {
      if (lost > 0) toast(report.photosLost, 'info');
    });
  }, [owner, draft === null]);
  const refused = useScannedPlace(community, draft !== null && opened === owner);
  const ready = draft && community ? { draft, household: session.household, community } : null;
  return (
    <Page title={draft?.urgent ? emergency.title : report.title} onBack={() => void go.back()} actions={ready ? <SubmitBar {...ready} owner={owner} /> : null}>
      {refused ? (
        <Box className="submit-said">
          <Banner icon="alert" tone="warn">
            {refused}
          </Banner>
        </Box>
      ) : null}
      {ready ? <ReportForm {...ready} /> : <Skeleton rows={4} />}
    </Page>
  );
}

/** One screen to report something. */
export default function ReportPage() {
  const { params } = useRouter();
  const { report } = useWords();
  const signedIn = useSession((store) => store.session !== null);
  useEffect(() => {
    if (signedIn)
      scannedBefore.take(); // WeChat said by itself who it is: the place is in this form
    else if (params.place) scannedBefore.keep(params.place, plain(params.at ?? ''));
  }, [signedIn]);
  const session = useResident();
  return session ? <Report session={session} /> : <Page title={report.title}>{null}</Page>;
}
