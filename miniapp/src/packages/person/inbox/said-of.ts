import type { Role } from '@huiyin/shared/access/roles';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { IconName } from '../../../ui/icons.ts';
import type { PersonWords } from '../words/person-words.ts';

type Kind = InboxNotice['kind'];

/** How a kind of notice looks. */
export const NOTICE_LOOKS: Readonly<Record<Kind, { icon: IconName; tone: 'muted' | 'brand' | 'warn' | 'danger' }>> = {
  step: { icon: 'message', tone: 'brand' },
  urgent: { icon: 'alert', tone: 'danger' },
  'given-away': { icon: 'users', tone: 'muted' },
  overcharged: { icon: 'alert', tone: 'danger' },
  'due-soon': { icon: 'clock', tone: 'warn' },
  overdue: { icon: 'alert', tone: 'danger' },
  escalated: { icon: 'flag', tone: 'danger' },
};

/** A notice in one sentence, in the reader's language and from where they stand. */
export function saidOf({ kind, action, commitment }: InboxNotice, role: Role | undefined, complaint: ComplaintWords, { inbox }: PersonWords): string {
  const what = commitment === null ? '' : complaint.commitments[commitment].formal;
  if (kind === 'due-soon') return inbox.dueSoon(what);
  if (kind === 'overdue') return inbox.overdue(what);
  if (kind === 'escalated') return inbox.escalated(what);
  if (kind === 'given-away') return inbox.givenAway;
  if (kind === 'overcharged') return inbox.overcharged;
  if (action === 'dispatch' && role === 'worker') return inbox.newOrder;
  if (action === 'dispatch' && role === 'lead') return inbox.newOrderOfTeam;
  if (action === 'rate') return inbox.notSatisfied;
  const happened = action === null ? '' : complaint.actions[action].happened;
  return kind === 'urgent' ? inbox.urgent(happened) : happened;
}
