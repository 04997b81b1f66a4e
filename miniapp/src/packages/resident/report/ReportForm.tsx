import { COMPLAINT_KINDS } from '@huiyin/shared/complaints/complaint.contract';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Rows } from '../../../ui/Row.tsx';
import { SwitchRow } from '../../../ui/SwitchRow.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { CategoryRow } from './CategoryRow.tsx';
import { Emergency, EmergencyHint, useUrgentSwitch } from './Emergency.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import type { ReportInHand } from './report-in-hand.ts';
import { ReportText } from './ReportText.tsx';
import { SimilarMatters } from './SimilarMatters.tsx';

/** Who will see it, just above the button that sends it. */
function SeenBy({ urgent }: { urgent: boolean }) {
  const { report, emergency } = useWords();
  return (
    <Box className="seen-by">
      <Icon name="eye" size="s" />
      <Box>
        <Box as="span" className="strong">
          {report.seenBy}
        </Box>
        <Box as="span">{urgent ? emergency.seenByWords : report.seenByWords}</Box>
      </Box>
    </Box>
  );
}

/** The form of a report; an emergency puts its telephones first. */
export function ReportForm({ draft, household, community }: ReportInHand) {
  const { report, sends } = useWords();
  const { kinds } = useComplaintWords();
  const { change, sentElsewhere } = useReportDraft();
  const switchUrgent = useUrgentSwitch({ draft, community });
  return (
    <Box className="stack">
      {sentElsewhere ? (
        <Box role="status">
          <Banner icon="info">{sends.sentElsewhere}</Banner>
        </Box>
      ) : null}
      {draft.urgent ? (
        <Emergency draft={draft} community={community} />
      ) : (
        <Choice
          look="segment"
          label={report.kindLabel}
          options={COMPLAINT_KINDS.map((value) => ({ value, name: kinds[value] }))}
          value={draft.kind}
          onChoose={(kind) => change({ kind })}
        />
      )}
      <ReportText draft={draft} community={community} />
      <EmergencyHint draft={draft} community={community} />
      <SimilarMatters draft={draft} household={household} community={community} />
      <Rows>
        <CategoryRow draft={draft} community={community} />
        <PlaceRow draft={draft} household={household} community={community} />
        <SwitchRow id="urgent" title={report.urgent} sub={report.urgentHint} on={draft.urgent} tone="danger" onChange={switchUrgent} />
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
      <SeenBy urgent={draft.urgent} />
    </Box>
  );
}
