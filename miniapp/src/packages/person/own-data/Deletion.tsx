import { useState } from 'react';
import type { OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useDataWords, usePrivacyWords } from '../words/use-data-words.ts';
import { Holds } from './Holds.tsx';

type Standing = Pick<OwnDataView, 'erasure' | 'holds'>;

/** What goes and what stays; what has to end first; and the way there. */
export function Deletion({ erasure, holds, onChange }: Standing & { onChange(): Promise<void> }) {
  const { kit } = useWords();
  const { data } = useDataWords();
  const { deletion } = usePrivacyWords();
  const spoken = useSpoken();
  const accountGone = useSession((store) => store.accountGone);
  const [asking, setAsking] = useState(false);
  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  const erase = () =>
    tried(async () => {
      const { state } = await call(endpoints.eraseAccount, { understood: true }, newKey());
      setAsking(false);
      if (state === 'waiting') return onChange();
      await accountGone();
      toast(data.erased);
      await go.entry();
    });
  const keep = () =>
    tried(async () => {
      await call(endpoints.keepAccount, {}, newKey());
      await onChange();
      toast(data.keptOn);
    });
  return (
    <Section title={data.erase}>
      <Card className="stack">
        <Box as="ul" className="plain-points">
          {deletion.map((said) => (
            <Box as="li" key={said}>
              {said}
            </Box>
          ))}
        </Box>
        {erasure ? (
          <Banner icon="clock" tone="warn">
            {(holds.length > 0 ? data.waiting : data.waitingForNothing)(spokenMoment(Date.parse(erasure.askedAt), spoken))}
          </Banner>
        ) : null}
        <Holds holds={holds} listed />
        {erasure ? (
          <Button id="keep-account" onPress={keep}>
            {data.keep}
          </Button>
        ) : (
          <Button id="erase-account" kind="danger" onPress={() => setAsking(true)}>
            {data.eraseDo}
          </Button>
        )}
      </Card>
      <Sheet open={asking} title={holds.length === 0 ? data.eraseQuestion : data.eraseThenQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{data.eraseWords}</Box>
        <Holds holds={holds} />
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button id="erase-account-now" kind="danger" onPress={erase}>
            {holds.length === 0 ? data.eraseNow : data.eraseThen}
          </Button>
        </Box>
      </Sheet>
    </Section>
  );
}
