import { PLACE_KINDS } from '@huiyin/shared/complaints/complaint.contract';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/use-words.ts';
import { placeOf } from './place-of.ts';
import { usePlaceSheet } from './place-sheet.ts';
import type { ReportInHand } from './report-in-hand.ts';

/** Where it is: at home, or somewhere in the community. */
export function PlaceRow({ draft, household, community }: ReportInHand) {
  const { report } = useWords();
  const change = useReportDraft((store) => store.change);
  const { open, setOpen } = usePlaceSheet();
  const names = { home: report.placeHome, public: report.placePublic };
  const kinds = PLACE_KINDS.filter((kind) => kind !== 'home' || household !== null);
  const place = placeOf({ draft, household, community });
  return (
    <Row id="place" title={report.place} value={place?.label ?? report.categoryOpen} onPress={() => setOpen(true)}>
      <Sheet open={open} title={report.placeQuestion} onClose={() => setOpen(false)}>
        <Box className="stack">
          {kinds.length > 1 ? (
            <Choice
              look="segment"
              label={report.place}
              options={kinds.map((value) => ({ value, name: names[value] }))}
              value={draft.placeKind}
              onChoose={(placeKind) => change({ placeKind })}
            />
          ) : null}
          {draft.placeKind === 'home' && household ? <Box className="muted">{household.label}</Box> : null}
          {draft.placeKind === 'public' ? (
            <>
              <TextField
                id="place-label"
                label={report.placeWhere}
                placeholder={report.placeWhereHint}
                value={draft.placeLabel}
                onChange={(placeLabel) => change({ placeLabel })}
              />
              <Box className="t14 muted">{report.building}</Box>
              <Choice
                label={report.building}
                options={community.buildings.map(({ id, name }) => ({ value: id, name }))}
                value={draft.buildingId}
                onChoose={(buildingId) => change({ buildingId: buildingId === draft.buildingId ? null : buildingId })}
              />
            </>
          ) : null}
          <Button kind="primary" onPress={() => setOpen(false)}>
            {report.done}
          </Button>
        </Box>
      </Sheet>
    </Row>
  );
}
