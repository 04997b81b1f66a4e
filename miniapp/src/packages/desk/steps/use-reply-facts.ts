import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { writtenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { useLanguage } from '../../../words/language.ts';
import type { ReplyFacts } from './reply-templates.ts';

/** Who does it and by when, for a ready answer. */
export function useReplyFacts(matter: MatterView): ReplyFacts {
  const spoken = useSpoken();
  const language = useLanguage();
  const hotline = useCommunity()?.hotline ?? '';
  const order = matter.orders.at(-1);
  const visit = matter.commitments.find(({ kind, state }) => kind === 'appointment' && state === 'open');
  return {
    number: matter.number,
    title: matter.title,
    department: departmentWord(matter.department, matter.departmentName, language),
    worker: order?.worker?.name ?? null,
    by: order ? writtenMoment(Date.parse(order.remedyBy), spoken) : null,
    visit: visit ? writtenMoment(Date.parse(visit.dueAt), spoken) : null,
    finding: matter.timeline.find(({ action, words }) => action === 'verify' && words !== null)?.words ?? null,
    done: order?.done ?? null,
    free: order?.quoted === 0,
    hotline,
  };
}
