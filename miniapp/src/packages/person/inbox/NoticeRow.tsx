import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { spokenRange, timeOf } from '@huiyin/shared/kernel/spoken-time';
import { useSession } from '../../../features/accounts/session.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { usePersonWords } from '../words/use-person-words.ts';
import { NOTICE_LOOKS, saidOf } from './said-of.ts';

/** One notice: what happened, of which matter, at what time; pressed, it opens the matter. */
export function NoticeRow({ notice, unread, onOpen }: { notice: InboxNotice; unread: boolean; onOpen(): Promise<unknown> }) {
  const words = usePersonWords();
  const complaint = useComplaintWords();
  const spoken = useSpoken();
  const role = useSession(({ session }) => session?.membership.role);
  const { icon, tone } = NOTICE_LOOKS[notice.kind];
  const visit = notice.visit && spokenRange(Date.parse(notice.visit.from), Date.parse(notice.visit.until), spoken);
  const said = [saidOf(notice, role, complaint, words), visit].filter(Boolean).join(' · ');
  const time = timeOf(Date.parse(notice.at), spoken.utcOffsetMinutes);
  return (
    <Box as="li" className={`row-slot inset notice ${unread ? 'unread' : ''}`}>
      <Tap id={`notice-${notice.id}`} className="row" onPress={onOpen}>
        <Icon name={icon} className={tone} />
        <Box as="block" className="row-main">
          <Box as="block" className="row-title notice-said">
            {said}
            {unread ? <Box as="span" className="heard">{` ${words.inbox.unread}`}</Box> : null}
          </Box>
          <Box as="block" className="row-sub one-line">{`${notice.number} ${notice.title}`}</Box>
        </Box>
        <Box as="block" className="notice-side">
          <Box as="span">{time}</Box>
          {unread ? <Box as="block" className="notice-dot" hidden /> : null}
        </Box>
      </Tap>
    </Box>
  );
}
