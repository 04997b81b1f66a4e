import { dial } from '../../api/dial.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import './office-call.css';

/** The office's own telephone, large: in an emergency it is quicker than any form. */
export function OfficeCall({ hotline }: { hotline: string }) {
  const { emergency } = useWords();
  return (
    <Tap id="urgent-call" className="btn danger large" onPress={() => void dial(hotline)}>
      <Icon name="phone" size="s" />
      <Box as="block" className="office-call-words">
        <Box as="block">{emergency.office}</Box>
        <Box as="block">{hotline}</Box>
      </Box>
    </Tap>
  );
}
