import { useDidShow, useRouter } from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { Refusal } from '../../api/refusal.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useSession } from '../../features/accounts/session.ts';
import { go } from '../../navigation.ts';
import { nameTabs } from '../../tab-names.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useRefresh } from '../../ui/use-refresh.ts';
import { useWords } from '../../words/use-words.ts';
import { complainAbout } from './complain-about.ts';
import { HandledPart } from './HandledPart.tsx';
import { KeptPart } from './KeptPart.tsx';
import { ReachPart } from './ReachPart.tsx';
import { StaffPart } from './StaffPart.tsx';
import { WhoPart } from './WhoPart.tsx';
import './board.css';

function Board({ board, signedIn }: { board: PublicBoardView; signedIn: boolean }) {
  return (
    <Box className="board">
      <KeptPart {...board} />
      <StaffPart staff={board.staff} onComplain={complainAbout} />
      <HandledPart handled={board.handled} />
      <ReachPart community={board.community} />
      {signedIn ? <WhoPart /> : null}
    </Box>
  );
}

/** The public board: what was kept, who is there, what was handled, how to reach whom. By its link it opens for everyone, signed in or not (S3.3). */
export default function BoardPage() {
  const { community: linked } = useRouter().params;
  const mine = useSession(({ session }) => session?.membership.communityId);
  const { board: words, kit } = useWords();
  const community = linked ?? mine;
  const { data, error, reload } = useEndpoint(endpoints.publicBoard, community === undefined ? null : { community });
  useRefresh(reload);
  useDidShow(() => {
    nameTabs();
    if (community === undefined) void go.entry();
  });
  const away = error ? (
    <Banner icon="wifi-off" tone="warn">
      {kit.awayTitle}
    </Banner>
  ) : null;
  return (
    <Page title={data && data.community.id !== mine ? `${words.title} · ${data.community.name}` : words.title}>
      {data ? (
        <>
          {away}
          <Board board={data} signedIn={data.community.id === mine} />
        </>
      ) : error instanceof Refusal ? (
        <Empty icon="board" plain title={words.notFoundTitle} words={words.notFoundWords} />
      ) : error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : community === undefined ? null : (
        <Skeleton rows={5} />
      )}
    </Page>
  );
}
