import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { spokenDay, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';

export interface DayOfNotices {
  day: string;
  notices: InboxNotice[];
}

/** Notices under their days, in the order in which they came. */
export function byDay(notices: readonly InboxNotice[], spoken: SpokenIn): DayOfNotices[] {
  const days: DayOfNotices[] = [];
  for (const notice of notices) {
    const day = spokenDay(Date.parse(notice.at), spoken);
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  return days;
}
