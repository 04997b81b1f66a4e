import { isStaff } from '@huiyin/shared/access/roles';
import type { Party } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { Actor } from '../platform/db/index.ts';
import type { Complaint } from './complaint.entity.ts';

type Related = Pick<Complaint, 'personId' | 'department' | 'workerPostId' | 'callerPostId' | 'emergency'>;

/** What the actor is to this matter; the table says what each may do. A matter that does not exist yet has no relations. */
export function partiesOf(actor: Actor, complaint: Related | null): Party[] {
  const { role } = actor;
  const parties: Party[] = [];
  if (role === 'system') return ['system'];
  if (role === 'resident' && (complaint === null || complaint.personId === actor.personId)) parties.push('resident');
  if (role === 'desk' || role === 'supervisor' || role === 'director') parties.push(role);
  if (complaint && role === 'worker' && complaint.workerPostId === actor.postId) parties.push('worker');
  if (complaint && role === 'lead' && complaint.department === actor.department) parties.push('lead');
  if (complaint && complaint.callerPostId !== null && complaint.callerPostId === actor.postId) parties.push('caller');
  if (isStaff(role)) parties.push('staff');
  if (complaint?.emergency && isStaff(role)) parties.push('on-duty');
  return parties;
}
