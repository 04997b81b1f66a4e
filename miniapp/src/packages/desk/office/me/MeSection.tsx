import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../../../features/accounts/FaceRows.tsx';
import { WhoCard } from '../../../../features/accounts/WhoCard.tsx';
import { Box } from '../../../../ui/Box.tsx';

/** 我: who is at work, and what they set for themselves. */
export const MeSection = ({ session }: { session: SessionView }) => (
  <Box className="office-column stack">
    <WhoCard membership={session.membership} />
    <FaceRows />
  </Box>
);
