import { useState } from 'react';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../ui/MomentPicker.tsx';
import { SwitchRow } from '../../../ui/SwitchRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback, ProblemAnswer } from './callback-draft.ts';
import { likelyMoments } from './likely-moments.ts';

export interface ProblemFormProps {
  kept: KeptCallback;
  /** What remains is still to be said; otherwise it was, and only the notice is left. */
  withProblem: boolean;
  /** A notice follows, and the reader may issue it. */
  withNotice: boolean;
  /** What remains opens another round instead of a notice. */
  nextRound: boolean;
}

/** What still is wrong; and, in the same step, the written notice to put it right (S8.4). */
export function ProblemForm({ kept, withProblem, withNotice, nextRound }: ProblemFormProps) {
  const { problem: words } = useVisitsWords();
  const spoken = useSpoken();
  const { draft, change } = kept;
  const { problem } = draft;
  const set = (part: Partial<ProblemAnswer>): void => change({ problem: { ...problem, ...part } });
  const [choices] = useState(() => likelyMoments(spoken.now, spoken.utcOffsetMinutes, words));
  return (
    <Box className="problem-form">
      {withProblem ? (
        <>
          <FormRow label={words.remains} hint={nextRound ? words.nextRound : undefined}>
            <Box className="words-ground">
              <TextArea
                id="remains"
                label={words.remains}
                placeholder={words.remainsPlaceholder}
                value={problem.remains}
                onChange={(remains) => set({ remains })}
              />
            </Box>
            <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
          </FormRow>
          {withNotice ? (
            <Box as="ul" className="notice-switch">
              <SwitchRow
                id="notice-now"
                title={words.noticeNow}
                sub={problem.noticeNow ? words.noticeHint : words.noticeNowHint}
                on={problem.noticeNow}
                onChange={(noticeNow) => set({ noticeNow })}
              />
            </Box>
          ) : null}
        </>
      ) : null}
      {withNotice && (problem.noticeNow || !withProblem) ? (
        <>
          <FormRow label={words.noticeWhat}>
            <Box className="words-ground">
              <TextArea
                id="notice"
                label={words.noticeWhat}
                placeholder={words.noticePlaceholder}
                value={problem.notice}
                onChange={(notice) => set({ notice })}
              />
            </Box>
          </FormRow>
          <FormRow label={words.by}>
            <MomentPicker id="remedy-by" label={words.by} value={problem.remedyBy} choices={choices} onChange={(remedyBy) => set({ remedyBy })} />
          </FormRow>
        </>
      ) : null}
    </Box>
  );
}
