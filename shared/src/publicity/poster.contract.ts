/** At most so many are made at once: the doors and lifts of a building. */
export const POSTERS_AT_ONCE = 50;
/** In code points. */
export const POSTER_LABEL = { min: 1, max: 60 } as const;

/** A code that hangs somewhere: whoever scans it reports with the place filled in. */
export interface PosterView {
  id: string;
  /** What the code holds (scan-scene.ts). */
  scene: string;
  /** `null`: a place that belongs to no building. */
  buildingId: string | null;
  /** The place within the building, or in words. */
  label: string;
  createdAt: string;
  /** Since when scanning it says that it is no longer in use. */
  retiredAt: string | null;
}

/** `GET /posters`: of one building, of what belongs to none, or of all. */
export interface PostersRequest {
  building?: string;
}
/** The word for places that belong to no building. */
export const OUTSIDE = 'outside';

/** `POST /posters`: one for each label. */
export interface NewPostersRequest {
  /** `null`: a place that belongs to no building. */
  building: string | null;
  labels: string[];
}
/** `POST /posters/:id/rename` */
export interface RenamePosterRequest {
  label: string;
}

/** `GET /posters/:id/code`: the mini-program's code as a data URL; `null` where the house runs without WeChat: then the code is a link. */
export interface PosterCode {
  image: string | null;
}

/** `GET /scan-points/:scene`: what a code on the spot says. It is a claim, never a proof, and can be changed in the form. */
export interface ScanPointView {
  scene: string;
  community: { id: string; name: string };
  building: { id: string; name: string } | null;
  /** The place within the building, or in words. */
  label: string;
}
