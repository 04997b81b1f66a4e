import { markWords } from '@huiyin/shared/kernel/mark-words';
import { REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { codePoints } from '@huiyin/shared/kernel/text';
import { Box } from '../../../../ui/Box.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import type { CallProblems } from './call-problems.ts';
import { CallPart } from './CallPart.tsx';

/** 3: what they say, as they say it; the words that led to the category are underlined. */
export function WordsPart({ call, problems }: { call: CallInHand; problems: CallProblems }) {
  const { call: words } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { text } = call.draft;
  return (
    <CallPart step={3} name={words.what} beside={words.length(codePoints(text))} error={problems.text}>
      <Box className={`text-area call-text ${problems.text ? 'invalid' : ''}`}>
        <TextArea
          id="call-text"
          label={words.what}
          placeholder={words.whatHint}
          value={text}
          parts={call.because.length > 0 ? markWords(text, call.because) : []}
          invalid={problems.text !== undefined}
          limit={REPORT_TEXT.max}
          onChange={(said) => change({ text: said })}
        />
      </Box>
    </CallPart>
  );
}
