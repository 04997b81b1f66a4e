import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { laneOf } from '../../../api/queue-order.ts';
import { Refusal } from '../../../api/refusal.ts';
import type { Submission } from '../../../api/send-queue.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { ordersOf } from '../../../features/dispatch/current-order.ts';
import { Box } from '../../../ui/Box.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

const said = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the server has: who was there first, when, with what; or, where the matter is no longer this person's to read, to whom it went. */
export function ServerVersion({ submission }: { submission: Submission }) {
  const { queue } = useFieldWords();
  const { actions, states } = useComplaintWords();
  const spoken = useSpoken();
  const { data: matter, error, stale } = useEndpoint(endpoints.matter, { id: laneOf(submission) });
  const why = submission.refused;
  const closed = error instanceof Refusal;
  const latest = closed || stale !== null ? undefined : matter?.timeline[0];
  const [by, at, worker] = [said(why?.params['by']), said(why?.params['at']), said(why?.params['worker'])];
  const head = latest
    ? [latest.who?.name ?? queue.system, spokenMoment(Date.parse(latest.at), spoken)]
    : [by ?? queue.server, at === null ? null : spokenMoment(Date.parse(at), spoken)];
  const holder = matter && ordersOf(matter).current?.worker;
  return (
    <Box className="version" id={`server-${submission.key}`}>
      <Box className="t12 muted">{head.filter(Boolean).join(' · ')}</Box>
      <Box className="strong">{latest ? actions[latest.action].happened : worker ? queue.givenTo(worker) : (why?.text ?? queue.serverUnknown)}</Box>
      {latest?.words ? <Box className="t14">{latest.words}</Box> : null}
      {latest && matter ? <Box className="t14 muted">{[queue.now(states[matter.state].formal), holder?.name].filter(Boolean).join(' · ')}</Box> : null}
      {latest && why ? <Box className="t14 muted">{why.text}</Box> : null}
      {!latest && worker && why ? <Box className="t14 muted">{why.text}</Box> : null}
    </Box>
  );
}
