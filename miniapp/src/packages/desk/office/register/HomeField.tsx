import { useState } from 'react';
import { Box } from '../../../../ui/Box.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import { useHomes } from './use-homes.ts';

/** So many are offered; one more number narrows them. */
const MOST = 6;

/**
 * The home, typed as `3-1102`; what fits is offered below. Enter takes the one that is marked: the only one, or the one that the arrows lead to;
 * Tab takes it as well, and goes on.
 */
export function HomeField({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { draft, community } = call;
  const [moved, setMoved] = useState<string | null>(null);
  const { homes, meant, nothing } = useHomes(draft.home === null ? draft.homeTyped : '', community);
  const offered = homes.slice(0, MOST);
  const at = offered.findIndex(({ id }) => id === (moved ?? meant));
  const marked = offered[at];
  const choose = (home: { id: string; label: string }): void => change({ home, homeTyped: home.label });
  const move = (step: 1 | -1): void => {
    const next = at < 0 ? (step > 0 ? 0 : offered.length - 1) : Math.min(offered.length - 1, Math.max(0, at + step));
    setMoved(offered[next]?.id ?? null);
  };
  const enter = (): void => {
    if (marked) choose(marked);
    // Of several none is guessed: Enter waits until one is marked.
    else if (offered.length > 0) return;
    focusOn('call-text');
  };
  return (
    <Box className="home-field">
      <TextField
        id="call-home"
        label={words.home}
        placeholder={words.homeHint}
        value={draft.homeTyped}
        onChange={(homeTyped) => {
          setMoved(null);
          change({ homeTyped, home: null });
        }}
        onEnter={enter}
        onTab={() => marked && choose(marked)}
        onArrow={offered.length > 0 ? move : undefined}
      />
      {draft.home !== null ? (
        <Box className="home-chosen" role="status">
          <Icon name="check" size="xs" />
          <Box as="span">{words.homeChosen(draft.home.label)}</Box>
        </Box>
      ) : null}
      {offered.length > 0 ? (
        <Box className="homes" role="group" label={words.home}>
          {marked ? null : (
            <Box className="homes-which" role="status">
              {words.homeWhich}
            </Box>
          )}
          {offered.map((home) => (
            <Tap key={home.id} byArrows className={`home ${home === marked ? 'on' : ''}`} checked={home === marked} onPress={() => choose(home)}>
              <Box as="span" className="grow">
                {home.label}
              </Box>
              {home === marked ? <KeyCap code="Enter" /> : null}
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
