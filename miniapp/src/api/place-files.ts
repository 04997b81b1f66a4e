import type { LocalPhoto } from './photo-store.ts';

/** Where the id of a photo goes in the body of its submission: into a list (`[]`), or into a field of its own. */
export type PhotoPlace = 'files[]' | 'photosBefore[]' | 'photosAfter[]' | 'checklist.signature.file' | 'checklist.signature.photoOfPlace';
/** A photo of a submission; without a place it is one of its files. */
export interface PlacedPhoto extends LocalPhoto {
  at?: PhotoPlace;
}

type Body = Record<string, unknown>;
const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

function placed(body: Body, [name = '', ...deeper]: readonly string[], id: string): Body {
  if (deeper.length > 0) return { ...body, [name]: placed(isBody(body[name]) ? body[name] : {}, deeper, id) };
  if (!name.endsWith('[]')) return { ...body, [name]: id };
  const list = name.slice(0, -'[]'.length);
  const before = body[list];
  return { ...body, [list]: [...(Array.isArray(before) ? before : []), id] };
}

/** The body with the ids of its uploaded photos where they belong; a photo that the device no longer has is left out. */
export const placeFiles = (body: object, photos: readonly { at?: PhotoPlace; fileId?: string }[]): object =>
  photos.reduce<Body>((filled, { at = 'files[]', fileId }) => (fileId === undefined ? filled : placed(filled, at.split('.'), fileId)), { ...body });
