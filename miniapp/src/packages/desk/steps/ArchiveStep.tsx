import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';

/** Put away for good: nothing is asked but the will to do it. */
export function ArchiveStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { archive: words } = steps;
  const work = useStep('archive', props, { empty: { words: '', photos: [] }, missing: () => null, requestOf: () => ({}), taken: words.taken });
  return <StepPanel step="archive" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="inbox" first="archive-send" />;
}
