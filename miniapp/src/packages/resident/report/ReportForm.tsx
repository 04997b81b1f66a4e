import Taro from '@tarojs/taro';
import { COMPLAINT_KINDS, REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { useReportDraft, type ReportDraft } from '../../../features/complaints/report-draft.ts';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Rows } from '../../../ui/Row.tsx';
import { SwitchRow } from '../../../ui/SwitchRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { CategoryRow } from './CategoryRow.tsx';
import { lengthOf } from './length-of.ts';
import { PlaceRow } from './PlaceRow.tsx';
import type { ReportInHand } from './report-in-hand.ts';

/** What is written of a report, and how much. */
function ReportText({ draft }: { draft: ReportDraft }) {
  const { report } = useWords();
  const change = useReportDraft((store) => store.change);
  const length = lengthOf(draft.text);
  return (
    <Box className="text-area">
      <TextArea id="report-text" label={report.textLabel} placeholder={report.placeholder} value={draft.text} onChange={(text) => change({ text })} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <Box className="text-area-foot">
        {length > 0 || draft.photos.length > 0 ? <Box as="span">{report.draftKept}</Box> : null}
        <Box as="span" className={length > REPORT_TEXT.max ? 'over' : ''}>{`${length} / ${REPORT_TEXT.max}`}</Box>
      </Box>
    </Box>
  );
}

/** In an emergency a telephone is quicker than any form. */
function UrgentCall({ hotline }: { hotline: string }) {
  const { report } = useWords();
  return (
    <Box className="stack">
      <Banner icon="alert" tone="danger">
        {report.urgentWords}
      </Banner>
      <Button id="urgent-call" kind="danger" large icon="phone" onPress={() => void Taro.makePhoneCall({ phoneNumber: hotline })}>
        {`${report.urgentCall} ${hotline}`}
      </Button>
    </Box>
  );
}

/** The form of a report. */
export function ReportForm({ draft, household, community }: ReportInHand) {
  const { report } = useWords();
  const { kinds } = useComplaintWords();
  const change = useReportDraft((store) => store.change);
  return (
    <Box className="stack">
      <Choice
        look="segment"
        label={report.kindLabel}
        options={COMPLAINT_KINDS.map((value) => ({ value, name: kinds[value] }))}
        value={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
      <ReportText draft={draft} />
      {draft.urgent ? <UrgentCall hotline={community.hotline} /> : null}
      <Rows>
        <CategoryRow draft={draft} community={community} />
        <PlaceRow draft={draft} household={household} community={community} />
        <SwitchRow id="urgent" title={report.urgent} sub={report.urgentHint} on={draft.urgent} tone="danger" onChange={(urgent) => change({ urgent })} />
        {household ? (
          <SwitchRow
            id="family"
            title={report.family}
            sub={report.familyHint}
            on={draft.sharedWithFamily}
            onChange={(sharedWithFamily) => change({ sharedWithFamily })}
          />
        ) : null}
      </Rows>
      <Box className="seen-by">
        <Icon name="eye" size="s" />
        <Box>
          <Box as="span" className="strong">
            {report.seenBy}
          </Box>
          <Box as="span">{report.seenByWords}</Box>
        </Box>
      </Box>
    </Box>
  );
}
