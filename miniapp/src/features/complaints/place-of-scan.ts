import { placeOf, type PlaceCode } from '@huiyin/shared/communities/place-code';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { pointSceneIn } from '@huiyin/shared/publicity/scan-scene';
import { call } from '../../api/client.ts';

/** Where a code on the spot is, however it came: scanned, opened, or its text typed by hand. @throws Refusal for one that is unknown or retired, NoAnswer */
export async function placeOfScan(text: string, community: CommunityView): Promise<PlaceCode> {
  const scene = pointSceneIn(text);
  if (scene === null) return { says: 'not-ours' };
  const point = await call(endpoints.scanPoint, { scene });
  return placeOf(point.building?.id ?? point.community.id, point.label.trim(), community);
}
