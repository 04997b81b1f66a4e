import { codePoints, hasControlCharacters } from '../kernel/text.ts';
import type { CommunityView } from './community.contract.ts';

/** What a code on a lift, a pole or a door says: where one stands. It is a claim, never a proof, and can be changed in the form. */
export type PlaceCode =
  | { says: 'place'; /** `null`: not in or at a building. */ buildingId: string | null; label: string }
  /** `not-ours`: some other code; `elsewhere`: of another community; `damaged`: ours, but not whole. */
  | { says: 'not-ours' | 'elsewhere' | 'damaged' };

/** Every code is a link to the report with these two: a building's id, or the community's for a place outside, and the place in words. */
const REPORT_PAGE = 'packages/resident/report/index?';
const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const LABEL_LIMIT = 60;

/** The value of a parameter; `undefined` where it is missing or its percent signs are broken. */
function valueOf(query: string, name: string): string | undefined {
  const found = query.split('&').find((part) => part.startsWith(`${name}=`));
  try {
    return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1).replaceAll('+', ' ')).trim();
  } catch {
    return undefined;
  }
}

/** Words that fit a place, short and printable. */
const isLabel = (label: string | undefined): label is string =>
  label !== undefined && label !== '' && codePoints(label) <= LABEL_LIMIT && !hasControlCharacters(label) && !label.includes('\n');

/** Reads a code that was scanned or came as a link: the text of it as it is, wherever it was printed. */
export function readPlaceCode(text: string, community: Pick<CommunityView, 'id' | 'buildings'>): PlaceCode {
  const from = text.indexOf(REPORT_PAGE);
  if (from < 0) return { says: 'not-ours' };
  const query = text.slice(from + REPORT_PAGE.length).split('#')[0] ?? '';
  return placeOf(valueOf(query, 'place'), valueOf(query, 'at'), community);
}

/** Where somebody stands by a building's id, or the community's for a place outside, and the place in words. */
export function placeOf(place: string | undefined, at: string | undefined, community: Pick<CommunityView, 'id' | 'buildings'>): PlaceCode {
  if (place === undefined || !RECORD_ID.test(place) || !isLabel(at)) return { says: 'damaged' };
  if (place === community.id) return { says: 'place', buildingId: null, label: at };
  const building = community.buildings.find(({ id }) => id === place);
  if (building === undefined) return { says: 'elsewhere' };
  const within = at.startsWith(building.name) ? at.slice(building.name.length).trim() : at;
  return { says: 'place', buildingId: building.id, label: within };
}
