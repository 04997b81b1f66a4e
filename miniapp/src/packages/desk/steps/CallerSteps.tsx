import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { PhotosField } from './PhotosField.tsx';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep, type StepInWork } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

const EMPTY = { words: '', photos: [] };
const said = ({ words }: StepDraft): { words?: string } => (words.trim() === '' ? {} : { words: words.trim() });

function Fields({ id, work, label, placeholder, photos }: { id: string; work: StepInWork<StepDraft>; label: string; placeholder: string; photos?: string }) {
  return (
    <>
      <WordsField id={id} label={label} placeholder={placeholder} value={work.draft.words} onChange={(words) => work.change({ words })} />
      {photos ? <PhotosField label={photos} photos={work.draft.photos} onChange={(chosen) => work.change({ photos: chosen })} /> : null}
    </>
  );
}

/** 来电补充. */
export function AddStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { add: words } = steps;
  const work = useStep('add', props, {
    empty: EMPTY,
    missing: (draft) => (draft.words.trim() === '' && draft.photos.length === 0 ? words.missing : null),
    requestOf: said,
    taken: words.taken,
  });
  return (
    <StepPanel step="add" props={props} work={work} title={words.title} hint={words.hint} send={words.send} first="add-words">
      <Fields id="add-words" work={work} label={words.label} placeholder={words.placeholder} photos={steps.photos} />
    </StepPanel>
  );
}

/** 来电催办: every one is kept. */
export function UrgeStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { urge: words } = steps;
  const work = useStep('urge', props, { empty: EMPTY, missing: () => null, requestOf: said, taken: words.taken });
  return (
    <StepPanel step="urge" props={props} work={work} title={words.title} hint={words.hint} send={words.send} first="urge-words">
      <Fields id="urge-words" work={work} label={words.label} placeholder={words.placeholder} />
    </StepPanel>
  );
}

/** 来电说还没解决. */
export function NotSolvedStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { notSolved: words } = steps;
  const work = useStep('not-solved', props, {
    empty: EMPTY,
    missing: (draft) => (draft.words.trim() === '' ? words.missing : null),
    requestOf: (draft) => ({ remains: draft.words.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="not-solved" props={props} work={work} title={words.title} hint={words.hint} send={words.send} first="not-solved-words">
      <Fields id="not-solved-words" work={work} label={words.label} placeholder={words.placeholder} photos={steps.photos} />
    </StepPanel>
  );
}

/** 来电撤回. */
export function WithdrawStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { withdraw: words } = steps;
  const work = useStep('withdraw', props, {
    empty: EMPTY,
    missing: () => null,
    requestOf: (draft) => (draft.words.trim() === '' ? {} : { reason: draft.words.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="withdraw" props={props} work={work} title={words.title} hint={words.hint} send={words.send} danger first="withdraw-words">
      <Fields id="withdraw-words" work={work} label={words.label} placeholder={words.placeholder} />
    </StepPanel>
  );
}
