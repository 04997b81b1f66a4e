import { hasAbility } from '@huiyin/shared/access/abilities';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { Empty } from '../../../../ui/Empty.tsx';
import { Panes } from '../../../../ui/Panes.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useAddress } from '../office-place.ts';
import { HouseholdPane } from './HouseholdPane.tsx';
import { HouseholdsList } from './HouseholdsList.tsx';
import './households.css';

/** 住户: building, household, who lives there. */
export function HouseholdsSection({ session }: { session: SessionView }) {
  const { households: words, frame } = useFrameWords();
  const community = useCommunity();
  const [household, setHousehold] = useAddress('household');
  const { role } = session.membership;
  const back = (): void => setHousehold(undefined);
  useKeys([{ code: 'Escape', name: frame.backToList, foot: true, run: back }], household !== undefined);
  if (community === undefined) return <Skeleton rows={6} />;
  return (
    <Panes
      showing={household === undefined ? 'list' : 'detail'}
      list={<HouseholdsList buildings={community.buildings} chosen={household ?? null} onChoose={setHousehold} onSeek={back} />}
      detail={
        household === undefined ? (
          <Empty icon="home" plain title={words.chooseTitle} words={words.chooseWords} />
        ) : (
          <HouseholdPane
            key={household}
            id={household}
            mayInvite={hasAbility(role, 'household.invite')}
            mayBind={hasAbility(role, 'household.bind-by-desk')}
            onBack={back}
          />
        )
      }
    />
  );
}
