import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { useState } from 'react';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn, leaveField, moveFocus, useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useAddress } from '../office-place.ts';
import { useRowsKeys } from '../use-rows-keys.ts';
import { useHomesSought, type HomeSought } from './use-homes-sought.ts';

export interface HouseholdsListProps {
  buildings: CommunityView['buildings'];
  chosen: string | null;
  onChoose(household: string): void;
  /** Another one is looked for. */
  onSeek(): void;
}

/** The households of a building; a room number narrows them, and Enter opens the one that was meant: of several none is guessed. */
export function HouseholdsList({ buildings, chosen, onChoose, onSeek }: HouseholdsListProps) {
  const { households: words, frame } = useFrameWords();
  const [kept, setBuilding] = useAddress('building');
  const [typed, setTyped] = useState('');
  const building = buildings.find(({ id }) => id === kept) ?? buildings[0];
  const { rows, meant, error, reload } = useHomesSought(typed, building, buildings);
  useRowsKeys('households');
  useKeys([{ code: 'KeyC', name: frame.filterKey, foot: true, run: () => focusOn('household-filter') }]);
  if (building === undefined) return <Empty icon="home" title={words.noBuildingTitle} words={words.chooseWords} />;
  const choose = (home: HomeSought): void => {
    if (home.building.id !== building.id) setBuilding(home.building.id);
    onChoose(home.id);
  };
  /** The one that stands open is not the one that is looked for: an invitation must not go to it by mistake. */
  const seek = (next: string): void => {
    setTyped(next);
    if (chosen !== null && next.trim() !== '') onSeek();
  };
  const enter = (): void => {
    if (typed.trim() === '' || rows === undefined || rows.length === 0) return;
    leaveField();
    if (meant === null) moveFocus('households', 1);
    else choose(meant);
  };
  const undecided = typed.trim() !== '' && meant === null && rows !== undefined && rows.length > 1;
  return (
    <Box className="households">
      <Box className="households-head">
        <Choice label={words.building} options={buildings.map(({ id, name }) => ({ value: id, name }))} value={building.id} onChoose={setBuilding} />
        <TextField id="household-filter" label={words.filter} placeholder={words.filterHint} kind="search" value={typed} onChange={seek} onEnter={enter} />
        {undecided ? (
          <Box className="t12 muted" role="status">
            {words.manyFit(rows.length)}
          </Box>
        ) : null}
      </Box>
      {rows === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={reload} />
        ) : (
          <Skeleton rows={8} />
        )
      ) : rows.length === 0 ? (
        <Empty icon="search" plain title={words.noMatchTitle} words={words.noMatchWords} />
      ) : (
        <Box as="ul" id="households" className="households-rows">
          {rows.map((home) => (
            <Box as="li" key={home.id} className="list-stop">
              <Tap className={`household-row ${home.id === chosen ? 'on' : ''}`} current={home.id === chosen} onPress={() => choose(home)}>
                {home.building.id === building.id ? home.label : `${home.building.name} ${home.label}`}
              </Tap>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
