import { emergencyOf } from '@huiyin/shared/complaints/emergencies';
import { useEffect, useState } from 'react';
import { PhotoPicker } from '../../../../features/files/PhotoPicker.tsx';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn, isFocused, useKeys } from '../../../../ui/use-keys.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import { CALL_SOURCES, type CallInHand } from './call-in-hand.ts';
import type { CallProblems } from './call-problems.ts';
import { CallerPart } from './CallerPart.tsx';
import { CallPart } from './CallPart.tsx';
import { useFieldKeys } from './use-field-keys.ts';
import { PlacePart } from './PlacePart.tsx';
import { PromisesAhead } from './PromisesAhead.tsx';
import { SuggestionPart } from './SuggestionPart.tsx';
import { WordsPart } from './WordsPart.tsx';

/** Enter after the number: to the words of somebody who is known, else to the name; an answer that is not there yet is waited for. */
function useAfterNumber({ draft, person }: CallInHand, looking: boolean): { asked: boolean; enter(): void } {
  const [entered, setEntered] = useState<string | null>(null);
  const asked = entered !== null && entered === draft.telephone;
  const known = person !== null;
  useEffect(() => {
    if (asked && !looking && isFocused('call-telephone')) focusOn(known ? 'call-text' : 'call-name');
    // It leads on once for every Enter, and not again when somebody else is chosen; whoever has gone on by themselves is not led back.
  }, [asked, looking]);
  const enter = (): void => {
    if (asked && !looking) focusOn(known ? 'call-text' : 'call-name');
    setEntered(draft.telephone);
  };
  return { asked, enter };
}

/** The form of a call, in the order of the telephone. */
export function CallForm({ call, looking, problems }: { call: CallInHand; looking: boolean; problems: CallProblems }) {
  const { call: words } = useFrameWords();
  const { sources } = useComplaintWords();
  const change = useCallDraft((store) => store.change);
  const { draft } = call;
  const { asked, enter } = useAfterNumber(call, looking);
  const otherHome = (): void => {
    if (call.person !== null && draft.home === null && draft.homeTyped === '') change({ homeTyped: ' ' });
    focusOn('call-home');
  };
  useFieldKeys(call);
  useKeys([
    { code: 'KeyJ', alt: true, name: words.urgent, run: () => change({ urgent: !draft.urgent }) },
    { code: 'KeyH', alt: true, name: words.otherHomeKey, foot: true, run: otherHome },
  ]);
  return (
    <Box className="call-form">
      <Box className="call-first">
        <CallPart step={1} name={words.telephone} error={problems.telephone} className="call-telephone">
          <TextField
            id="call-telephone"
            label={words.telephone}
            placeholder={words.telephoneHint}
            kind="telephone"
            autoFocus
            invalid={problems.telephone !== undefined}
            value={draft.telephone}
            onChange={(telephone) => change({ telephone, personId: null })}
            onEnter={enter}
          />
        </CallPart>
        <CallerPart call={call} looking={looking} asked={asked} problems={problems} />
      </Box>
      <WordsPart call={call} problems={problems} />
      <Box className="call-second">
        <PlacePart call={call} problems={problems} />
        <CallPart step={5} name={words.urgency} beside={words.urgentHint} className="call-urgency">
          <Tap
            id="call-urgent"
            className={`call-urgent ${draft.urgent ? 'on' : ''}`}
            role="checkbox"
            checked={draft.urgent}
            label={`${words.urgent}，${words.urgentHint}`}
            onPress={() => change({ urgent: !draft.urgent })}
          >
            <Box as="block" hidden className={`check ${draft.urgent ? 'on' : ''}`}>
              {draft.urgent ? <Icon name="check" size="xs" /> : null}
            </Box>
            <Box as="span" className="grow">
              {words.urgent}
            </Box>
            <KeyCap alt code="KeyJ" />
          </Tap>
          {!draft.urgent && emergencyOf(draft.text) !== null ? (
            <Box id="call-sounds-urgent" className="t14 danger">
              {words.soundsUrgent}
            </Box>
          ) : null}
        </CallPart>
      </Box>
      <SuggestionPart call={call} />
      <CallPart step={7} name={words.source}>
        <Choice
          id="call-source"
          label={words.source}
          options={CALL_SOURCES.map((value) => ({ value, name: sources[value] }))}
          value={draft.source}
          onChoose={(source) => change({ source })}
        />
      </CallPart>
      {draft.source === 'patrol' ? (
        <Banner icon="info">{words.patrolNote}</Banner>
      ) : call.somebody || draft.text === '' ? null : (
        <Banner icon="info">{words.nobodyNote}</Banner>
      )}
      <CallPart step={8} name={words.photos} className="call-photos">
        <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      </CallPart>
      <PromisesAhead call={call} />
      <Box className="line t12 muted">
        <Icon name="eye" size="xs" />
        <Box as="span">{words.seenBy}</Box>
      </Box>
    </Box>
  );
}
