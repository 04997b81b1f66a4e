import { Injectable } from '@nestjs/common';
import type { Level, Role } from '@huiyin/shared/access/roles';
import type { Recipient } from '@huiyin/shared/notifications/recipients.policy';
import { In } from 'typeorm';
import { Person, StaffQueries } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Rows } from '../platform/db/index.ts';

/** A membership that something was told to. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly accountId: string | null;
}

type Matter = Pick<Complaint, 'personId' | 'workerPostId' | 'callerPostId' | 'department'> & { readonly formerPostId?: string | null };

@Injectable()
export class Recipients {
  constructor(private readonly staff: StaffQueries) {}

  /** The memberships behind these recipients now; people are looked up when something is sent, so leave and substitutes need no rewriting. */
  async of(rows: Rows, matter: Matter, recipients: readonly Recipient[]): Promise<string[]> {
    const found = await Promise.all(recipients.map((recipient) => this.one(rows, matter, recipient)));
    return [...new Set(found.flat())];
  }

  /** Everyone at a level. */
  async atLevel(rows: Rows, level: Level, department: string | null): Promise<string[]> {
    return (await this.staff.atLevel(rows, level, department)).map((post) => post.id);
  }

  /** Who stands behind these memberships, by their ids. */
  async known(rows: Rows, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    if (ids.length === 0) return new Map();
    const posts = await this.staff.byIds(rows, ids);
    const persons = await rows.of(Person).find({ id: In([...ids]) });
    const all: Known[] = [...posts, ...persons.map((person) => ({ ...person, role: 'resident' as const }))];
    return new Map(all.map((known) => [known.id, known]));
  }

  private async one(rows: Rows, matter: Matter, recipient: Recipient): Promise<string[]> {
    if (recipient === 'reporter') return matter.personId ? [matter.personId] : [];
    if (recipient === 'caller') return matter.callerPostId ? [matter.callerPostId] : [];
    if (recipient === 'former-holder') return matter.formerPostId ? [matter.formerPostId] : [];
    if (recipient === 'holder') return matter.workerPostId ? [matter.workerPostId] : this.atLevel(rows, 'lead', matter.department);
    return this.atLevel(rows, recipient, matter.department);
  }
}
