import type { DemoPeopleView, SessionView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { Role } from '@huiyin/shared/access/roles';
import type { Client, SignedIn } from './client.ts';

/** Somebody of the community who signed in. */
export interface Member extends SignedIn {
  readonly id: string;
  readonly role: Role;
  readonly department: string | null;
  readonly home: boolean;
}

/** Everyone who can be picked to sign in, signed in over HTTP. */
export class Crew {
  private constructor(private readonly members: readonly Member[]) {}

  static async signIn(client: Client): Promise<Crew> {
    const { people } = await client.get<DemoPeopleView>('/demo/people');
    const members: Member[] = [];
    for (const { id, role } of people) {
      const { token } = await client.post<SignInAnswer>('/demo/sign-in', { person: id });
      const { membership, household } = await client.get<SessionView>('/session', { token });
      members.push({ id, role, token, department: membership.department, home: household !== null });
    }
    return new Crew(members);
  }

  all(role: Role, department?: string): Member[] {
    return this.members.filter((member) => member.role === role && (department === undefined || member.department === department));
  }

  /** @throws RangeError where nobody is */
  one(role: Role, department?: string): Member {
    return this.found(this.all(role, department)[0]);
  }

  /** @throws RangeError for an id that is nobody's */
  byId(id: string): Member {
    return this.found(this.members.find((member) => member.id === id));
  }

  private found(member: Member | undefined): Member {
    if (!member) throw new RangeError('There is nobody whose turn it could be.');
    return member;
  }
}
