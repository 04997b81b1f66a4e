import { useState } from 'react';
import { discard, takeBack, useSendQueue, type Submission } from '../../api/send-queue.ts';
import { go } from '../../navigation.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { useReportDraft, type ReportSubmission } from './report-draft.ts';

const isReport = (submission: Submission): submission is ReportSubmission => 'draft' in submission;

/** A submission that the server refused while it waited: it is opened again, or given up. */
function Refused({ submission }: { submission: Submission }) {
  const { sends, kit } = useWords();
  const [asking, setAsking] = useState(false);
  const reopen = async (report: ReportSubmission): Promise<void> => {
    const drafts = useReportDraft.getState();
    await drafts.open(report.owner, report.draft.placeKind);
    if ((useReportDraft.getState().draft?.text ?? '') !== '') return toast(sends.finishFirst, 'info');
    drafts.restore(report.draft);
    takeBack(report.key);
    await go.report();
  };
  return (
    <Card className="stack">
      <Banner icon="alert" tone="warn">
        <Box className="strong">{sends.refused}</Box>
        <Box>{submission.refused?.text}</Box>
      </Banner>
      <Box className="actions">
        <Button onPress={() => setAsking(true)}>{sends.discard}</Button>
        {isReport(submission) ? (
          <Button kind="weak" onPress={() => reopen(submission)}>
            {sends.open}
          </Button>
        ) : null}
      </Box>
      <Sheet open={asking} title={sends.discardQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{sends.discardWords}</Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button kind="danger" onPress={() => discard(submission.key)}>
            {sends.discard}
          </Button>
        </Box>
      </Sheet>
    </Card>
  );
}

/** What this person has sent and the network has not taken yet. */
export function WaitingSends({ owner }: { owner: string }) {
  const { sends } = useWords();
  const mine = useSendQueue(({ waiting }) => waiting).filter((submission) => submission.owner === owner);
  const refused = mine.filter((submission) => submission.refused !== undefined);
  const onTheirWay = mine.length - refused.length;
  if (mine.length === 0) return null;
  return (
    <Box className="stack waiting-sends">
      {onTheirWay > 0 ? (
        <Banner icon="upload" tone="warn">
          <Box className="strong">{sends.waiting(onTheirWay)}</Box>
          <Box className="muted">{sends.waitingHint}</Box>
        </Banner>
      ) : null}
      {refused.map((submission) => (
        <Refused key={submission.key} submission={submission} />
      ))}
    </Box>
  );
}
