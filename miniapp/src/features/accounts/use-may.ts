import { hasAbility, type Ability } from '@huiyin/shared/access/abilities';
import { useSession } from './session.ts';

/** Whether who is signed in has this right, in the role that they act in now. */
export const useMay = (ability: Ability): boolean => useSession(({ session }) => session !== null && hasAbility(session.membership.role, ability));
