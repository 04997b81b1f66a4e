import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { clockOfDue, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
import type { VisitsWords } from '../words/visits-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { ProblemForm } from './ProblemForm.tsx';
import type { Problem } from './use-problem.ts';

export interface ProblemProps {
  kept: KeptCallback;
  problem: Problem;
}

const sendWords = ({ withProblem, withNotice }: Problem, noticeNow: boolean, words: VisitsWords['problem']): string => {
  if (!withProblem) return words.sendNotice;
  return withNotice && noticeNow ? words.send : words.sendProblem;
};

function Fields({ kept, problem }: ProblemProps) {
  return (
    <>
      <ProblemForm kept={kept} {...problem} />
      {problem.refused ? (
        <Box className="problem-refused">
          <Banner icon="alert" tone="danger">
            {problem.refused}
          </Banner>
        </Box>
      ) : null}
    </>
  );
}

const Send = ({ kept, problem }: ProblemProps) => {
  const { problem: words } = useVisitsWords();
  return (
    <Button id="problem-send" kind="primary" onPress={problem.send}>
      {sendWords(problem, kept.draft.problem.noticeNow, words)}
    </Button>
  );
};

/** Something is still wrong: what, and the notice in the same step. */
export function ProblemSheet({ open, onClose, ...props }: ProblemProps & { open: boolean; onClose(): void }) {
  const { problem: words } = useVisitsWords();
  const { kit } = useWords();
  useKeys([{ code: 'Enter', ctrl: true, inDialog: true, name: words.title, run: props.problem.send }], open);
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <Fields {...props} />
      <Box className="actions problem-actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        <Send {...props} />
      </Box>
    </Sheet>
  );
}

/** The problem is recorded, and its notice is owed: the notice alone. */
export function NoticeCard({ matter, ...props }: ProblemProps & { matter: MatterView }) {
  const { problem: words } = useVisitsWords();
  const spoken = useSpoken();
  const owed = matter.commitments.find(({ kind, state }) => kind === 'rectify' && state === 'open');
  const remains = matter.timeline.find(({ action }) => action === 'callback-problem' || action === 'not-solved');
  return (
    <Box className="card stack" id="notice-card">
      <Banner icon="clock" tone="warn">
        {words.noticeLeft}
      </Banner>
      {owed ? <DueClock {...clockOfDue(owed.openedAt, owed.dueAt, spoken)} by={deadlineOf(owed.dueAt, spoken)} /> : null}
      {remains?.words ? <Box className="callback-work">{remains.words}</Box> : null}
      <Fields {...props} />
      <Send {...props} />
    </Box>
  );
}
