import { useEffect } from 'react';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { useResident } from '../../../features/accounts/use-resident.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { go } from '../../../navigation.ts';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { ReportForm } from './ReportForm.tsx';
import { SubmitBar } from './SubmitBar.tsx';
import './report.css';

function Report({ session }: { session: SessionView }) {
  const { report } = useWords();
  const community = useCommunity();
  const { draft, open } = useReportDraft();
  const { id: owner } = session.membership;
  useEffect(() => {
    void open(owner, session.household ? 'home' : 'public').then((lost) => {
      if (lost > 0) toast(report.photosLost, 'info');
    });
  }, [owner, draft === null]);
  return (
    <Page
      title={report.title}
      onBack={() => void go.back()}
      actions={draft && community ? <SubmitBar draft={draft} owner={owner} household={session.household} community={community} /> : null}
    >
      {draft && community ? <ReportForm draft={draft} household={session.household} community={community} /> : <Skeleton rows={4} />}
    </Page>
  );
}

/** One screen to report something. */
export default function ReportPage() {
  const session = useResident();
  const { report } = useWords();
  return session ? <Report session={session} /> : <Page title={report.title}>{null}</Page>;
}
