import type { Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { channelOf, channelsTo } from './channel-of.ts';
import { PhotosField } from './PhotosField.tsx';
import { REPLY_TEMPLATES, type ReplySituation } from './reply-templates.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useReplyFacts } from './use-reply-facts.ts';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

interface ReplyDraft extends StepDraft {
  channel: Channel | null;
  template: ReplySituation | null;
}

/** What is written there the resident reads there; every other way is gone by somebody. */
const SENT_BY_ITSELF: Channel = 'platform';

/** What is told by somebody is read in the program as well. */
const ALSO_THERE: readonly Channel[] = ['telephone', 'sms', 'wechat', 'visit'];

/** S5.2, S10.3: what will be, or was, done, told to the resident in their way. */
export function ReplyStep(props: StepProps) {
  const { matter } = props;
  const { steps } = useBoardWords();
  const { reply: words } = steps;
  const { channels } = useComplaintWords();
  const facts = useReplyFacts(matter);
  const work = useStep<'reply', ReplyDraft>('reply', props, {
    empty: { words: '', photos: [], channel: null, template: null },
    missing: ({ words: said }) => (said.trim() === '' ? { words: words.missing, at: 'reply-words' } : null),
    requestOf: ({ words: said, channel }) => ({ remedy: said.trim(), channel: channel ?? channelOf(matter) }),
    taken: words.taken,
  });
  const { draft, change } = work;
  const channel = draft.channel ?? channelOf(matter);
  const textOf = (situation: ReplySituation): string => words.templates[situation].text(facts);
  const ready = REPLY_TEMPLATES.filter(({ fits }) => fits(matter));
  /** What somebody wrote is not overwritten: the ready answer goes below it. */
  const use = (situation: ReplySituation): void => {
    const untouched = draft.words.trim() === '' || (draft.template !== null && draft.words === textOf(draft.template));
    change({ template: situation, words: untouched ? textOf(situation) : `${draft.words.trimEnd()}\n${textOf(situation)}` });
  };
  return (
    <StepPanel
      step="reply"
      props={props}
      work={work}
      title={words.title}
      hint={words.hint}
      send={channel === SENT_BY_ITSELF ? words.sendItself(channels[channel]) : words.sendBy(channels[channel])}
      icon="message"
      first="reply-ready-0"
      told={ALSO_THERE.includes(channel) && matter.reporter?.inProgram ? words.told[channel] + words.alsoInProgram : words.told[channel]}
    >
      <FormRow label={words.ready} hint={words.readyHint}>
        <Box className="chips">
          {ready.map(({ situation }, index) => (
            <Tap
              key={situation}
              id={`reply-ready-${index}`}
              className={`chip ${draft.template === situation ? 'on' : ''}`}
              checked={draft.template === situation}
              onPress={() => use(situation)}
            >
              <Box as="span">{words.templates[situation].name}</Box>
            </Tap>
          ))}
        </Box>
      </FormRow>
      <WordsField
        id="reply-words"
        error={work.errorAt('reply-words')}
        label={words.label}
        placeholder={words.placeholder}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <FormRow label={words.channel}>
        <Choice
          label={words.channel}
          options={channelsTo(matter).map((value) => ({ value, name: channels[value] }))}
          value={channel}
          onChoose={(chosen) => change({ channel: chosen })}
        />
      </FormRow>
      <PhotosField label={steps.photos} photos={draft.photos} onChange={(photos) => change({ photos })} />
    </StepPanel>
  );
}
