import { useState } from 'react';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { laneOf } from '../../../api/queue-order.ts';
import { discard, retry, useSendQueue, type Submission } from '../../../api/send-queue.ts';
import { useOfficeTelephone } from '../../../features/communities/use-office-telephone.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { knownMatter } from './known-matter.ts';
import { ServerVersion } from './ServerVersion.tsx';
import { stepName, wordsOf } from './step-name.ts';
import { Thumbs } from './Thumbs.tsx';

/** A step that the server refused while it waited: both versions at equal size, and its person decides. */
export function Conflict({ submission }: { submission: Submission }) {
  const { queue } = useFieldWords();
  const words = useComplaintWords();
  const spoken = useSpoken();
  const { callOffice } = useOfficeTelephone();
  const [asking, setAsking] = useState(false);
  const behind = useSendQueue(({ waiting }) => waiting).filter((other) => other.key !== submission.key && laneOf(other) === laneOf(submission));
  const matter = knownMatter(submission);
  const name = stepName(submission, words);
  const written = wordsOf(submission);
  const again = async (): Promise<void> => {
    await retry(submission.key);
    const left = useSendQueue.getState().waiting.find(({ key }) => key === submission.key);
    toast(left === undefined ? queue.againSent : left.refused ? queue.againRefused : queue.againLater, left === undefined ? 'check' : 'info');
  };
  const drop = async (given: readonly Submission[]): Promise<void> => {
    setAsking(false);
    for (const { key } of given) await discard(key);
    toast(queue.dropped);
  };
  return (
    <Box as="section" className="card conflict">
      <Box className="line conflict-head">
        <Icon name="alert" className="warn" />
        <Box className="grow">
          <Box as="h2" className="section-title">
            {queue.conflict(matter?.title ?? name)}
          </Box>
          <Box className="t14 muted">{[matter?.number, queue.conflictHint].filter(Boolean).join(' · ')}</Box>
        </Box>
      </Box>
      <Box className="versions">
        <Box className="version" id={`mine-${submission.key}`}>
          <Box className="t12 muted">{[queue.yours, submission.at === undefined ? null : spokenMoment(submission.at, spoken)].filter(Boolean).join(' · ')}</Box>
          <Box className="strong">{name}</Box>
          {written ? <Box className="t14">{written}</Box> : null}
          <Thumbs photos={submission.photos} />
        </Box>
        <ServerVersion submission={submission} />
      </Box>
      {behind.length > 0 ? <Box className="t14 muted conflict-behind">{queue.behind(behind.map((other) => stepName(other, words)).join(' · '))}</Box> : null}
      <Box className="conflict-ways">
        <Button kind="primary" onPress={again}>
          {queue.again}
        </Button>
        <Button onPress={() => setAsking(true)}>{queue.drop}</Button>
        <Button icon="phone" onPress={callOffice}>
          {queue.call}
        </Button>
      </Box>
      <Sheet open={asking} title={queue.dropQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{queue.dropWords}</Box>
        <Box className="conflict-ways">
          <Button onPress={() => setAsking(false)}>{queue.dropKeep}</Button>
          {behind.length > 0 ? (
            <Button id="drop-all" kind="danger" onPress={() => drop([submission, ...behind])}>
              {queue.dropAll(behind.length)}
            </Button>
          ) : null}
          <Button id="drop" kind={behind.length > 0 ? 'secondary' : 'danger'} onPress={() => drop([submission])}>
            {behind.length > 0 ? queue.dropOne : queue.drop}
          </Button>
        </Box>
      </Sheet>
    </Box>
  );
}
