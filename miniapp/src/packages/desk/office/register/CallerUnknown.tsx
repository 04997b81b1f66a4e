import { Box } from '../../../../ui/Box.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import { HomeField } from './HomeField.tsx';
import { WhoCalls } from './WhoCalls.tsx';

/** Somebody whom the house does not know by this number: a name and a home, if they say so. */
export function CallerUnknown({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { draft } = call;
  return (
    <Box className="caller-unknown">
      {call.people?.length ? <WhoCalls call={call} /> : null}
      <Box className="caller-fields">
        <TextField
          id="call-name"
          label={words.name}
          placeholder={words.nameHint}
          value={draft.name}
          onChange={(name) => change({ name })}
          onEnter={() => focusOn('call-home')}
        />
        <HomeField call={call} />
      </Box>
    </Box>
  );
}
