import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { useState } from 'react';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { focusOn, useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useAddress } from '../office-place.ts';
import { useRowsKeys } from '../use-rows-keys.ts';

export interface HouseholdsListProps {
  buildings: CommunityView['buildings'];
  chosen: string | null;
  onChoose(household: string): void;
}

/** The households of a building; a room number narrows them. */
export function HouseholdsList({ buildings, chosen, onChoose }: HouseholdsListProps) {
  const { households: words, frame } = useFrameWords();
  const [kept, setBuilding] = useAddress('building');
  const [typed, setTyped] = useState('');
  const building = buildings.find(({ id }) => id === kept) ?? buildings[0];
  const { data, error, reload } = useEndpoint(endpoints.households, building ? { building: building.id } : null);
  useRowsKeys('households');
  useKeys([{ code: 'KeyC', name: frame.filterKey, foot: true, run: () => focusOn('household-filter') }]);
  if (building === undefined) return <Empty icon="home" title={words.noBuildingTitle} words={words.chooseWords} />;
  const sought = typed.replace(/\D/g, '');
  const rows = data?.households.filter(({ label }) => sought === '' || label.replace(/\D/g, '').includes(sought));
  return (
    <Box className="households">
      <Box className="households-head">
        <Choice label={words.building} options={buildings.map(({ id, name }) => ({ value: id, name }))} value={building.id} onChoose={setBuilding} />
        <TextField
          id="household-filter"
          label={words.filter}
          placeholder={words.filterHint}
          kind="search"
          value={typed}
          onChange={setTyped}
          onEnter={() => {
            if (rows?.[0]) onChoose(rows[0].id);
          }}
        />
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
          {rows.map(({ id, label }) => (
            <Box as="li" key={id} className="list-stop">
              <Tap className={`household-row ${id === chosen ? 'on' : ''}`} current={id === chosen} onPress={() => onChoose(id)}>
                {label}
              </Tap>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
