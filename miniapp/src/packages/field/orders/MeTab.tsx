import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../../features/accounts/FaceRows.tsx';
import { WhoCard } from '../../../features/accounts/WhoCard.tsx';
import { Box } from '../../../ui/Box.tsx';

/** Who is signed in, and what is theirs to set. */
export const MeTab = ({ session }: { session: SessionView }) => (
  <Box className="stack">
    <WhoCard membership={session.membership} />
    <FaceRows />
  </Box>
);
