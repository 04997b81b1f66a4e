import { isOpenId, openIdOf, unionIdOf } from './identifiers.ts';
import { Refusal } from './refusal.ts';
import type { StandInClock } from './clock.ts';

export interface Person {
  readonly openId: string;
  readonly name: string;
  /** Only where the mini-program is bound to an open-platform account. */
  readonly unionId: string | null;
  /** Of the last login; a new one replaces it. */
  sessionKey: string | null;
  /** When the person last came into the mini-program. */
  lastActiveAt: Date | null;
}

const ACTIVE_FOR_MS = 2 * 3_600_000;

/** Everybody who has this mini-program on their telephone. */
export class People {
  private readonly all = new Map<string, Person>();

  constructor(private readonly clock: StandInClock) {}

  /** The person of this name; a new one is added. */
  named(name: string, { hasUnionId = false }: { hasUnionId?: boolean } = {}): Person {
    return this.all.get(openIdOf(name)) ?? this.add(openIdOf(name), name, hasUnionId);
  }

  /** The person of this openid; a new one is added. @throws Error where that is no openid */
  withOpenId(openId: string): Person {
    if (!isOpenId(openId)) throw new Error(`“${openId}” is no openid: 28 characters, “o” first. openIdOf(name) makes one.`);
    return this.all.get(openId) ?? this.add(openId, openId.slice(0, 6), false);
  }

  remove(openId: string): void {
    this.all.delete(openId);
  }

  list(): readonly Person[] {
    return [...this.all.values()];
  }

  /** @throws Refusal 40003 where that is no openid; where it is none of this mini-program's, 43104 or what is passed in */
  known(openId: unknown, stranger: readonly [number, string] = [43104, 'appid and openid not match']): Person {
    if (!isOpenId(openId)) throw new Refusal(40003, 'invalid openid');
    const person = this.all.get(openId);
    if (!person) throw new Refusal(...stranger);
    return person;
  }

  /** @throws Refusal as `known`, and 61010 where the person was not in the mini-program for two hours */
  active(openId: unknown): Person {
    const person = this.known(openId);
    const since = this.clock.now().getTime() - (person.lastActiveAt?.getTime() ?? -Infinity);
    if (since > ACTIVE_FOR_MS) throw new Refusal(61010, 'user has not been active in the last 2 hours');
    return person;
  }

  private add(openId: string, name: string, hasUnionId: boolean): Person {
    const person: Person = { openId, name, unionId: hasUnionId ? unionIdOf(openId) : null, sessionKey: null, lastActiveAt: null };
    this.all.set(openId, person);
    return person;
  }
}
