import { useState } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { LANGUAGES } from '@huiyin/shared/kernel/language';
import { SignOut } from '../../features/accounts/SignOut.tsx';
import { useResident } from '../../features/accounts/use-resident.ts';
import { useCommunity } from '../../features/communities/use-community.ts';
import { nameTabs } from '../../tab-names.ts';
import { Box } from '../../ui/Box.tsx';
import { useCare } from '../../ui/care.ts';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SwitchRow } from '../../ui/SwitchRow.tsx';
import { useLanguageChoice } from '../../words/language.ts';
import { languageName, useWords } from '../../words/use-words.ts';
import './me.css';

function Household({ session }: { session: SessionView }) {
  const { me } = useWords();
  const { household, membership } = session;
  return (
    <Card>
      <Box as="h2" className="t22">
        {household?.label ?? me.unbound}
      </Box>
      {household ? (
        <Box className="meta">
          <Box as="span">{`${membership.community} · ${membership.name}`}</Box>
          <Box className="tag ok">
            <Icon name="check" size="xs" />
            <Box as="span">{me.bound}</Box>
          </Box>
        </Box>
      ) : (
        <Box className="t14 muted">{`${membership.name} · ${me.unboundWords}`}</Box>
      )}
    </Card>
  );
}

function LanguageRow() {
  const { me } = useWords();
  const { language, choose } = useLanguageChoice();
  const [open, setOpen] = useState(false);
  return (
    <Row id="language" icon="globe" title={me.language} value={languageName(language)} onPress={() => setOpen(true)}>
      <Sheet open={open} title={me.language} onClose={() => setOpen(false)}>
        <Choice
          label={me.language}
          options={LANGUAGES.map((value) => ({ value, name: languageName(value) }))}
          value={language}
          onChoose={(chosen) => {
            choose(chosen);
            setOpen(false);
          }}
        />
      </Sheet>
    </Row>
  );
}

function Me({ session }: { session: SessionView }) {
  const { me } = useWords();
  const { care, set } = useCare();
  const hotline = useCommunity()?.hotline;
  return (
    <Box className="stack">
      <Household session={session} />
      <Rows>
        <SwitchRow id="care" icon="text" title={me.care} sub={me.careHint} on={care} onChange={set} />
        <LanguageRow />
      </Rows>
      <Rows>
        {hotline ? <Row icon="headset" title={me.call} sub={hotline} onPress={() => void Taro.makePhoneCall({ phoneNumber: hotline })} /> : null}
        <SignOut />
      </Rows>
    </Box>
  );
}

/** The person: household, care mode, language, sign-out. */
export default function MePage() {
  const session = useResident();
  const { me } = useWords();
  useDidShow(nameTabs);
  return <Page title={me.title}>{session ? <Me session={session} /> : null}</Page>;
}
