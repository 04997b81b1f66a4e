import { afterOfficeMinutes, startOfDay, type OfficeCalendar } from '@huiyin/shared/kernel/office-day';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { Chance } from '../chance.ts';
import type { Cast } from '../people/cast.ts';
import type { Resident } from '../people/settle-residents.ts';
import type { Act, Beat } from '../stage/beat.ts';
import type { Picture } from '../stage/pictures.ts';
import { fillSlots } from '../texts/fill-slots.ts';
import type { Case, Trouble } from '../texts/trouble.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Actor } from '../../platform/db/index.ts';

/** The place of a case that is the reporter's own. */
export const HOME = 'home';

const RECORD_PLACES: readonly string[] = ['物业服务中心', '业主微信群'];
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** When visits begin, as the app offers them, and how many hours they are long. */
const VISIT_HOURS = [8, 10, 14, 16, 18];
const VISIT_LENGTH = 2;
const EVENING = 18;

export interface SceneParts {
  readonly cast: Cast;
  readonly chance: Chance;
  readonly trouble: Trouble;
  readonly told: Case;
  readonly reporter: Resident;
  /** The buildings' ids by their names. */
  readonly buildings: ReadonlyMap<string, string>;
  readonly clock: Clock;
  readonly calendar: OfficeCalendar;
  /** Photos and signatures are only drawn for what happened of late. */
  readonly pictured: boolean;
  readonly repair: boolean;
  readonly leak: boolean;
}

/** What all beats of one matter have in common: the people, the place, and how time passes between them. */
export class Scene {
  /** What the order quoted, in fen; the callback asks what was collected. */
  quoted = 0;
  /** The order whose corrective action is still owed, and by when. */
  corrective: { readonly orderId: string; readonly by: number } | null = null;
  /** The visit that was agreed and has not been made yet. */
  visit: { readonly from: number; readonly until: number } | null = null;
  /** Nobody left a name to ask or to call. */
  nameless = false;
  /** It was reported as urgent. */
  urgent = false;
  readonly clerk: Actor;
  readonly worker: Actor;
  readonly lead: Actor;

  constructor(readonly parts: SceneParts) {
    const { cast, chance, trouble } = parts;
    this.clerk = chance.of(cast.all('desk'));
    this.worker = chance.of(cast.all('worker', trouble.department));
    this.lead = cast.one('lead', trouble.department);
  }

  get now(): number {
    return this.parts.clock.now().getTime();
  }

  /** Whether the reporter can act for themselves; who has no account calls the desk. */
  get reportsOnline(): boolean {
    return this.parts.reporter.accountId !== null;
  }

  /** So many minutes from now, whatever the hour. */
  after(from: number, to: number): number {
    return this.now + this.parts.chance.whole(from, to) * 60_000 + this.parts.chance.whole(0, 59) * 1000;
  }

  /** When so many minutes of office hours have passed. */
  office(from: number, to: number): number {
    return afterOfficeMinutes(this.now, this.parts.chance.whole(from, to), this.parts.calendar) + this.parts.chance.whole(0, 59) * 1000;
  }

  /** As soon as the office is there; what is urgent at whatever hour, within its half hour (S12.1). */
  soon(from: number, to: number): number {
    return this.urgent ? this.after(from, Math.min(to, 25)) : this.office(from, to);
  }

  /** The first visiting time, as the app offers them, that begins at this moment or later: two hours, by day. */
  visitFrom(earliest: number): { from: number; until: number } {
    const { utcOffsetMinutes } = this.parts.calendar;
    for (let midnight = startOfDay(earliest, utcOffsetMinutes); ; midnight += DAY_MS) {
      const hour = VISIT_HOURS.find((begins) => midnight + begins * HOUR_MS >= earliest);
      if (hour !== undefined) return { from: midnight + hour * HOUR_MS, until: midnight + (hour + VISIT_LENGTH) * HOUR_MS };
    }
  }

  /** Six in the evening, so many days from a moment on: by when people promise things. */
  evening(at: number, days: number): number {
    return startOfDay(at, this.parts.calendar.utcOffsetMinutes) + days * DAY_MS + EVENING * HOUR_MS;
  }

  /** One of the texts, its slots filled in. */
  says(texts: readonly string[]): string {
    const { chance, reporter } = this.parts;
    return fillSlots(chance.of(texts), chance, this.atHome && reporter.home ? { floor: String(reporter.home.floor) } : {});
  }

  /** What a photo of it shows: water where water runs, else the place. */
  shows(picture: 'trouble' | 'remedied'): readonly Picture[] {
    return this.parts.pictured ? [this.parts.leak ? picture : 'place'] : [];
  }

  /** Whether it is the reporter's own home. */
  get atHome(): boolean {
    return this.parts.told[0] === HOME && this.parts.reporter.home !== null;
  }

  /** Whether it is about what stands in the office's records: there is no spot to go to. */
  get inRecords(): boolean {
    return RECORD_PLACES.includes(this.parts.told[0]);
  }

  /** Whether a camera can have seen it. */
  get onCamera(): boolean {
    return this.parts.trouble.department === 'security' && !this.atHome;
  }

  happens(share: number): boolean {
    return this.parts.chance.happens(share);
  }

  /** One step; the pictures are taken just before it. */
  *step<A extends ServedAction>(
    at: number,
    by: Actor,
    action: A,
    body: ActionRequests[A] | ((files: readonly string[]) => ActionRequests[A]),
    pictures: readonly Picture[] = [],
  ): Act {
    const made = typeof body === 'function' ? body : () => body;
    return yield { at: Math.max(at, this.now), by, action, body: made, pictures: this.parts.pictured ? pictures : [] } as unknown as Beat;
  }
}

/** A moment as the interface takes it. */
export const iso = (at: number): string => new Date(at).toISOString();
