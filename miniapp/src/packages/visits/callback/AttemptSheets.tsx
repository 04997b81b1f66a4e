import { ATTEMPT_MEANS, type AttemptMeans } from '@huiyin/shared/visits/callback.contract';
import { StepSheet } from '../../../features/complaints/StepSheet.tsx';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';

interface AttemptDraft extends StepDraft {
  means: AttemptMeans;
}
export interface AttemptSheetProps {
  matterId: string;
  open: boolean;
  onClose(): void;
  onTaken(said: string): Promise<void>;
}

/** Nobody was met or reached: how it was tried. */
export function AttemptSheet({ five, ...props }: AttemptSheetProps & { five: boolean }) {
  const { attempts: words } = useVisitsWords();
  const { attemptMeans } = useComplaintWords();
  const options = ATTEMPT_MEANS.map((value) => ({ value, name: attemptMeans[value] }));
  return (
    <StepSheet<'callback-attempt', AttemptDraft>
      {...props}
      action="callback-attempt"
      words={{ title: words.title, hint: words.openHint, placeholder: words.words, send: words.send, missing: words.missing, taken: words.taken }}
      extra={{ means: five ? 'visit' : 'telephone' }}
      fields={({ means }, change) => (
        <FormRow label={words.how}>
          <Choice<AttemptMeans> label={words.how} options={options} value={means} onChoose={(chosen) => change({ means: chosen })} />
        </FormRow>
      )}
      withPhotos={false}
      requestOf={({ means, words: said }) => ({ means, ...(said === '' ? {} : { words: said }) })}
      enough={() => true}
    />
  );
}

/** There were enough tries: the callback ends as not reached. */
export function GiveUpSheet(props: AttemptSheetProps) {
  const { attempts: words } = useVisitsWords();
  return (
    <StepSheet
      {...props}
      action="callback-not-reached"
      words={{
        title: words.give,
        hint: words.giveHint,
        placeholder: words.giveWords,
        send: words.giveSend,
        missing: words.giveMissing,
        taken: words.giveTaken,
      }}
      extra={{}}
      withPhotos={false}
      requestOf={({ words: said }) => ({ words: said })}
      enough={(draft) => draft.words.trim() !== ''}
    />
  );
}
