import { LEVELS, type Level, type Role } from '@huiyin/shared/access/roles';
import { LADDER } from '@huiyin/shared/commitments/owner.policy';

/** Whether what is late was brought before this role: it climbed to its level, or past it. The desk, which owes it, is told by the clock. */
export function wasRaisedTo(role: Role, climbedTo: Level | null): boolean {
  const own = LADDER.desk.find((level) => level === role);
  return own !== undefined && climbedTo !== null && LEVELS.indexOf(climbedTo) >= LEVELS.indexOf(own);
}
