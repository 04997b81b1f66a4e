import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { OwnConsent, OwnDataView, OwnProfile, OwnReading } from '@huiyin/shared/privacy/privacy.contract';
import { Invitation, Memberships, Session } from '../accounts/index.ts';
import { Person, PersonQueries, Post } from '../communities/index.ts';
import { Complaint, TelephoneReading } from '../complaints/index.ts';
import { Notice } from '../notifications/index.ts';
import { Reads, type CommunityRow } from '../platform/db/index.ts';
import { countRows, selectRows } from '../platform/db/select-rows.ts';
import { StoredFile } from '../platform/files/index.ts';
import { ErasureHolds } from './erasure-holds.ts';
import { PrivacyConsent } from './privacy.entity.ts';
import { PrivacyRequests } from './privacy-requests.ts';

/** The page shows the latest; the export has them all. */
const READINGS_SHOWN = 50;

/** What the house keeps of one account, in all its communities. */
@Injectable()
export class OwnData {
  constructor(
    private readonly reads: Reads,
    private readonly memberships: Memberships,
    private readonly people: PersonQueries,
    private readonly holds: ErasureHolds,
    private readonly requests: PrivacyRequests,
  ) {}

  async of(accountId: string): Promise<OwnDataView> {
    const { db } = this.reads;
    const persons = await this.people.ofAccount(db, accountId);
    const readings = await this.readingsOf(persons);
    const erasure = await this.requests.waitingErasure(accountId);
    const members = [...persons, ...(await db.findBy(Post, { accountId }))];
    return {
      profiles: await this.profilesOf(accountId, persons),
      counts: {
        sessions: await this.count(Session, [{ accountId }]),
        matters: await this.count(
          Complaint,
          persons.map(({ id, communityId }) => ({ communityId, personId: id })),
        ),
        photos: await this.count(
          StoredFile,
          persons.map(({ id }) => ({ uploaderId: id, complaintId: Not(IsNull()) })),
        ),
        notices: await this.count(
          Notice,
          members.map(({ id, communityId }) => ({ communityId, recipientId: id })),
        ),
        invitations: await this.count(
          Invitation,
          persons.map(({ id }) => ({ invitedBy: id })),
        ),
      },
      readings: readings.slice(0, READINGS_SHOWN),
      readingCount: readings.length,
      consents: await this.consentsOf(accountId),
      erasure: erasure && { askedAt: erasure.askedAt.toISOString() },
      holds: await this.holds.of(db, accountId),
    };
  }

  async profilesOf(accountId: string, persons: readonly Person[]): Promise<OwnProfile[]> {
    const posts = await this.reads.db.findBy(Post, { accountId });
    const memberships = await this.memberships.ofAccount(accountId);
    return Promise.all(
      memberships.map(async ({ id, communityId, community, role, name }): Promise<OwnProfile> => {
        const person = persons.find((candidate) => candidate.id === id);
        const row = (person ?? posts.find((post) => post.id === id))!;
        const home = person?.householdId ? await this.people.household(this.reads.for({ communityId }), person.householdId) : null;
        const { telephone, createdAt } = row;
        return {
          community,
          role,
          name,
          telephone,
          household: home?.label ?? null,
          relation: person && person.relation !== 'unbound' ? person.relation : null,
          since: createdAt.toISOString(),
        };
      }),
    );
  }

  /** Who saw the whole number, the latest first. */
  async readingsOf(persons: readonly (Pick<Person, 'id'> & CommunityRow)[]): Promise<OwnReading[]> {
    const found: OwnReading[] = [];
    for (const { id: personId, communityId } of persons) {
      const readings = await selectRows(
        this.reads.db,
        TelephoneReading,
        { communityId, personId },
        { order: { id: 'DESC' }, along: 'ix_telephone_reading_person' },
      );
      if (readings.length === 0) continue;
      const ids = [...new Set(readings.flatMap(({ complaintId }) => complaintId ?? []))];
      const matters = await this.reads
        .for({ communityId })
        .of(Complaint)
        .lines(['id', 'year', 'serial'], { id: In(ids) });
      const numbers = new Map(matters.map(({ id, year, serial }) => [id, complaintNumber(year, serial)]));
      for (const { at, readerRole, readerName, complaintId } of readings)
        found.push({ at: at.toISOString(), role: readerRole, name: readerName, number: numbers.get(complaintId ?? '') ?? null });
    }
    return found.sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  async consentsOf(accountId: string): Promise<OwnConsent[]> {
    const consents = await this.reads.db.find(PrivacyConsent, { where: { accountId }, order: { version: 'DESC' } });
    return consents.map(({ version, at }) => ({ version, at: at.toISOString() }));
  }

  private async count(entity: new () => object, conditions: readonly object[]): Promise<number> {
    if (conditions.length === 0) return 0;
    const counts = await countRows(
      this.reads.db,
      entity,
      conditions.map((where) => ({ where: where as Record<string, unknown> })),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
