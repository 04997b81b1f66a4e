import { Injectable } from '@nestjs/common';
import type { Caller, RegisterRequest, Source } from '@huiyin/shared/complaints/complaint.contract';
import { isNumberName } from '@huiyin/shared/communities/number-name';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { CommunityProfiles, KeepCaller, PersonQueries, type Person } from '../communities/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { toldByReporter } from '../timeline/index.ts';

/** Who reported it, how, and where it is. */
export interface Origin {
  readonly source: Source;
  readonly personId: string | null;
  readonly name: string | null;
  readonly telephone: string | null;
  readonly householdOfReporter: string | null;
  readonly toldBy: string | null;
  readonly foundOnPatrol: boolean;
  readonly buildingId: string | null;
  readonly householdId: string | null;
  readonly placeLabel: string;
}

type Reporter = Omit<Origin, 'buildingId' | 'householdId' | 'placeLabel'>;

@Injectable()
export class ReportOrigin {
  constructor(
    private readonly people: PersonQueries,
    private readonly callers: KeepCaller,
    private readonly communities: CommunityProfiles,
  ) {}

  /** @throws DomainError complaint.person-unknown, complaint.place-unknown: also for another community's ids */
  async of(tx: Tx, request: RegisterRequest): Promise<Origin> {
    const reporter = tx.actor.role === 'resident' ? this.resident(tx) : await this.caller(tx, request);
    return { ...reporter, ...(await this.place(tx, request, reporter)) };
  }

  private resident({ actor }: Tx): Reporter {
    return {
      source: 'mini-program',
      personId: actor.personId,
      name: actor.name,
      telephone: actor.telephone,
      householdOfReporter: actor.householdId,
      toldBy: null,
      foundOnPatrol: false,
    };
  }

  private async caller(tx: Tx, { source = 'telephone', caller = {} }: RegisterRequest): Promise<Reporter> {
    const known = await this.person(tx, caller);
    const name = (known && !isNumberName(known.name, known.telephone) ? known.name : caller.name) ?? null;
    const telephone = known?.telephone ?? caller.telephone ?? null;
    const somebody = known !== null || name !== null || telephone !== null;
    return {
      source,
      personId: known?.id ?? null,
      name,
      telephone,
      householdOfReporter: known ? (known.householdId ?? known.claimedHouseholdId) : await this.householdOf(tx, caller),
      toldBy: toldByReporter(name),
      foundOnPatrol: source === 'patrol' && !somebody,
    };
  }

  /** Who calls, as a person of the community; `null` where they leave no number. */
  private async person(tx: Tx, { personId, name, telephone, householdId: home }: Caller): Promise<Person | null> {
    const householdId = home ?? null;
    if (personId) {
      const known = await this.people.byId(tx, personId);
      if (!known) throw new DomainError('complaint.person-unknown');
      return this.callers.home(tx, known, householdId);
    }
    return telephone ? this.callers.known(tx, { name: name ?? null, telephone, householdId }) : null;
  }

  private async householdOf(tx: Tx, { householdId }: Caller): Promise<string | null> {
    if (!householdId) return null;
    if (!(await this.people.household(tx, householdId))) throw new DomainError('complaint.place-unknown');
    return householdId;
  }

  private async place(tx: Tx, { place }: RegisterRequest, reporter: Reporter): Promise<Pick<Origin, 'buildingId' | 'householdId' | 'placeLabel'>> {
    const householdId = place.householdId ?? (place.kind === 'home' ? reporter.householdOfReporter : null);
    if (householdId) {
      // A resident's home is their own; the desk may name any of the community's.
      if (tx.actor.role === 'resident' && householdId !== reporter.householdOfReporter) throw new DomainError('complaint.place-unknown');
      const { home } = tx.actor;
      if (home?.householdId === householdId) return { buildingId: home.buildingId, householdId, placeLabel: home.label };
      const found = await this.people.household(tx, householdId);
      if (!found) throw new DomainError('complaint.place-unknown');
      return { buildingId: found.household.buildingId, householdId, placeLabel: found.label };
    }
    if (place.buildingId) {
      const { view } = await this.communities.of(tx.actor.communityId);
      if (!view.buildings.some((building) => building.id === place.buildingId)) throw new DomainError('complaint.place-unknown');
    }
    return { buildingId: place.buildingId ?? null, householdId: null, placeLabel: place.label };
  }
}
