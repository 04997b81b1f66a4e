import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

/** The same thing told by somebody else: the matter that the reporter named, and how many neighbours joined this one. */
export function Alike({ matter: { alike, joined } }: { matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const { states } = useComplaintWords();
  if (alike === null && joined === 0) return null;
  return (
    <Part id="desk-alike" title={words.alike}>
      {joined > 0 ? (
        <Box className="desk-card desk-fact">
          <Icon name="users" size="xs" />
          <Box as="span">{words.joined(joined)}</Box>
        </Box>
      ) : null}
      {alike ? (
        <Tap className="desk-card desk-alike" onPress={() => void go.deskMatter(alike.id)}>
          <Box as="block" className="grow">
            <Box as="block" className="desk-small">
              {`${alike.number} · ${states[alike.state].formal}`}
            </Box>
            <Box as="block">{alike.title}</Box>
          </Box>
          <Icon name="right" size="xs" className="go" />
        </Tap>
      ) : null}
    </Part>
  );
}
