import { useState } from 'react';
import { REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { codePoints } from '@huiyin/shared/kernel/text';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { useConsent } from '../../../features/notifications/use-consent.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { ScreenWords } from '../../../words/screen-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { placeOf } from './place-of.ts';
import { usePlaceSheet } from './place-sheet.ts';
import type { ReportInHand } from './report-in-hand.ts';
import { sendReport } from './send-report.ts';

/** What is still missing of a report, in words. */
function missingOf({ draft, household, community }: ReportInHand, words: ScreenWords['report']): { words: string; place?: true } | null {
  const length = codePoints(draft.text);
  if (codePoints(draft.text.trim()) < REPORT_TEXT.min) return { words: words.tooShort };
  if (length > REPORT_TEXT.max) return { words: words.tooLong(length - REPORT_TEXT.max) };
  if (placeOf({ draft, household, community }) === null) return { words: words.placeMissing, place: true };
  return null;
}

/** What an emergency is sent as: what, and where. */
function WhatIsSent({ draft, household, community }: ReportInHand) {
  const { emergency } = useWords();
  const kind = draft.emergency && draft.emergency !== 'other' ? emergency.kinds[draft.emergency].name : null;
  return <Box className="action-bar-note">{[kind, placeOf({ draft, household, community })?.label].filter(Boolean).join(' · ')}</Box>;
}

/** The button that sends the report; it says what is missing, how far it is, or why it was refused. */
export function SubmitBar(props: ReportInHand & { owner: string }) {
  const { report, emergency, kit } = useWords();
  const { draft } = props;
  const askPlace = usePlaceSheet((sheet) => sheet.setOpen);
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  /** The button was pressed too early: what is missing then stands here until it is there. */
  const [pressed, setPressed] = useState(false);
  const missing = missingOf(props, report);
  const askConsent = useConsent('report');

  const press = async (): Promise<void> => {
    setPressed(missing !== null);
    if (missing) {
      if (missing.place) askPlace(true);
      return;
    }
    askConsent();
    setRefused(null);
    setBusy(report.sending);
    await photosInDraft();
    const latest = useReportDraft.getState().draft ?? draft;
    const photos = latest.photos.length;
    try {
      await sendReport({ ...props, draft: latest }, (done) => setBusy(done < photos ? report.sendingPhotos(done + 1, photos) : report.sending));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    } finally {
      setBusy(null);
    }
  };
  const submit = !draft.urgent ? report.submit : draft.emergency === 'gas' ? emergency.submitOutside : emergency.submit;
  const said = refused ?? (pressed ? (missing?.words ?? null) : null);
  return (
    <>
      {said ? (
        <Box className="submit-said">
          <Banner icon={refused ? 'alert' : 'info'} tone={refused ? 'danger' : 'warn'}>
            {said}
          </Banner>
        </Box>
      ) : draft.urgent ? (
        <WhatIsSent {...props} />
      ) : null}
      <Button id="submit" kind={draft.urgent ? 'danger' : 'primary'} large off={missing !== null} disabled={busy !== null} onPress={press}>
        {busy ?? submit}
      </Button>
    </>
  );
}
