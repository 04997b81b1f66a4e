import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { openMatter } from '../../../features/accounts/faces.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { useReplyOwed } from '../../../features/visits/use-reply-owed.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';

/** The resident was not answered yet, without which the callback cannot end: who has to, until when, and the way there for whoever may. */
export function ReplyFirst({ matter }: { matter: MatterView }) {
  const { bar } = useVisitsWords();
  const said = useReplyOwed();
  const membership = useSession(({ session }) => session?.membership);
  const owed = matter.commitments.find(({ kind, state }) => kind === 'reply' && state === 'open');
  if (owed === undefined || matter.can.includes('callback-satisfied')) return null;
  return (
    <Box className="reply-first">
      <Banner icon="clock" tone="warn">
        <Box id="reply-owed">{said({ ...owed, department: matter.department })}</Box>
      </Banner>
      {membership && matter.can.includes('reply') ? (
        <Button id="to-reply" kind="weak" onPress={() => openMatter(membership, matter.id)}>
          {bar.toReply}
        </Button>
      ) : null}
    </Box>
  );
}
