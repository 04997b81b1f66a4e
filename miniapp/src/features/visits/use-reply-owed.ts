import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { spokenDue } from '@huiyin/shared/kernel/spoken-time';
import type { ReplyOwed } from '@huiyin/shared/visits/callback.contract';
import { useLanguage } from '../../words/language.ts';
import { useComplaintWords } from '../../words/use-words.ts';
import { useSession } from '../accounts/session.ts';
import { deadlineOf } from '../commitments/clock-of.ts';
import { useCommunity } from '../communities/use-community.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { useCallbackListWords } from './words/use-callback-list-words.ts';

/** Says who has to answer the resident before a callback can end, and until when. */
export function useReplyOwed(): (owed: ReplyOwed) => string {
  const words = useCallbackListWords();
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const departments = useCommunity()?.departments ?? [];
  const me = useSession(({ session }) => session?.membership);
  const named = ({ ownerLevel, department }: ReplyOwed): string => {
    if (ownerLevel !== 'lead' || department === null) return me?.role === ownerLevel ? words.you : roles[ownerLevel];
    if (me?.role === 'lead' && me.department === department) return words.you;
    return words.ofDepartment(departmentWord(department, departments.find(({ code }) => code === department)?.name ?? department, language), roles.lead);
  };
  return (owed) =>
    Date.parse(owed.dueAt) < spoken.now
      ? words.awaitsReplyLate(named(owed), spokenDue(Date.parse(owed.dueAt), spoken))
      : words.awaitsReply(named(owed), deadlineOf(owed.dueAt, spoken));
}
