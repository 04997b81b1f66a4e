import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import type { ComponentType } from 'react';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import type { IconName } from '../../../ui/icons.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { InWords, StepWords } from '../words/steps-words.ts';
import type { DeskStep } from './desk-steps.ts';
import { orderInHand, orderToCorrect } from './order-in-hand.ts';
import { PhotosField } from './PhotosField.tsx';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WhyToDecide } from './WhyToDecide.tsx';
import { WordsField } from './WordsField.tsx';

/** Without a `label` nothing is asked; without `missing` nothing has to be said. */
type SaidInWords = Pick<InWords, 'title' | 'send' | 'taken'> & Partial<InWords> & { told?: string };

interface InWordsPlan<Action extends DeskStep> {
  wordsOf(steps: StepWords): SaidInWords;
  requestOf(said: string, matter: MatterView): ActionRequests[Action];
  icon?: IconName;
  danger?: true;
  /** Pictures may go with it; `instead` of words as well. */
  photos?: 'beside' | 'instead';
  hintOf?(matter: MatterView): string | undefined;
  /** What has to be known first. */
  About?: ComponentType<{ matter: MatterView }>;
}

type InWordsAction = 'explain' | 'decide' | 'note' | 'return' | 'complete-corrective' | 'add' | 'urge' | 'not-solved' | 'withdraw' | 'archive';

/** The steps that are told in one field of words. */
const PLANS: { readonly [Action in InWordsAction]: InWordsPlan<Action> } = {
  explain: { wordsOf: ({ explain }) => explain, requestOf: (explanation) => ({ explanation }) },
  decide: { wordsOf: ({ decide }) => decide, requestOf: (decision) => ({ decision }), icon: 'scale', About: WhyToDecide },
  note: { wordsOf: ({ note }) => note, requestOf: (words) => ({ words }), icon: 'lock' },
  return: { wordsOf: ({ return: words }) => words, requestOf: (reason, matter) => ({ order: orderInHand(matter)?.id ?? '', reason }) },
  'complete-corrective': {
    wordsOf: ({ corrective }) => corrective,
    requestOf: (done, matter) => ({ order: orderToCorrect(matter)?.id ?? '', done }),
    icon: 'shield',
    hintOf: (matter) => orderToCorrect(matter)?.corrective?.words,
  },
  add: { wordsOf: ({ add }) => add, requestOf: (words) => (words === '' ? {} : { words }), photos: 'instead' },
  urge: { wordsOf: ({ urge }) => urge, requestOf: (words) => (words === '' ? {} : { words }) },
  'not-solved': { wordsOf: ({ notSolved }) => notSolved, requestOf: (remains) => ({ remains }), photos: 'beside' },
  withdraw: { wordsOf: ({ withdraw }) => withdraw, requestOf: (reason) => (reason === '' ? {} : { reason }), danger: true },
  archive: { wordsOf: ({ archive }) => archive, requestOf: () => ({}), icon: 'inbox' },
};

function InWordsStep<Action extends InWordsAction>({ step, ...props }: StepProps & { step: Action }) {
  const { matter } = props;
  const { steps } = useBoardWords();
  const { wordsOf, requestOf, icon, danger, photos, hintOf, About }: InWordsPlan<Action> = PLANS[step];
  const { title, send, taken, told, label, placeholder, missing, hint } = wordsOf(steps);
  const field = `${step}-words`;
  const work = useStep<Action, StepDraft>(step, props, {
    empty: { words: '', photos: [] },
    missing: (draft) => {
      const said = draft.words.trim() !== '' || (photos === 'instead' && draft.photos.length > 0);
      return missing === undefined || said ? null : { words: missing, at: field };
    },
    requestOf: ({ words }) => requestOf(words.trim(), matter),
    taken,
  });
  const { draft, change } = work;
  return (
    <StepPanel
      step={step}
      props={props}
      work={work}
      title={title}
      hint={hintOf?.(matter) ?? hint}
      send={send}
      icon={icon}
      danger={danger}
      first={label === undefined ? `${step}-send` : field}
      told={told}
    >
      {About ? <About matter={matter} /> : null}
      {label === undefined ? null : (
        <WordsField
          id={field}
          label={label}
          placeholder={placeholder ?? ''}
          error={work.errorAt(field)}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      )}
      {photos ? <PhotosField label={steps.photos} photos={draft.photos} onChange={(chosen) => change({ photos: chosen })} /> : null}
    </StepPanel>
  );
}

/** The sheet of a step that is told in one field of words. */
export const inWords = (step: InWordsAction): ComponentType<StepProps> => {
  const Sheet = (props: StepProps) => <InWordsStep step={step} {...props} />;
  return Sheet;
};
