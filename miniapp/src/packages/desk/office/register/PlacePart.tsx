import type { PlaceKind } from '@huiyin/shared/complaints/complaint.contract';
import { PLACE_KINDS } from '@huiyin/shared/complaints/complaint.contract';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusAtEnd, useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import type { CallProblems } from './call-problems.ts';
import { CallPart } from './CallPart.tsx';

/** 4: where it is: their home where it is known, or a public place in words. */
export function PlacePart({ call, problems }: { call: CallInHand; problems: CallProblems }) {
  const { call: words } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { placeKind, placeLabel, home, building } = call;
  const names: Readonly<Record<PlaceKind, string>> = { home: words.placeHome, public: words.placePublic };
  const choose = (kind: PlaceKind): void => {
    change({ placeKind: kind, alike: null });
    if (kind === 'public') focusAtEnd('call-place');
  };
  const other = PLACE_KINDS.find((kind) => kind !== placeKind) ?? placeKind;
  useKeys([{ code: 'KeyG', alt: true, name: `${words.place}：${names[other]}`, run: () => choose(other) }]);
  return (
    <CallPart step={4} name={words.place} beside={<KeyCap alt code="KeyG" />} error={problems.place} className="call-place">
      <Box className="call-place-line">
        <Choice
          id="call-place-kind"
          look="segment"
          label={words.place}
          options={PLACE_KINDS.map((value) => ({ value, name: names[value] }))}
          value={placeKind}
          onChoose={choose}
        />
        {placeKind === 'public' ? (
          <Box className="grow">
            <TextField
              id="call-place"
              label={words.placeWhere}
              placeholder={words.placeWhereHint}
              invalid={problems.place !== undefined}
              value={placeLabel}
              // Whoever writes a public place has said that it is one: a home that is found later does not take its place.
              onChange={(written) => change({ placeKind: 'public', placeLabel: written, alike: null })}
            />
            {building ? <Box className="t12 muted">{words.inBuilding(building.name)}</Box> : null}
          </Box>
        ) : (
          <Box className="call-home-place">
            <Icon name="pin" size="s" className="muted" />
            <Box as="span">{home?.label ?? '—'}</Box>
          </Box>
        )}
      </Box>
    </CallPart>
  );
}
