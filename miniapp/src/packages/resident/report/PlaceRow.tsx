import { PLACE_KINDS } from '@huiyin/shared/complaints/complaint.contract';
import { placeOfWords } from '@huiyin/shared/dispatch/place-of-words';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { buildingNamedIn } from '../../../features/communities/building-named-in.ts';
import { ScanDoor } from '../../../features/complaints/ScanDoor.tsx';
import { fillPlace } from '../../../features/complaints/scanned-place.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/use-words.ts';
import { categoryOf } from './category-of.ts';
import { placeOf } from './place-of.ts';
import { usePlaceSheet } from './place-sheet.ts';
import type { ReportInHand } from './report-in-hand.ts';

/** A public place in words, and its building where it has one. */
function PublicPlace({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>) {
  const { report } = useWords();
  const change = useReportDraft((store) => store.change);
  return (
    <>
      <TextField
        id="place-label"
        label={report.placeWhere}
        placeholder={report.placeWhereHint}
        value={draft.placeLabel}
        onChange={(placeLabel) => change({ placeLabel, placeScanned: false })}
      />
      <Box className="t14 muted">{report.building}</Box>
      <Choice
        label={report.building}
        options={community.buildings.map(({ id, name }) => ({ value: id, name }))}
        value={draft.buildingId}
        onChoose={(buildingId) => change({ buildingId: buildingId === draft.buildingId ? null : buildingId, placeScanned: false })}
      />
    </>
  );
}

/** Where it is: at home, somewhere in the community, or what a code on the spot says. */
export function PlaceRow({ draft, household, community }: ReportInHand) {
  const { report, scan } = useWords();
  const change = useReportDraft((store) => store.change);
  const { open, setOpen } = usePlaceSheet();
  const names = { home: report.placeHome, public: report.placePublic };
  const kinds = PLACE_KINDS.filter((kind) => kind !== 'home' || household !== null);
  const place = placeOf({ draft, household, community });
  const scanned = draft.placeScanned && draft.placeKind === 'public';
  const untold = draft.buildingId === null && draft.placeLabel === '';
  const named = buildingNamedIn(community.buildings, draft.text);
  const looksPublic = draft.placeKind === 'home' && placeOfWords(draft.text, categoryOf({ draft, community }).code) === 'public';
  const hint = scanned ? scan.filled : looksPublic ? report.placeLooksPublic : undefined;
  return (
    <Row id="place" title={report.place} sub={hint} value={place?.label ?? report.categoryOpen} onPress={() => setOpen(true)}>
      <Sheet open={open} title={report.placeQuestion} onClose={() => setOpen(false)}>
        <Box className="stack">
          {kinds.length > 1 ? (
            <Choice
              look="segment"
              label={report.place}
              options={kinds.map((value) => ({ value, name: names[value] }))}
              value={draft.placeKind}
              onChoose={(placeKind) => change({ placeKind, ...(untold && named ? { buildingId: named.id } : {}) })}
            />
          ) : null}
          {draft.placeKind === 'home' && household ? <Box className="muted">{household.label}</Box> : null}
          {draft.placeKind === 'public' ? <PublicPlace draft={draft} community={community} /> : null}
          <ScanDoor
            id="scan-place"
            className="btn weak"
            label={scan.title}
            community={community}
            onPlace={fillPlace}
            onChoose={() => change({ placeKind: 'public' })}
          >
            <Icon name="scan" size="s" />
            <Box as="span">{scan.title}</Box>
          </ScanDoor>
          <Button id="place-done" kind="primary" onPress={() => setOpen(false)}>
            {report.done}
          </Button>
        </Box>
      </Sheet>
    </Row>
  );
}
