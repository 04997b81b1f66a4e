import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { OUTSIDE, type PosterView } from '@huiyin/shared/publicity/poster.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { usePages } from '../../../../api/use-pages.ts';
import { byBuilding } from '../../../../features/communities/by-building.ts';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { usePostersWords } from '../../words/use-posters-words.ts';
import { useAddress } from '../office-place.ts';
import { useRowsKeys } from '../use-rows-keys.ts';
import { AddPosters } from './AddPosters.tsx';
import { PosterRow } from './PosterRow.tsx';
import { RenameSheet, RetireSheet } from './PosterSheets.tsx';
import './posters.css';

const ALL = 'all';
type Asked = { what: 'add' } | { what: 'rename' | 'retire'; poster: PosterView } | null;

/** 张贴码: the codes of a community, made, renamed, taken out of use and printed. */
function Posters({ buildings }: { buildings: CommunityView['buildings'] }) {
  const { posters: words } = usePostersWords();
  const [kept, setBuilding] = useAddress('at');
  const building = kept === OUTSIDE || buildings.some(({ id }) => id === kept) ? kept : undefined;
  const { rows, error, more, loadMore, reload, refresh } = usePages(endpoints.posters, { ...(building && { building }) });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked>(null);
  useRowsKeys('posters', asked === null);
  const nameOf = (id: string | null) => buildings.find((one) => one.id === id)?.name ?? words.outside;
  const usable = rows?.filter(({ retiredAt }) => retiredAt === null) ?? [];
  // One that is ticked may stand on a page that was not read yet.
  const ticked = chosen.filter((id) => !rows?.some((poster) => poster.id === id && poster.retiredAt !== null));
  const close = (): void => setAsked(null);
  const look = (where: string | undefined): void => {
    setChosen([]);
    setBuilding(where);
  };
  /** They are the first of their building, and ticked: what comes next is to print them. */
  const added = (where: string, posters: readonly PosterView[]): void => {
    close();
    if (building === where) void reload();
    else setBuilding(where);
    setChosen(posters.map(({ id }) => id));
  };
  const print = (): void => void go.printPosters({ building, only: ticked });
  const printWords = ticked.length > 0 ? words.printChosen(ticked.length) : words.print(more ? `${usable.length}+` : usable.length);
  useKeys([{ code: 'KeyP', name: words.printKey, foot: true, run: print }], usable.length > 0 && asked === null);
  const options = [{ value: ALL, name: words.everywhere }, ...buildings.map(({ id, name }) => ({ value: id, name })), { value: OUTSIDE, name: words.outside }];
  return (
    <Box className="office-column posters">
      <Box as="p" className="muted">
        {words.what}
      </Box>
      <Box className="posters-head">
        <Choice label={words.where} options={options} value={building ?? ALL} onChoose={(value) => look(value === ALL ? undefined : value)} />
        <Box className="posters-actions">
          <Button id="add-posters" kind={usable.length > 0 ? 'secondary' : 'primary'} icon="plus" onPress={() => setAsked({ what: 'add' })}>
            {words.add}
          </Button>
          {usable.length > 0 ? (
            <Tap id="print-posters" className="btn primary" onPress={print}>
              <Icon name="printer" size="s" />
              <Box as="span">{printWords}</Box>
              <KeyCap code="KeyP" />
            </Tap>
          ) : null}
        </Box>
      </Box>
      {rows === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={reload} />
        ) : (
          <Skeleton rows={6} />
        )
      ) : rows.length === 0 ? (
        <Empty icon="scan" plain title={words.emptyTitle} words={words.emptyWords} />
      ) : (
        <Box as="ul" id="posters" className="card flush">
          {byBuilding(rows, buildings).map((poster) => (
            <PosterRow
              key={poster.id}
              poster={poster}
              where={building === undefined ? nameOf(poster.buildingId) : null}
              chosen={chosen.includes(poster.id)}
              onChoose={(on) => setChosen(on ? [...chosen, poster.id] : chosen.filter((id) => id !== poster.id))}
              onRename={() => setAsked({ what: 'rename', poster })}
              onRetire={() => setAsked({ what: 'retire', poster })}
            />
          ))}
        </Box>
      )}
      {more ? (
        <Button id="more-posters" kind="weak" onPress={loadMore}>
          {words.more}
        </Button>
      ) : null}
      {asked?.what === 'add' ? <AddPosters buildings={buildings} building={building} onClose={close} onAdded={added} /> : null}
      {asked?.what === 'rename' ? <RenameSheet poster={asked.poster} onClose={close} onDone={refresh} /> : null}
      {asked?.what === 'retire' ? <RetireSheet poster={asked.poster} onClose={close} onDone={refresh} /> : null}
    </Box>
  );
}

export function PostersSection() {
  const community = useCommunity();
  return community === undefined ? <Skeleton rows={6} /> : <Posters buildings={community.buildings} />;
}
