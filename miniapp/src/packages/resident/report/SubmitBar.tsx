import { useState } from 'react';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import type { ReportInHand } from './report-in-hand.ts';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import type { ScreenWords } from '../../../words/screen-words.ts';
import { REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { lengthOf } from './length-of.ts';
import { placeOf } from './place-of.ts';
import { usePlaceSheet } from './place-sheet.ts';
import { sendReport } from './send-report.ts';

/** What is still missing of a report, in words. */
function missingOf({ draft, household, community }: ReportInHand, words: ScreenWords['report']): { words: string; place?: true } | null {
  const length = lengthOf(draft.text.trim());
  if (length < REPORT_TEXT.min) return { words: words.tooShort };
  if (lengthOf(draft.text) > REPORT_TEXT.max) return { words: words.tooLong };
  if (placeOf({ draft, household, community }) === null) return { words: words.placeMissing, place: true };
  return null;
}

/** The button that sends the report; it says what is missing, how far it is, or why it was refused. */
export function SubmitBar(props: ReportInHand & { owner: string }) {
  const { report, kit } = useWords();
  const askPlace = usePlaceSheet((sheet) => sheet.setOpen);
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const missing = missingOf(props, report);

  const press = async (): Promise<void> => {
    if (missing) {
      toast(missing.words, 'info');
      if (missing.place) askPlace(true);
      return;
    }
    setRefused(null);
    setBusy(report.sending);
    await photosInDraft();
    const draft = useReportDraft.getState().draft ?? props.draft;
    const photos = draft.photos.length;
    try {
      await sendReport({ ...props, draft }, (done) => setBusy(done < photos ? report.sendingPhotos(done + 1, photos) : report.sending));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    } finally {
      setBusy(null);
    }
  };
  return (
    <Box className="stack">
      {refused ? (
        <Banner icon="alert" tone="danger">
          {refused}
        </Banner>
      ) : null}
      <Button id="submit" kind="primary" large off={missing !== null} disabled={busy !== null} onPress={press}>
        {busy ?? report.submit}
      </Button>
    </Box>
  );
}
