import { Injectable } from '@nestjs/common';
import { keptRate, PROMISED_TO_RESIDENTS, type Standing } from '@huiyin/shared/commitments/kept-rate';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { dayOf, dayStart } from '@huiyin/shared/kernel/office-day';
import { PUBLIC_KINDS, PUBLIC_ROLES, type PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { KeptRates } from '../commitments/index.ts';
import { CommunityProfiles, StaffQueries, type CommunityProfile, type Post } from '../communities/index.ts';
import { ComplaintQueries, ContentChecks, type HandledLine } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Rows } from '../platform/db/index.ts';

const HANDLED = 20;
/** Of so many, those are shown that may be. */
const LOOKED_AT = 60;
const DAY_MS = 24 * 60 * 60_000;
const NOTHING: Standing = { kept: 0, broken: 0, openAndLate: 0 };

/** What a community makes public. */
@Injectable()
export class PublicBoard {
  constructor(
    private readonly reads: Reads,
    private readonly communities: CommunityProfiles,
    private readonly staff: StaffQueries,
    private readonly rates: KeptRates,
    private readonly complaints: ComplaintQueries,
    private readonly content: ContentChecks,
    private readonly clock: Clock,
  ) {}

  /** S3.3, S7.1: names the staff, and no resident. @throws DomainError record.not-found */
  async of(communityId: string): Promise<PublicBoardView> {
    const profile = await this.communities.of(communityId);
    const now = this.clock.now();
    const { utcOffsetMinutes } = profile.view;
    const month = dayOf(now.getTime(), utcOffsetMinutes).slice(0, 7);
    const rows = this.reads.for({ communityId });
    const [standings, posts, handled] = await Promise.all([
      this.rates.since(communityId, PROMISED_TO_RESIDENTS, new Date(dayStart(`${month}-01`, utcOffsetMinutes)), now),
      this.staff.active(rows),
      this.handled(rows, now),
    ]);
    const { id, name, hotline, officeHours } = profile.view;
    return {
      community: { id, name, hotline, utcOffsetMinutes, officeHours },
      month,
      kept: keptRate([...standings.values()]),
      keptByKind: shownKinds(standings).map((kind) => ({ kind, ...keptRate([standings.get(kind) ?? NOTHING]) })),
      staff: staffOf(posts, profile),
      handled: handled.map((line) => handledView(line, profile)),
    };
  }

  /** What is not found harmless, nor cleared by the office, is not for everyone. */
  private async handled(rows: Rows, now: Date): Promise<HandledLine[]> {
    const found = await this.complaints.handled(rows, now, LOOKED_AT);
    const hidden = await this.content.hiddenAmong(
      rows,
      found.map(({ id }) => id),
    );
    return found.filter(({ id }) => !hidden.has(id)).slice(0, HANDLED);
  }
}

/** Those that are always shown, and any other about which something was due: together they are the whole. */
const shownKinds = (standings: ReadonlyMap<CommitmentKind, Standing>): CommitmentKind[] => [
  ...PUBLIC_KINDS,
  ...PROMISED_TO_RESIDENTS.filter((kind) => !PUBLIC_KINDS.includes(kind) && keptRate([standings.get(kind) ?? NOTHING]).due > 0),
];

const rank = ({ role }: Post): number => PUBLIC_ROLES.indexOf(role);

function staffOf(posts: readonly Post[], { departments }: CommunityProfile): PublicBoardView['staff'] {
  const nameOf = (code: string | null) => departments.find((department) => department.code === code)?.name ?? null;
  return [...posts]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ name, role, department }) => ({ name, role, department, departmentName: nameOf(department) }));
}

/** Nothing that anybody wrote, and no place finer than a building. */
function handledView(
  { category, categoryName, buildingId, registeredAt, closedAt, outcome }: HandledLine,
  profile: CommunityProfile,
): PublicBoardView['handled'][number] {
  const { buildings, utcOffsetMinutes, name } = profile.view;
  const dayAt = (moment: Date): number => dayStart(dayOf(moment.getTime(), utcOffsetMinutes), utcOffsetMinutes);
  return {
    category,
    categoryName,
    place: buildings.find((building) => building.id === buildingId)?.name ?? name,
    closedAt: closedAt!.toISOString(),
    outcome: outcome!,
    days: Math.round((dayAt(closedAt!) - dayAt(registeredAt)) / DAY_MS),
  };
}
