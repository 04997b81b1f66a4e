import Taro, { useDidShow } from '@tarojs/taro';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../features/accounts/FaceRows.tsx';
import { useResident } from '../../features/accounts/use-resident.ts';
import { useCommunity } from '../../features/communities/use-community.ts';
import { nameTabs } from '../../tab-names.ts';
import { Box } from '../../ui/Box.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { useWords } from '../../words/use-words.ts';
import { Household } from './Household.tsx';
import './me.css';

function Me({ session }: { session: SessionView }) {
  const { me } = useWords();
  const hotline = useCommunity()?.hotline;
  return (
    <Box className="stack">
      <Household session={session} />
      {hotline ? (
        <Rows>
          <Row icon="headset" title={me.call} sub={hotline} onPress={() => void Taro.makePhoneCall({ phoneNumber: hotline })} />
        </Rows>
      ) : null}
      <FaceRows />
    </Box>
  );
}

/** The person: household and family, messages, devices, care mode, language, sign-out. */
export default function MePage() {
  const session = useResident();
  const { me } = useWords();
  useDidShow(nameTabs);
  return <Page title={me.title}>{session ? <Me key={session.household?.id} session={session} /> : null}</Page>;
}
