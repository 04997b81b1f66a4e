import { useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { lastOwner, useSession } from '../../../features/accounts/session.ts';
import { PrivacyRow } from '../../../features/privacy/PrivacyRow.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { goOn } from '../go-on.ts';
import { useEntryWords } from '../words/use-entry-words.ts';
import { AsVisitor } from './AsVisitor.tsx';
import { ByInvitation } from './ByInvitation.tsx';
import { ByNumber } from './ByNumber.tsx';
import type { Refused, WayProps } from './way-props.ts';
import './welcome.css';

/** WeChat says who it is, and nobody here knows them yet: three ways to say who one is, the free one first. */
export default function WelcomePage() {
  const { product, kit } = useWords();
  const { welcome } = useEntryWords();
  const bind = useSession((store) => store.bind);
  const [refused, setRefused] = useState<Refused | null>(null);
  const way = (by: Refused['by']): WayProps => ({
    refused: refused?.by === by ? refused.why : null,
    onRefuse: (why) => setRefused({ by, why }),
    async onBind(who) {
      const before = lastOwner();
      setRefused(null);
      try {
        const { membership } = await bind(who);
        await goOn(membership, before);
      } catch (reason) {
        setRefused({ by, why: spokenError(reason, kit.awayTitle) });
      }
    },
  });
  return (
    <Page title={product}>
      <Box className="stack">
        <Box>
          <Box as="h2" className="t28">
            {welcome.title}
          </Box>
          <Box as="p" className="muted">
            {welcome.words}
          </Box>
        </Box>
        <ByInvitation {...way('invitation')} />
        <ByNumber {...way('telephone')} />
        <AsVisitor {...way('visitor')} />
        <PrivacyRow />
      </Box>
    </Page>
  );
}
