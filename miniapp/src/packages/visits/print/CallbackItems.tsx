import { CALLBACK_ITEMS, type CallbackChecklist, type CallbackItem, type CallbackView } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../../ui/Box.tsx';
import { yuan } from '../../../ui/money.ts';
import { FORM_WORDS } from './form-words.ts';
import { Line, Tick, Words } from './paper.tsx';

interface Answer {
  /** Each possible result, and whether it is this one. */
  results: readonly (readonly [name: string, on: boolean])[];
  said: string | undefined;
}

const { callback: words } = FORM_WORDS;

const asked = ({ words: said, missingBecause }: CallbackChecklist['service'] = {}): Answer => ({
  results: [
    [words.asked, said !== undefined],
    [words.notAsked, missingBecause !== undefined],
  ],
  said: said ?? missingBecause,
});

/** How the form reads each item of the checklist; what is not known is left for the pen. */
const ANSWERS: Readonly<Record<CallbackItem, (callback: CallbackView) => Answer>> = {
  inspection: ({ checklist, state }) => {
    const { words: said, missingBecause } = checklist?.inspection ?? {};
    return {
      results: [
        [words.repaired, said !== undefined && state === 'satisfied'],
        [words.stillWrong, state === 'problem'],
      ],
      said: said ?? missingBecause,
    };
  },
  service: ({ checklist }) => asked(checklist?.service),
  improvement: ({ checklist }) => asked(checklist?.improvement),
  charges: ({ checklist, quoted: quotedByOrder }) => {
    const { quoted, collected, missingBecause } = checklist?.charges ?? {};
    const forThePen = checklist === null && quotedByOrder !== null ? words.sumToAsk(yuan(quotedByOrder)) : undefined;
    const known = quoted !== undefined && collected !== undefined;
    return {
      results: [
        [words.same, known && quoted === collected],
        [words.differs, known && quoted !== collected],
      ],
      said: known ? words.sums(yuan(quoted), yuan(collected)) : (missingBecause ?? forThePen),
    };
  },
  signature: ({ checklist }) => {
    const { file, photoOfPlace, missingBecause } = checklist?.signature ?? {};
    return {
      results: [
        [words.signedYes, file !== undefined],
        [words.signedNo, photoOfPlace !== undefined || missingBecause !== undefined],
      ],
      said: file !== undefined ? words.onPhone : photoOfPlace !== undefined ? words.photoInstead : missingBecause,
    };
  },
};

/** The five items as rows: what was asked, how it came out, what was seen and heard. */
export function CallbackItems({ callback }: { callback: CallbackView }) {
  return (
    <>
      <Line>
        <Box className="paper-head paper-no">{words.no}</Box>
        <Box className="paper-head paper-item">{words.items}</Box>
        <Box className="paper-head paper-result">{words.result}</Box>
        <Box className="paper-head paper-said">{words.said}</Box>
      </Line>
      {CALLBACK_ITEMS.map((item, index) => {
        const { results, said } = ANSWERS[item](callback);
        const [name, hint] = words.names[item];
        return (
          <Line key={item} flows>
            <Box className="paper-cell paper-no">{String(index + 1)}</Box>
            <Box className="paper-cell paper-item">
              <Box className="paper-strong">{name}</Box>
              <Box className="paper-small">{hint}</Box>
            </Box>
            <Box className="paper-cell paper-result">
              {results.map(([result, on]) => (
                <Tick key={result} on={on}>
                  {result}
                </Tick>
              ))}
            </Box>
            <Box className="paper-cell">
              <Words>{said}</Words>
            </Box>
          </Line>
        );
      })}
    </>
  );
}
