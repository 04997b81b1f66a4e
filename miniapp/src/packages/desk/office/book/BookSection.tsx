import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { useEffect } from 'react';
import { usePages } from '../../../../api/use-pages.ts';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { ReachEnd } from '../../../../ui/ReachEnd.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Table } from '../../../../ui/Table.tsx';
import { useRefresh } from '../../../../ui/use-refresh.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useRowsKeys } from '../use-rows-keys.ts';
import { useBookColumns } from './book-columns.tsx';
import { BookBar } from './BookBar.tsx';
import { useBookFilter } from './use-book-filter.ts';
import { useReturnToRow } from './use-return-to-row.ts';
import './book.css';

/** Whether a line of the register says these words anywhere. */
function says(matter: MatterSummary, words: string): boolean {
  const { number, title, place, reporter, categoryName } = matter;
  return [number, title, place, reporter ?? '', categoryName].some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

/** 登记簿: every matter of a period, the newest first. */
export function BookSection() {
  const { book: words, frame } = useFrameWords();
  const filter = useBookFilter();
  const columns = useBookColumns();
  const { days, state } = filter;
  const { rows, error, more, loadMore, reload } = usePages(endpoints.registerList, { ...days, ...(state ? { state } : {}) });
  const sought = filter.words.trim();
  const shown = sought === '' ? rows : rows?.filter((matter) => says(matter, sought));
  const opened = useReturnToRow('book-rows', { rows, more, loadMore });
  const partly = sought !== '' && shown !== undefined && !more && filter.period !== 'all';
  useRefresh(reload);
  useRowsKeys('book-rows');
  // Words are looked for in all of the period: what was not read yet is read.
  useEffect(() => {
    if (sought !== '' && more) void loadMore();
  }, [sought, more, rows?.length]);
  return (
    <Box className="book">
      <BookBar filter={filter} />
      {partly ? (
        <Box className="book-within" role="status">
          <Box as="span">{words.soughtWithin(shown.length)}</Box>
          <Button id="book-further" kind="text" onPress={filter.lookFurther}>
            {words.lookFurther}
          </Button>
        </Box>
      ) : null}
      <Box className="book-rows">
        {shown === undefined ? (
          <Box className="book-pad">{error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={10} />}</Box>
        ) : shown.length === 0 && !more ? (
          <Empty icon="list" title={sought === '' ? words.emptyTitle : words.noMatchTitle} words={sought === '' ? words.emptyWords : words.noMatchWords}>
            <Button onPress={filter.widen}>{words.reset}</Button>
          </Empty>
        ) : (
          <>
            <Table
              id="book-rows"
              label={frame.sections.book}
              columns={columns}
              rows={shown}
              labelOf={({ number, title }) => `${number} ${title}`}
              onOpen={({ id }) => {
                opened(id);
                void go.deskMatter(id);
              }}
            />
            {more ? <ReachEnd onReach={loadMore} /> : null}
          </>
        )}
      </Box>
      {shown !== undefined && shown.length > 0 ? (
        <Box className="book-foot" role="status">
          {frame.rowsShown(shown.length, more)}
        </Box>
      ) : null}
    </Box>
  );
}
