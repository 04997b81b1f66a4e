import { Box } from '../../../../ui/Box.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import { useHomes } from './use-homes.ts';

/** So many are offered; one more number narrows them. */
const MOST = 6;

/** The home, typed as `3-1102`; what fits is offered below, and Enter takes the first. */
export function HomeField({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { draft, community } = call;
  const { homes, nothing } = useHomes(draft.home === null ? draft.homeTyped : '', community);
  const [first] = homes;
  const choose = (home: { id: string; label: string }): void => change({ home, homeTyped: home.label });
  return (
    <Box className="home-field">
      <TextField
        id="call-home"
        label={words.home}
        placeholder={words.homeHint}
        value={draft.homeTyped}
        onChange={(homeTyped) => change({ homeTyped, home: null })}
        onEnter={() => {
          if (first) choose(first);
          focusOn('call-text');
        }}
      />
      {draft.home !== null ? (
        <Box className="home-chosen" role="status">
          <Icon name="check" size="xs" />
          <Box as="span">{words.homeChosen(draft.home.label)}</Box>
        </Box>
      ) : null}
      {homes.length > 0 ? (
        <Box className="homes" role="group" label={words.home}>
          {homes.slice(0, MOST).map((home) => (
            <Tap key={home.id} className="home" onPress={() => choose(home)}>
              {home.label}
            </Tap>
          ))}
        </Box>
      ) : null}
      {nothing ? (
        <Box className="t12 muted" role="status">
          {words.homeNotFound}
        </Box>
      ) : null}
    </Box>
  );
}
