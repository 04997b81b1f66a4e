import { CALLBACK_ITEMS, type CallbackChecklist, type CallbackItem } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../../ui/Box.tsx';
import { yuan } from '../../../ui/money.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';

/** S8.3, the five items as they were answered, or why one could not be. */
export function CallbackItems({ checklist }: { checklist: CallbackChecklist }) {
  const { matter: words } = useBoardWords();
  const { callbackItems } = useComplaintWords();
  const answerOf = (item: CallbackItem): string => {
    const answer = checklist[item];
    if (answer.missingBecause) return words.missingBecause(answer.missingBecause);
    if (item === 'charges') return words.collected(yuan(checklist.charges.quoted ?? 0), yuan(checklist.charges.collected ?? 0));
    if (item === 'signature') return checklist.signature.signedBy ? words.signedBy[checklist.signature.signedBy] : words.photoOfPlace;
    return checklist[item].words ?? '';
  };
  return (
    <Box as="ul" className="desk-items">
      {CALLBACK_ITEMS.map((item) => (
        <Box key={item} as="li" className="desk-named">
          <Box className="muted">{callbackItems[item]}</Box>
          <Box>{answerOf(item)}</Box>
        </Box>
      ))}
    </Box>
  );
}
