import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { RegisterPage } from '@huiyin/shared/matters/register.contract';
import { useRested } from '../../../../api/use-rested.ts';
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
import { BookWithin } from './BookWithin.tsx';
import { registerRequest } from './register-request.ts';
import { useBookFile } from './use-book-file.ts';
import { useBookFilter } from './use-book-filter.ts';
import { useReturnToRow } from './use-return-to-row.ts';
import './book.css';

const WRITING_PAUSE = 300;

/** Whether the last page that came ended with a row, and not with as many as are looked through for words: then nobody is kept looking by scrolling. */
const isFull = (page: RegisterPage | undefined): boolean => page?.searchedBackTo == null || page.searchedBackTo === page.rows.at(-1)?.registeredAt;

/** 登记簿: every matter of a period, the newest first. */
export function BookSection() {
  const { book: words, frame } = useFrameWords();
  const filter = useBookFilter();
  const columns = useBookColumns();
  const part = registerRequest(filter.days, filter.state, useRested(filter.words, WRITING_PAUSE));
  const { rows, whole, error, more, loadMore, reload } = usePages(endpoints.registerList, part);
  const file = useBookFile(part);
  const opened = useReturnToRow('book-rows', { rows, more, loadMore });
  const filtered = part.words !== undefined || part.number !== undefined;
  useRefresh(reload);
  useRowsKeys('book-rows');
  const foot = whole && [more && whole.total ? words.total(whole.total.count, whole.total.capped) : null, frame.rowsShown(whole.rows.length, more)];
  return (
    <Box className="book">
      <BookBar filter={filter} file={file} />
      {whole && part.words !== undefined && !(more && isFull(whole)) ? (
        <BookWithin page={whole} wholeRegister={filter.period === 'all'} onFurther={filter.lookFurther} onMore={loadMore} />
      ) : null}
      <Box className="book-rows">
        {rows === undefined ? (
          <Box className="book-pad">{error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={10} />}</Box>
        ) : rows.length === 0 ? (
          <Empty icon="list" title={filtered ? words.noMatchTitle : words.emptyTitle} words={filtered ? words.noMatchWords : words.emptyWords}>
            <Button onPress={filter.widen}>{words.reset}</Button>
          </Empty>
        ) : (
          <>
            <Table
              id="book-rows"
              label={frame.sections.book}
              columns={columns}
              rows={rows}
              onOpen={({ id }) => {
                opened(id);
                void go.deskMatter(id);
              }}
            />
            {more && isFull(whole) ? <ReachEnd onReach={loadMore} /> : null}
          </>
        )}
      </Box>
      {foot && rows && rows.length > 0 ? (
        <Box className="book-foot" role="status">
          {foot.filter(Boolean).join(' · ')}
        </Box>
      ) : null}
    </Box>
  );
}
