import { useDidShow } from '@tarojs/taro';
import { isStaff } from '@huiyin/shared/access/roles';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { Refusal, spokenError } from '../../api/refusal.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { comeIn } from '../../features/accounts/come-in.ts';
import { enter, FACES } from '../../features/accounts/faces.ts';
import { useSession } from '../../features/accounts/session.ts';
import { hideTabs, nameTabs } from '../../tab-names.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
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
import { RepresentPart } from './RepresentPart.tsx';
import { StaffPart } from './StaffPart.tsx';
import { useLinkedCommunity } from './use-linked-community.ts';
import { WhoPart } from './WhoPart.tsx';
import './board.css';

/** No community has this id, or it is no id at all. */
const NO_SUCH: readonly number[] = [400, 404];

function Board({ board, signedIn }: { board: PublicBoardView; signedIn: boolean }) {
  return (
    <Columns
      first={
        <>
          <KeptPart {...board} />
          <StaffPart staff={board.staff.filter(({ role }) => isStaff(role))} onComplain={complainAbout} />
          <RepresentPart members={board.staff.filter(({ role }) => !isStaff(role))} />
        </>
      }
      second={
        <>
          <HandledPart handled={board.handled} />
          <ReachPart community={board.community} />
          {signedIn ? <WhoPart /> : null}
        </>
      }
    />
  );
}

/** The public board: what was kept, who is there, what was handled, how to reach whom. By its link it opens for everyone, signed in or not (S3.3). */
export default function BoardPage() {
  const linked = useLinkedCommunity();
  const mine = useSession(({ session }) => session?.membership.communityId);
  const work = useSession(({ session }) => (session && !FACES[session.membership.role].includes('home') ? session.membership : null));
  const { board: words, kit } = useWords();
  const back = work ? (): void => void enter(work) : undefined;
  const community = linked ?? mine;
  const { data, error, reload } = useEndpoint(endpoints.publicBoard, community === undefined ? null : { community });
  useRefresh(reload);
  useDidShow(() => {
    if (work) hideTabs();
    else nameTabs();
    if (community === undefined) void comeIn();
  });
  const away = error ? (
    <Banner icon="wifi-off" tone="warn">
      {spokenError(error, kit.awayTitle)}
    </Banner>
  ) : null;
  return (
    <Page
      title={data && data.community.id !== mine ? `${words.title} · ${data.community.name}` : words.title}
      onBack={back}
      actions={
        back ? (
          <Button id="back-to-work" large onPress={back}>
            {kit.back}
          </Button>
        ) : null
      }
    >
      {data ? (
        <>
          {away}
          <Board board={data} signedIn={data.community.id === mine} />
        </>
      ) : error instanceof Refusal && NO_SUCH.includes(error.status) ? (
        <Empty icon="board" plain title={words.notFoundTitle} words={words.notFoundWords} />
      ) : error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : community === undefined ? null : (
        <Skeleton rows={5} />
      )}
    </Page>
  );
}
