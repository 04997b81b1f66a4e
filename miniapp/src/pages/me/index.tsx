import { useDidShow } from '@tarojs/taro';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../features/accounts/FaceRows.tsx';
import { useResident } from '../../features/accounts/use-resident.ts';
import { OfficeRow } from '../../features/communities/OfficeRow.tsx';
import { nameTabs } from '../../tab-names.ts';
import { Box } from '../../ui/Box.tsx';
import { Page } from '../../ui/Page.tsx';
import { Rows } from '../../ui/Row.tsx';
import { useWords } from '../../words/use-words.ts';
import { Household } from './Household.tsx';
import './me.css';

function Me({ session }: { session: SessionView }) {
  const { me } = useWords();
  return (
    <Box className="stack">
      <Household session={session} />
      <Rows>
        <OfficeRow icon="headset" title={me.call} />
      </Rows>
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
