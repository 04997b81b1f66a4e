import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { agreedVisit } from '@huiyin/shared/dispatch/at-work';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { paperMoment } from './paper-time.ts';

/** What a form is filled from. */
export interface FormData {
  matter: MatterView;
  community: CommunityView;
  /** Newest first. */
  story: readonly TimelineEntryView[];
  /** The reporter's, masked unless the whole was asked for. */
  telephone: string | null;
  /** Where the code leads. */
  address: string;
  now: number;
}

/** The latest of these steps, of an order where one is named. */
export const latest = ({ story }: FormData, actions: readonly ComplaintAction[], order?: string): TimelineEntryView | undefined =>
  story.find(({ action, orderNumber }) => actions.includes(action) && (order === undefined || orderNumber === order));

export const at = ({ now, community }: FormData, iso: string | null | undefined): string | null =>
  iso ? paperMoment(iso, now, community.utcOffsetMinutes) : null;

/** The visit that was agreed and is still to come. */
export const visitAhead = ({ matter, story }: FormData): TimelineEntryView['visit'] =>
  agreedVisit(matter.commitments.find(({ kind, state }) => kind === 'appointment' && state === 'open')?.dueAt, story);

export const departmentName = ({ community }: FormData, code: string): string =>
  community.departments.find((department) => department.code === code)?.name ?? code;

/** Where the reporter lives, or the place of the matter. */
export const homeOf = ({ matter }: FormData): string => matter.reporter?.household ?? matter.place.label;
