import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { isBegun, keptReport } from '../../features/complaints/report-draft.ts';
import { ScanDoor } from '../../features/complaints/ScanDoor.tsx';
import { OfficeRow } from '../../features/communities/OfficeRow.tsx';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';

/** The one large thing on the home page, the scanner beside it, and the telephone for who would rather speak. */
export function ReportDoor({ owner, community }: { owner: string; community: CommunityView | undefined }) {
  const { home, scan, board } = useWords();
  const left = keptReport(owner);
  const hint = left !== null && isBegun(left) ? home.goOn : home.reportHint;
  return (
    <>
      <Box className="door">
        <Tap id="report" className="door-report" label={`${home.report}，${hint}`} onPress={() => void go.report()}>
          <Box as="block" className="grow">
            <Box as="block" className="door-title">
              {home.report}
            </Box>
            <Box as="block" className="t14">
              {hint}
            </Box>
          </Box>
          <Box as="block" className="door-round">
            <Icon name="edit" />
          </Box>
        </Tap>
        <ScanDoor
          id="scan"
          className="door-scan"
          community={community}
          onPlace={({ buildingId, label }) => void go.reportAt(buildingId ?? community?.id ?? '', label)}
          onChoose={() => void go.reportAndChoose()}
        >
          <Icon name="scan" size="l" className="brand" />
          <Box as="block" className="door-scan-name">
            {scan.title}
          </Box>
          <Box as="block" className="door-scan-hint">
            {home.scanHint}
          </Box>
        </ScanDoor>
      </Box>
      <Box className="door-call">
        <Rows>
          <OfficeRow id="call" icon="phone" tone="brand" title={board.hotline} />
        </Rows>
      </Box>
    </>
  );
}
