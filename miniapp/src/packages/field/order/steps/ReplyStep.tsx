import { CHANNELS, type Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

interface ReplyDraft extends StepDraft {
  channel: Channel | null;
}

/** S5.2: a lead answers the resident, and says by what way. */
export function ReplyStep(props: StepProps) {
  const { reply } = useFieldWords().steps;
  const { channels } = useComplaintWords();
  const language = useLanguage();
  return (
    <StepForm<'reply', ReplyDraft>
      {...props}
      action="reply"
      title={reply.title}
      send={reply.send}
      done={reply.done}
      empty={{ words: '', photos: [], channel: null }}
      problemOf={({ words, channel }) => (words.trim() === '' ? reply.missing : channel === null ? reply.channelMissing : problemOfWritten(words, language))}
      requestOf={({ words, channel }) => ({ remedy: words.trim(), channel: channel ?? 'telephone' })}
    >
      {(draft, change) => (
        <>
          <WordsField id="reply-words" label={reply.words} placeholder={reply.placeholder} value={draft.words} onChange={(words) => change({ words })} />
          <FormRow label={reply.channel}>
            <Choice
              label={reply.channel}
              options={CHANNELS.map((value) => ({ value, name: channels[value] }))}
              value={draft.channel}
              onChoose={(channel) => change({ channel })}
            />
          </FormRow>
        </>
      )}
    </StepForm>
  );
}
