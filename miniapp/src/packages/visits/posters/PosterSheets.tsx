import type { CSSProperties } from 'react';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { typedTextOf } from '@huiyin/shared/publicity/scan-scene';
import { Box } from '../../../ui/Box.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { pointAddress } from '../print/matter-address.ts';
import { QrCode } from '../print/QrCode.tsx';
import { usePosterSheetWords } from './use-poster-sheet-words.ts';
import { sheetsOf, type PerSheet } from './per-sheet.ts';
import type { DrawnPoster } from './use-posters.ts';
import './posters.css';

/** What hangs on the wall: whose house, which place, the code, and what to do where nothing scans. */
function Poster({ drawn: { poster, image }, community }: { drawn: DrawnPoster; community: CommunityView }) {
  const words = usePosterSheetWords();
  const building = community.buildings.find(({ id }) => id === poster.buildingId);
  const place = [building?.name, poster.label].filter(Boolean).join(' ');
  const name = words.codeOf(place);
  return (
    <Box className="poster">
      <Box className="poster-community">{community.name}</Box>
      <Box className="poster-call">{words.call}</Box>
      <Box className="poster-code">{image === null ? <QrCode text={pointAddress(poster.scene)} name={name} /> : <Picture src={image} alt={name} eager />}</Box>
      <Box className="poster-place">{place}</Box>
      <Box className="poster-how">{image === null ? words.howByCamera : words.howByWechat}</Box>
      <Box className="poster-typed">
        {words.typed} <Box as="span">{typedTextOf(poster.scene)}</Box>
      </Box>
      <Box className="poster-hotline">
        {words.hotline} <Box as="span">{community.hotline}</Box>
      </Box>
    </Box>
  );
}

export interface PosterSheetsProps {
  posters: readonly DrawnPoster[];
  community: CommunityView;
  perSheet: PerSheet;
  zoom: number;
}

/** The sheets as they will be on paper. */
export const PosterSheets = ({ posters, community, perSheet, zoom }: PosterSheetsProps) => (
  <Box className="sheets" style={{ '--zoom': zoom } as CSSProperties} scrolls>
    {sheetsOf(posters, perSheet).map((sheet, at) => (
      <Box key={at} className={`poster-sheet of-${perSheet}`}>
        {sheet.map((drawn) => (
          <Poster key={drawn.poster.id} drawn={drawn} community={community} />
        ))}
      </Box>
    ))}
  </Box>
);
