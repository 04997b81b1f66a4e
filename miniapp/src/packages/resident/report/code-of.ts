import { placeOf, readPlaceCode, type PlaceCode } from '@huiyin/shared/communities/place-code';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';

type Params = Partial<Record<string, string>>;

/** Parameters are handed on as they stand in the link. */
export function plain(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What the code says that this page was opened with: by its link, or by WeChat, which hands on the whole link as `q`; `null`: it was opened without one. */
export function codeOf({ place, at, q }: Params, community: CommunityView): PlaceCode | null {
  if (q !== undefined) return readPlaceCode(plain(q), community);
  return place === undefined ? null : placeOf(place.trim(), plain(at ?? '').trim(), community);
}
