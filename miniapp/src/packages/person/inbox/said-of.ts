import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words';
import type { IconName } from '../../../ui/icons.ts';
import type { PersonWords } from '../words/person-words.ts';

type Kind = InboxNotice['kind'];

/** How a kind of notice looks. */
export const NOTICE_LOOKS: Readonly<Record<Kind, { icon: IconName; tone: 'muted' | 'brand' | 'warn' | 'danger' }>> = {
  step: { icon: 'message', tone: 'brand' },
  'due-soon': { icon: 'clock', tone: 'warn' },
  overdue: { icon: 'alert', tone: 'danger' },
  escalated: { icon: 'flag', tone: 'danger' },
};

/** A notice in one sentence, in the reader's language. */
export function saidOf({ kind, action, commitment }: InboxNotice, complaint: ComplaintWords, { inbox }: PersonWords): string {
  const what = commitment === null ? '' : complaint.commitments[commitment].formal;
  if (kind === 'due-soon') return inbox.dueSoon(what);
  if (kind === 'overdue') return inbox.overdue(what);
  if (kind === 'escalated') return inbox.escalated(what);
  return action === null ? '' : complaint.actions[action].happened;
}
