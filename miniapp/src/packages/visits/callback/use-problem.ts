import { useState } from 'react';
import { rowsFor } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { serverNow } from '../../../api/clock.ts';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useMay } from '../../../features/accounts/use-may.ts';
import { useWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { problemMissing } from './problem-missing.ts';
import { sendNotice, sendProblem } from './send-callback.ts';

export interface Problem {
  /** What remains is still to be said; otherwise it was, and only the notice is left. */
  withProblem: boolean;
  withNotice: boolean;
  nextRound: boolean;
  /** Why it was not sent, or what is missing. */
  refused: string | null;
  send(): Promise<void>;
}

/** The problem of a callback and the notice that follows it: two submissions in their order (S8.4). */
export function useProblem(matter: MatterView, kept: KeptCallback, five: boolean, onEnded: () => Promise<void>, reload: () => Promise<void>): Problem {
  const words = useVisitsWords();
  const { kit } = useWords();
  const mayIssue = useMay('complaint.issue-rectification');
  const [refused, setRefused] = useState<string | null>(null);
  const withProblem = !matter.can.includes('issue-rectification');
  // The table says whether a notice follows from here, and who issues it; once the problem is sent, the server's `can` does.
  const noticeFollows = rowsFor(matter.state, 'callback-problem').some(({ to }) => to === 'to-rectify');
  const withNotice = withProblem ? noticeFollows && mayIssue : true;

  const send = async (): Promise<void> => {
    await photosInDraft();
    const draft = kept.latest();
    const alsoNotice = withNotice && (draft.problem.noticeNow || !withProblem);
    const missing = problemMissing(draft.problem, { withProblem, withNotice: alsoNotice }, serverNow(), words.problem);
    if (missing !== null) return setRefused(missing);
    setRefused(null);
    try {
      const problem = withProblem ? await sendProblem({ matter, draft, five, words }) : null;
      // Without network both wait, in this order; with it, the answer says whether this reader may go on.
      const mayGoOn = problem === null || !problem.sent || problem.answer.can.includes('issue-rectification');
      if (alsoNotice && mayGoOn) await sendNotice({ matter, draft });
      kept.finish();
      await onEnded();
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
      await reload(); // the problem may have gone out without its notice
    }
  };
  return { withProblem, withNotice, nextRound: withProblem && !noticeFollows, refused, send };
}
